import { sql, type RawBuilder } from 'kysely';
import type { AnyList, Column } from './definition.ts';

/** By what a page is sorted; the key breaks ties, in the same direction. */
export interface Order {
  readonly column: Column;
  readonly key: Column;
  readonly descending: boolean;
  /** As it stands in addresses: `-createdAt`. */
  readonly name: string;
}

/** Where a page ended: the texts that PostgreSQL writes for the sorted value and the key. */
export interface Position {
  readonly value: string | null;
  readonly key: string;
}

/** Reads `dueOn` or `-createdAt`; throws on a column that the list does not have. */
export function orderOf(definition: AnyList, name: string): Order {
  const descending = name.startsWith('-');
  const column = definition.columns[descending ? name.slice(1) : name];
  const key = definition.columns[definition.key];
  if (column === undefined || key === undefined) throw new Error(`The list ${definition.name} has no column for the order ${name}`);
  return { column, key, descending, name };
}

/** What is nothing comes last in both directions: people look for what is there. */
export function orderBy({ column, key, descending }: Order): RawBuilder<unknown> {
  const direction = descending ? sql`desc` : sql`asc`;
  if (column === key) return sql`${key.sql} ${direction}`;
  if (column.required === true) return sql`${column.sql} ${direction}, ${key.sql} ${direction}`;
  return sql`${column.sql} ${direction} nulls last, ${key.sql} ${direction}`;
}

/**
 * The rows after a position. The texts are compared as what the column is, so that nothing is lost on the way
 * (a moment has microseconds in the database, milliseconds here), and by row, so that an index serves.
 */
export function afterPosition({ column, key, descending }: Order, { value, key: last }: Position): RawBuilder<boolean> {
  const beyond = descending ? sql`<` : sql`>`;
  if (column === key) return sql<boolean>`${key.sql} ${beyond} ${last}`;
  if (value === null) return sql<boolean>`(${column.sql} is null and ${key.sql} ${beyond} ${last})`;
  const later = sql<boolean>`(${column.sql}, ${key.sql}) ${beyond} (${value}, ${last})`;
  return column.required === true ? later : sql<boolean>`(${later} or ${column.sql} is null)`;
}

/** Two more columns of the query, from which the next position is read. */
export function positionColumns({ column, key }: Order): RawBuilder<unknown> {
  return sql`(${column.sql})::text as "~value", (${key.sql})::text as "~key"`;
}
