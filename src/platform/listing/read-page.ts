import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../database/index.ts';
import { invalid } from '../http/index.ts';
import type { AnyList, Column, ListSource } from './definition.ts';
import type { Filter } from './filter.ts';
import type { ListQuery } from './list-schema.ts';
import { afterPosition, orderBy, positionColumns, type Order, type Position } from './order.ts';

export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;
/** As the database driver gives it. */
type RawRow = Readonly<Record<string, unknown>>;

export interface PageWish {
  readonly order: Order;
  readonly after: Position | null;
  readonly limit: number;
  readonly where: RawBuilder<boolean>;
}

/** What the filters in the address ask for, together with what the asker may see. */
export function conditionsOf(filters: readonly Filter[], query: ListQuery, where: RawBuilder<boolean>): RawBuilder<boolean> {
  const asked = filters.flatMap(({ name, condition }) => {
    const value = query[name];
    return typeof value === 'string' ? [condition(value)] : [];
  });
  return sql<boolean>`${sql.join([sql`(${where})`, ...asked], sql` and `)}`;
}

/** One page of rows, and where it ended when more follow. */
export async function readPage(
  database: Database,
  { columns }: AnyList,
  from: RawBuilder<unknown>,
  { order, after, limit, where }: PageWish,
): Promise<{ readonly rows: readonly Row[]; readonly next: Position | null }> {
  const names = Object.entries(columns).map(([name, column]) => sql`${column.sql} as ${sql.ref(name)}`);
  const later = after === null ? sql`` : sql`and ${afterPosition(order, after)}`;
  const found = await asAsked(
    sql<RawRow>`select ${sql.join([...names, positionColumns(order)])} from ${from}
      where ${where} ${later} order by ${orderBy(order)} limit ${limit + 1}`.execute(database),
  );
  const rows = found.rows.slice(0, limit);
  const last = found.rows.length > limit ? rows.at(-1) : undefined;
  const next = last === undefined ? null : { value: textOrNull(last['~value']), key: String(last['~key']) };
  return { rows: rows.map((row) => rowOf(columns, row)), next };
}

export async function countRows(database: Database, { from }: ListSource, where: RawBuilder<boolean>): Promise<number> {
  const found = await asAsked(sql<{ count: number }>`select count(*) as count from ${from} where ${where}`.execute(database));
  return found.rows[0]?.count ?? 0;
}

/** A number, day or cursor that no such column could hold is the asker's mistake. */
async function asAsked<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
    if (['22003', '22007', '22008', '22P02'].includes(code))
      throw invalid([{ path: '', message: '筛选条件超出了可以查找的范围，请修改后重试。' }]);
    throw fault;
  }
}

function rowOf(columns: Readonly<Record<string, Column>>, row: RawRow): Row {
  return Object.fromEntries(Object.entries(columns).map(([name, { kind }]) => [name, valueOf(kind, row[name])]));
}

function valueOf(kind: Column['kind'], value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') throw new TypeError(`A column of kind ${kind} holds neither text, number, moment nor truth`);
  // `numeric` arrives as its characters.
  return kind === 'number' ? Number(value) : value;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
