import type pg from 'pg';
import { listSequences, listTables, quoted } from './catalogue.ts';
import { fingerprint } from './fingerprint.ts';
import type { Manifest } from './manifest.ts';

/** What was compared and found equal, or the names of what is not. */
export interface Comparison {
  readonly tables: number;
  readonly rows: number;
  readonly different: readonly string[];
}

/** Compares every table and sequence of the database with what the backup says of them, by the server's own reckoning. */
export async function compare(client: pg.ClientBase, manifest: Manifest, onTable: (name: string) => void): Promise<Comparison> {
  const known = new Map((await listTables(client)).map((table) => [quoted(table), table]));
  const different: string[] = [];
  let rows = 0;
  for (const kept of manifest.tables) {
    const table = known.get(quoted(kept));
    // Left out, and said so.
    if (table === undefined) continue;
    onTable(kept.name);
    const found = await fingerprint(client, table);
    // The job queue's own tables may have got or lost columns with its version.
    const sameColumns = columnsOf(table) === columnsOf(kept);
    if (found.rows !== kept.rows || (sameColumns && found.content !== kept.content)) different.push(kept.name);
    rows += found.rows;
  }
  const sequences = new Map((await listSequences(client)).map((sequence) => [quoted(sequence), sequence]));
  for (const kept of manifest.sequences) {
    const found = sequences.get(quoted(kept));
    if (found !== undefined && (found.value !== kept.value || found.called !== kept.called)) different.push(kept.name);
  }
  return { tables: manifest.tables.length, rows, different };
}

function columnsOf({ columns, computed }: { readonly columns: readonly string[]; readonly computed: readonly string[] }): string {
  return JSON.stringify([...columns, ...computed].sort());
}
