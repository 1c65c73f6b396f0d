import { createWriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Database } from '../database/index.ts';
import type { FileStore } from '../files/index.ts';
import type { ExchangeNoun } from './exchange-noun.ts';
import { FILES_MEMBER, filePath, FORMAT, FORMAT_VERSION, MANIFEST_FILE, manifestText, type ExchangeManifest } from './manifest.ts';
import { numberPeople } from './number-people.ts';
import { rowsThatLeave } from './rows-that-leave.ts';
import { writeLines, writeNoun } from './write-noun.ts';

export interface ExchangeWish {
  /** New or empty. */
  readonly folder: string;
  /** In the order in which they can be entered again. */
  readonly nouns: readonly ExchangeNoun[];
  /** The one agency that leaves; null: all. */
  readonly agency: { readonly id: number; readonly code: string } | null;
  readonly onStep?: (name: string) => void;
}

export type WriteFailure = { readonly kind: 'folderNotEmpty'; readonly folder: string };

/**
 * Writes everything that the nouns name to a folder, as of one moment: a file of lines for each, the files by their hash, and
 * a manifest with the SHA-256 of each part. The same content gives the same bytes. Files that the store has lost are named in
 * the manifest: what is there leaves all the same.
 */
export async function writeExchange(
  database: Database,
  store: FileStore,
  { folder, nouns, agency, onStep = () => undefined }: ExchangeWish,
): Promise<Result<ExchangeManifest, WriteFailure>> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) return err({ kind: 'folderNotEmpty', folder });
  const agencyId = agency?.id ?? null;
  const manifest = await database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (snapshot) => {
      const people = await numberPeople(snapshot, nouns, agencyId);
      const members: ExchangeManifest['members'][number][] = [];
      for (const noun of nouns) {
        const name = `${noun.name}.jsonl`;
        onStep(name);
        members.push({ name, ...(await writeNoun(snapshot, join(folder, name), { noun, agencyId, people })) });
      }
      const files = await copyFiles(await namedFiles(snapshot, nouns, agencyId), store, folder, onStep);
      members.push({ name: FILES_MEMBER, ...files.member });
      return { format: FORMAT, version: FORMAT_VERSION, agency: agency?.code ?? null, members, files: files.total } as const;
    });
  await writeFile(join(folder, MANIFEST_FILE), manifestText(manifest), { flag: 'wx', flush: true, mode: 0o600 });
  return ok(manifest);
}

/** All that the rows name, each once, in order. */
async function namedFiles(snapshot: Database, nouns: readonly ExchangeNoun[], agencyId: number | null): Promise<readonly string[]> {
  const columns = nouns.flatMap((noun) =>
    noun.members
      .filter(({ file }) => file === true)
      .map(({ column }) => sql`select ${sql.ref(column)} as file from ${rowsThatLeave(noun, agencyId)} and ${sql.ref(column)} is not null`),
  );
  if (columns.length === 0) return [];
  const { rows } = await sql<{ file: string }>`
    select distinct file collate "C" as file from (${sql.join(columns, sql` union all `)}) as named order by 1`.execute(snapshot);
  return rows.map(({ file }) => file);
}

async function copyFiles(names: readonly string[], store: FileStore, folder: string, onStep: (name: string) => void) {
  const missing: string[] = [];
  let count = 0;
  let bytes = 0;
  const lines = async function* (): AsyncIterable<readonly string[]> {
    for (const file of names) {
      onStep(`files/${file.slice(0, 12)}`);
      const size = await copyFile(file, store, folder);
      if (size === null) {
        missing.push(file);
        continue;
      }
      count += 1;
      bytes += size;
      yield [JSON.stringify({ file, bytes: size })];
    }
  };
  const member = await writeLines(join(folder, FILES_MEMBER), lines());
  return { member, total: { count, bytes, missing } };
}

async function copyFile(file: string, store: FileStore, folder: string): Promise<number | null> {
  const content = await store.read(file);
  if (content === null) return null;
  const path = filePath(folder, file);
  await mkdir(dirname(path), { recursive: true });
  const target = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(content, target);
  return target.bytesWritten;
}
