import type pg from 'pg';
import type { FileStore } from '../files/index.ts';
import { HOUSE, listTables, QUEUE, quote, quoted, type Table } from './catalogue.ts';
import { loosen, tighten } from './loosen.ts';
import { MANIFEST, memberOfTable, type Manifest } from './manifest.ts';
import { Damaged } from './read-tar.ts';
import { loadTable, type TableLoader } from './table-loader.ts';
import type { Member } from './tar.ts';

export interface LoadTarget {
  /** As the owner of the tables, which the backup's own migrations have made. */
  readonly client: pg.ClientBase;
  readonly files: FileStore;
  /** Keeps a file of `config/`. */
  readonly keepConfig: (name: string, content: Buffer) => Promise<void>;
  readonly onTable: (name: string) => void;
}

/** What was in the backup and is not in the new place. */
export interface LeftOut {
  /** Tables that no migration makes: somebody made them by hand. */
  readonly tables: readonly string[];
}

/** Loads all members, in one transaction for the tables: what the server refuses leaves them as they were. */
export async function loadMembers(manifest: Manifest, members: AsyncIterable<Member>, target: LoadTarget): Promise<LeftOut> {
  const { client } = target;
  await client.query('begin');
  const known = new Map((await listTables(client)).map((table) => [quoted(table), table]));
  const tightening = await loosen(client);
  await client.query(`truncate ${[...known.keys()].join(', ')}`);
  await loadAll(manifest, members, known, target);
  for (const { schema, name, value, called } of manifest.sequences) {
    await client.query(`select setval(to_regclass($1), $2, $3) where to_regclass($1) is not null`, [
      `${quote(schema)}.${quote(name)}`,
      value,
      called,
    ]);
  }
  await tighten(client, tightening);
  await client.query('commit');
  await client.query('analyze');
  return { tables: manifest.tables.filter((table) => !known.has(quoted(table))).map(({ name }) => name) };
}

async function loadAll(
  manifest: Manifest,
  members: AsyncIterable<Member>,
  known: ReadonlyMap<string, Table>,
  target: LoadTarget,
): Promise<void> {
  const tableOf = new Map(
    manifest.tables.flatMap((table) => Array.from({ length: table.parts }, (_, at) => [memberOfTable(table, at + 1), table] as const)),
  );
  const altered = new Set(manifest.files.altered);
  let current: { readonly table: Table; readonly loader: TableLoader } | null = null;
  for await (const { name, content } of members) {
    const table = tableOf.get(name) ?? null;
    if (current !== null && current.table !== table) {
      await current.loader.end();
      current = null;
    }
    const place: Table | undefined = table === null ? undefined : known.get(quoted(table));
    if (table !== null && place !== undefined) {
      if (current === null) {
        target.onTable(table.name);
        current = { table, loader: await loadTable(target.client, table, place) };
      }
      await current.loader.add(await bytesOf(content));
    } else if (name.startsWith('files/')) await keepFile(target.files, name, content, altered);
    else if (name.startsWith('config/')) await target.keepConfig(name.slice('config/'.length), await bytesOf(content));
    else await bytesOf(content);
  }
  // The manifest is the last, never a table.
  if (current !== null) throw new Damaged(MANIFEST);
}

/** A file that was altered before it was backed up stays out: under its name it would be taken for whole. */
async function keepFile(files: FileStore, name: string, content: AsyncIterable<Uint8Array>, altered: ReadonlySet<string>): Promise<void> {
  const sha256 = name.slice('files/'.length).replace('/', '');
  if (altered.has(sha256)) {
    await bytesOf(content);
    return;
  }
  const kept = await files.put(content);
  if (kept.sha256 !== sha256) throw new Damaged(name);
}

async function bytesOf(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Whether anything stands in the database that a restore would meet. */
export async function isEmptyDatabase(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ empty: boolean }>(
    `select not exists (
       select from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ($1, $2) and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')) as empty`,
    [HOUSE, QUEUE],
  );
  return rows[0]?.empty === true;
}
