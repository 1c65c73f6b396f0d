import { z } from 'zod';
import { assertNever } from '../../kernel/assert-never.ts';
import type { AnyList, Column } from './definition.ts';
import { filtersOf, type Filter } from './filter.ts';

/** Shapes of a list in the API; made once for each definition, so that each has one name in the documents. */
export interface ListSchemas {
  readonly filters: readonly Filter[];
  readonly query: z.ZodType<ListQuery>;
  readonly exportQuery: z.ZodType<ListQuery>;
  readonly page: z.ZodType<{ readonly items: readonly unknown[]; readonly next: string | null; readonly count?: number | undefined }>;
}

/** What an address asks of a list; filters by their names. */
export type ListQuery = Readonly<Record<string, string | number | undefined>>;

const made = new WeakMap<object, ListSchemas>();

const ColumnOfList = z
  .object({
    name: z.string(),
    label: z.string(),
    kind: z.enum(['text', 'number', 'date', 'time', 'choice', 'flag']),
    choices: z.array(z.object({ value: z.string(), label: z.string() })).nullable(),
    sortable: z.boolean(),
    filterable: z.boolean(),
    hidden: z.boolean(),
  })
  .meta({ id: 'ListColumn' });

export const ColumnsOfList = z
  .object({ name: z.string(), title: z.string(), key: z.string(), defaultSort: z.string(), columns: z.array(ColumnOfList) })
  .meta({ id: 'ListColumns' });

export function schemasOf(definition: AnyList): ListSchemas {
  const known = made.get(definition);
  if (known !== undefined) return known;
  const schemas = makeSchemas(definition);
  made.set(definition, schemas);
  return schemas;
}

function makeSchemas(definition: AnyList): ListSchemas {
  const { columns, defaultSort, name } = definition;
  const filters = Object.entries(columns).flatMap(([column, facts]) => filtersOf(column, facts));
  const sorts = Object.entries(columns).flatMap(([column, { sortable }]) => (sortable === true ? [column, `-${column}`] : []));
  const order = z
    .enum([...new Set([defaultSort, ...sorts])])
    .describe('排序；前面加 - 为倒序')
    .optional();
  const asked = Object.fromEntries(filters.map((filter) => [filter.name, filter.schema]));
  const row = z.object(Object.fromEntries(Object.entries(columns).map(([column, facts]) => [column, cellSchema(facts)])));
  const stem = name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return {
    filters,
    query: z.strictObject({
      sort: order,
      limit: z.coerce.number().int().min(1).max(200).optional().describe('每页条数，默认 50'),
      after: z.string().max(4000).optional().describe('上一页的 next'),
      count: z.enum(['true', 'false']).optional().describe('true：同时给出总数'),
      ...asked,
    }),
    exportQuery: z.strictObject({
      format: z.enum(['csv', 'xlsx']).describe('csv 或 xlsx'),
      sort: order,
      columns: columnsSchema(Object.keys(columns)),
      ...asked,
    }),
    page: z
      .object({
        items: z.array(row.meta({ id: `${stem}Row` })),
        next: z.string().nullable().describe('下一页的 after；没有下一页时为 null'),
        count: z.int().optional(),
      })
      .meta({ id: `${stem}Page` }),
  };
}

function columnsSchema(names: readonly string[]): z.ZodType<string | undefined> {
  return z
    .string()
    .refine((text) => text.split(',').every((name) => names.includes(name)), `只能是这些列，用英文逗号分开：${names.join('、')}。`)
    .refine((text) => new Set(text.split(',')).size === text.split(',').length, '每一列只能写一次。')
    .describe('要导出的列，用逗号分开；默认为未隐藏的各列')
    .optional();
}

function cellSchema({ kind, required, label }: Column): z.ZodType {
  const schema = valueSchema(kind).describe(label);
  return required === true ? schema : schema.nullable();
}

function valueSchema(kind: Column['kind']): z.ZodType {
  switch (kind) {
    case 'text':
    case 'choice':
      return z.string();
    case 'number':
      return z.number();
    case 'date':
      return z.iso.date();
    case 'time':
      return z.iso.datetime();
    case 'flag':
      return z.boolean();
    default:
      return assertNever(kind);
  }
}
