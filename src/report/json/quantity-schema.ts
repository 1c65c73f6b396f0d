import { z } from 'zod';
import { placeSchema } from './cell-schema.ts';

export const quantitySchema = z
  .strictObject({
    value: z.number().meta({ title: '数值' }),
    unit: z.string().nullable().meta({ title: '单位', description: 'As written; null when it is missing after a number that counts.' }),
    precision: z
      .enum(['exact', 'moreThan', 'about', 'atLeast', 'atMost'])
      .meta({ title: '精确程度', description: 'exact; moreThan: 813多, 380余; about: 约100; atLeast: 不少于3; atMost: 不超过3.' }),
    subject: z.string().meta({ title: '所计事项', description: 'What is counted, as near to the words of the text as possible.' }),
    negated: z.boolean().meta({ title: '以文字表示没有', description: 'Words that say none (无结转); the value is 0.' }),
    at: placeSchema,
    raw: z.string().meta({ title: '原文字符' }),
    clause: placeSchema,
    sentence: placeSchema,
    section: z.int().min(-1).meta({ title: '所在部分', description: 'Index in `sections`; -1 in the preamble.' }),
  })
  .readonly()
  .meta({ id: 'Quantity', title: '数量', description: 'A number stated in the running text.' });
