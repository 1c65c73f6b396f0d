import { sql } from 'kysely';
import type { Database } from '../database/index.ts';

/** A column so named holds names of files in the store: `original_sha256`. */
const SUFFIX = '_sha256';

interface Column {
  readonly table: string;
  readonly column: string;
}

/** The names of all files that any record refers to, whatever module it belongs to. */
export async function referencedFiles(database: Database): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const { table, column } of await fileColumns(database)) {
    const found = await sql<{ sha256: string }>`
      select distinct ${sql.ref(column)} as sha256 from ${sql.table(table)} where ${sql.ref(column)} is not null`.execute(database);
    for (const { sha256 } of found.rows) names.add(sha256);
  }
  return [...names].sort();
}

/** Those of the names that some record refers to. */
export async function referencedAmong(database: Database, wanted: readonly string[]): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const { table, column } of await fileColumns(database)) {
    const found = await sql<{ sha256: string }>`
      select distinct ${sql.ref(column)} as sha256 from ${sql.table(table)} where ${sql.ref(column)} = any(${[...wanted]}::text[])`.execute(
      database,
    );
    for (const { sha256 } of found.rows) names.add(sha256);
  }
  return names;
}

async function fileColumns(database: Database): Promise<readonly Column[]> {
  const { rows } = await sql<Column>`
    select c.relname as "table", a.attname as "column"
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and not c.relispartition
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where a.attnum > 0 and not a.attisdropped and a.atttypid = 'text'::regtype and right(a.attname, ${SUFFIX.length}) = ${SUFFIX}
    order by 1, 2`.execute(database);
  return rows;
}
