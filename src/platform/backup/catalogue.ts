import type pg from 'pg';

/** A table as a backup keeps it. */
export interface Table {
  readonly schema: string;
  readonly name: string;
  /** Columns that are written down; the others are computed from them. */
  readonly columns: readonly string[];
  readonly computed: readonly string[];
}

export interface Sequence {
  readonly schema: string;
  readonly name: string;
  /** Digits: it may be larger than a number in JavaScript. */
  readonly value: string;
  /** Whether `value` has been given out already. */
  readonly called: boolean;
}

/** Where modules keep their tables. */
export const HOUSE = 'public';

/**
 * Where pg-boss keeps its jobs, and what of it a backup takes: what waits, and when to run what. The rest counts
 * and reports on the machine it ran on.
 */
export const QUEUE = 'pgboss';
const QUEUE_TABLES = ['queue', 'schedule', 'subscription', 'job', 'job_dependency'];

/** Ordinary tables and the heads of partitioned ones. */
export async function listTables(client: pg.ClientBase): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname as schema, c.relname as name,
       array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns,
       coalesce(array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated <> ''), '{}') as computed
     from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind in ('r', 'p') and not c.relispartition
       and (n.nspname = $1 or (n.nspname = $2 and c.relname = any($3)))
     group by 1, 2
     order by 1, 2`,
    [HOUSE, QUEUE, QUEUE_TABLES],
  );
  return rows;
}

/** As they stand now: a sequence knows no snapshot, but what a snapshot holds was given out before. */
export async function listSequences(client: pg.ClientBase): Promise<readonly Sequence[]> {
  const { rows } = await client.query<Sequence>(
    `select schemaname::text as schema, sequencename::text as name,
       coalesce(last_value, start_value)::text as value, last_value is not null as called
     from pg_sequences where schemaname = $1 order by 1, 2`,
    [HOUSE],
  );
  return rows;
}

/** Which rows of a table are kept: of the jobs those that have not ended. */
export function rowsOf(table: Table): string {
  const name = quoted(table);
  return table.schema === QUEUE && table.name === 'job' ? `(select * from ${name} where state < 'completed') kept` : name;
}

export function quoted({ schema, name }: { readonly schema: string; readonly name: string }): string {
  return `${quote(schema)}.${quote(name)}`;
}

export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
