import { z } from 'zod';

/** A stretch of the source text. */
export const placeSchema = z
  .strictObject({
    start: z.int().min(0).meta({ title: '起点', description: 'Offset of the first UTF-16 code unit in the source text.' }),
    end: z.int().min(0).meta({ title: '终点', description: 'Offset after the last UTF-16 code unit; equal to `start` for a blank cell.' }),
  })
  .readonly()
  .meta({ id: 'Place', title: '原文位置', description: 'A stretch of the source text, in UTF-16 code units, `end` exclusive.' });

export const placeOrNull = placeSchema
  .nullable()
  .meta({ description: 'Where it stood in the source; null when the value came from data, not from a text.' });

const raw = z.string().meta({ title: '原文字符', description: 'The characters as they stood in the source.' });

export const cellSchema = z
  .discriminatedUnion('state', [
    z
      .strictObject({
        state: z.literal('value'),
        value: z.number().meta({ title: '数值' }),
        raw,
        at: placeOrNull,
        unit: z
          .string()
          .exactOptional()
          .meta({ title: '单位', description: 'Unit written in the cell itself; left out when there is none.' }),
      })
      .readonly()
      .meta({ title: '数值', description: 'A number; 0 is one.' }),
    z
      .strictObject({ state: z.literal('blank'), raw, at: placeOrNull })
      .readonly()
      .meta({
        title: '空白',
        description: 'The cell is there and holds nothing, or a mark for nothing (/, —, 不适用), which `raw` keeps.',
      }),
    z
      .strictObject({ state: z.literal('missing') })
      .readonly()
      .meta({ title: '缺失', description: 'The cell, its row or its table is not in the source.' }),
    z
      .strictObject({
        state: z.literal('unknown'),
        raw,
        at: placeOrNull,
        why: z.enum(['notANumber', 'columnOpen', 'sourceDamaged']).meta({
          title: '原因',
          description:
            'notANumber: not a number (二十余, 见附件); columnOpen: the row holds another count of numbers than columns; sourceDamaged: the source dropped or reordered cells.',
        }),
      })
      .readonly()
      .meta({ title: '无法确定', description: 'Something is there, but which number belongs here can’t be said without guessing.' }),
  ])
  .meta({
    id: 'Cell',
    title: '单元格',
    description: 'One cell of a table. A number, a blank, a missing and an unknown cell are never mixed up.',
  });
