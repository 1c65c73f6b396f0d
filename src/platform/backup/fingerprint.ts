import type pg from 'pg';
import { quote, rowsOf, type Table } from './catalogue.ts';

/** How many rows a table has, and what all of them are together, whatever their order. */
export interface Fingerprint {
  readonly rows: number;
  /** Two sums over 64 bits each of the rows' SHA-256. */
  readonly content: string;
}

/**
 * Computed by the server from every column, the computed ones too, so that it also proves what has gone through our
 * own hands. The session must be `plainSession`: else the same value may have another text.
 */
export async function fingerprint(client: pg.ClientBase, table: Table): Promise<Fingerprint> {
  const columns = [...table.columns, ...table.computed].sort().map(quote).join(', ');
  const { rows } = await client.query<{ rows: number; content: string }>(
    `select count(*) as rows, concat_ws('.', coalesce(sum(('x' || left(mark, 16))::bit(64)::bigint), 0),
       coalesce(sum(('x' || right(mark, 16))::bit(64)::bigint), 0)) as content
     from (select encode(sha256(convert_to(row(${columns})::text, 'UTF8')), 'hex') as mark from ${rowsOf(table)}) marked`,
  );
  const [found] = rows;
  if (found === undefined) throw new Error('The server counted nothing');
  return found;
}
