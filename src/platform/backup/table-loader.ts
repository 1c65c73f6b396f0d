import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import { quote, quoted, type Table } from './catalogue.ts';
import { openPart } from './table-parts.ts';

/** Rows of one table on their way in. */
export interface TableLoader {
  readonly add: (part: Uint8Array) => Promise<void>;
  /** When it returns, all rows are in the table. */
  readonly end: () => Promise<void>;
}

/**
 * Loads rows into an empty table. `known`: the table as it is now; columns that it has no more (the job queue's own
 * tables change with its version) are read and left out.
 */
export async function loadTable(client: pg.ClientBase, table: Table, known: Table): Promise<TableLoader> {
  const lost = table.columns.filter((column) => !known.columns.includes(column));
  if (lost.length === 0) return copyInto(client, quoted(table), table.columns);
  const beside = quote(`kept_${table.name}`);
  await client.query(`create temp table ${beside} (like ${quoted(known)}) on commit drop`);
  for (const column of lost) await client.query(`alter table ${beside} add column ${quote(column)} text`);
  const loader = copyInto(client, beside, table.columns);
  const both = table.columns.filter((column) => !lost.includes(column)).map(quote);
  return {
    add: loader.add,
    end: async () => {
      await loader.end();
      await client.query(
        `insert into ${quoted(known)} (${both.join(', ')}) overriding system value select ${both.join(', ')} from ${beside}`,
      );
    },
  };
}

function copyInto(client: pg.ClientBase, target: string, columns: readonly string[]): TableLoader {
  const stream = client.query(copyFrom(`copy ${target} (${columns.map(quote).join(', ')}) from stdin`));
  const done = finished(stream);
  done.catch(() => undefined);
  return {
    add: async (part) => {
      const rows = await openPart(part);
      // A refusal of the server arrives beside, and may leave a write waiting for ever.
      await Promise.race([write(stream, rows), done]);
    },
    end: async () => {
      stream.end();
      await done;
    },
  };
}

function write(stream: CopyStreamQuery, rows: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(rows, (error) => (error ? reject(error) : resolve()));
  });
}
