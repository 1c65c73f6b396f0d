import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { assertNever } from '../../kernel/assert-never.ts';
import type { Column } from './definition.ts';

/** One parameter in the address and what it asks of the rows. */
export interface Filter {
  /** `title`, `dueOn.from` */
  readonly name: string;
  readonly schema: z.ZodType<string | undefined>;
  readonly condition: (value: string) => RawBuilder<boolean>;
}

const MOST_WORDS = 8;
const number = z.string().regex(/^-?\d{1,15}(?:\.\d{1,9})?$/, '请填写数字，例如 12 或 12.5。');
const numbers = z
  .string()
  .max(2000)
  .regex(/^-?\d{1,15}(?:\.\d{1,9})?(?:,-?\d{1,15}(?:\.\d{1,9})?)*$/, '请填写数字，几个数字用英文逗号分开。');
const day = z.iso.date('请填写日期，例如 2026-01-31。');

/** The filters that a column has; none when it is not filterable. */
export function filtersOf(name: string, column: Column): readonly Filter[] {
  if (column.filterable !== true) return [];
  const { kind, label, sql: value } = column;
  switch (kind) {
    case 'text':
      return [
        { name, schema: z.string().max(200).describe(`${label}：包含这些词`).optional(), condition: (text) => containsWords(value, text) },
      ];
    case 'choice':
      return [{ name, schema: choiceSchema(column), condition: (text) => sql<boolean>`${value} = any(${text.split(',')})` }];
    case 'flag': {
      const schema = z.enum(['true', 'false'], '只能是 true 或 false。').describe(`${label}：是或否`).optional();
      return [{ name, schema, condition: (text) => sql<boolean>`${value} = ${text === 'true'}` }];
    }
    case 'number':
      return [
        {
          name,
          schema: numbers.describe(`${label}：其中之一，用逗号分开`).optional(),
          condition: (text) => sql<boolean>`${value} = any(${text.split(',')}::numeric[])`,
        },
        ...range(name, column, number, {
          from: (text) => sql<boolean>`${value} >= ${text}::numeric`,
          to: (text) => sql<boolean>`${value} <= ${text}::numeric`,
        }),
      ];
    case 'date':
      return range(name, column, day, {
        from: (text) => sql<boolean>`${value} >= ${text}::date`,
        to: (text) => sql<boolean>`${value} <= ${text}::date`,
      });
    case 'time':
      // The day of people here, whatever the machine's zone.
      return range(name, column, day, {
        from: (text) => sql<boolean>`${value} >= ${text}::date::timestamp at time zone 'Asia/Shanghai'`,
        to: (text) => sql<boolean>`${value} < (${text}::date + 1)::timestamp at time zone 'Asia/Shanghai'`,
      });
    default:
      return assertNever(kind);
  }
}

type Bounds = Readonly<Record<'from' | 'to', Filter['condition']>>;

function range(name: string, { label }: Column, schema: z.ZodType<string>, { from, to }: Bounds): readonly Filter[] {
  return [
    { name: `${name}.from`, schema: schema.optional().describe(`${label}：不早于（不小于）`), condition: from },
    { name: `${name}.to`, schema: schema.optional().describe(`${label}：不晚于（不大于）`), condition: to },
  ];
}

function choiceSchema({ label, choices }: Column): z.ZodType<string | undefined> {
  const text = z.string().max(2000);
  if (choices === undefined) return text.describe(`${label}：其中之一，用逗号分开`).optional();
  const known = Object.keys(choices);
  return text
    .refine((value) => value.split(',').every((one) => known.includes(one)), `只能是这些，几个用英文逗号分开：${known.join('、')}。`)
    .describe(`${label}：其中之一，用逗号分开：${known.map((one) => `${one}（${choices[one]}）`).join('、')}`)
    .optional();
}

/** All words of the text, in any order, whatever their case; signs of LIKE stand for themselves. */
function containsWords(value: RawBuilder<unknown>, text: string): RawBuilder<boolean> {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const parts = words
    .slice(0, MOST_WORDS)
    .map((word) => sql<boolean>`${value} ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`);
  return parts.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(parts, sql` and `)})`;
}
