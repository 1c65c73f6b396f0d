import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { DatabaseAddress } from '../database/index.ts';
import type { FileStore } from '../files/index.ts';
import { listSequences } from './catalogue.ts';
import { fingerprint } from './fingerprint.ts';
import {
  FORMAT,
  MANIFEST,
  MANIFEST_SUM,
  MARK,
  memberOfConfig,
  memberOfFile,
  memberOfTable,
  type Manifest,
  type MemberFacts,
} from './manifest.ts';
import { lost, readingFrom, type Snapshot } from './snapshot.ts';
import { readTableParts } from './table-parts.ts';
import type { Member } from './tar.ts';

/** What is backed up. */
export interface BackupSource {
  /** As the owner of the tables. */
  readonly address: DatabaseAddress;
  readonly files: FileStore;
  /** Files that the database is of no use without (`secret.key`), by the name they get again. Those that are not there are left out. */
  readonly config: readonly { readonly name: string; readonly path: string }[];
  /** Settings worth knowing in a new place; no secrets. */
  readonly facts: Readonly<Record<string, string>>;
  /** Version of this program. */
  readonly program: string;
}

/** What is just being written down. */
export type Progress =
  | { readonly kind: 'table'; readonly name: string; readonly done: number; readonly of: number }
  | { readonly kind: 'files'; readonly done: number };

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The members of a backup in their order; `manifest` may be asked for when the last one has been drawn. */
export function snapshotMembers(
  snapshot: Snapshot,
  source: BackupSource,
  config: ReadonlyMap<string, Buffer>,
  onProgress: (progress: Progress) => void,
): { readonly members: AsyncIterable<Member>; readonly manifest: () => Manifest } {
  const members: MemberFacts[] = [];
  let made: Manifest | null = null;

  async function* all(): AsyncIterable<Member> {
    yield measured(members, MARK, Buffer.from(`${FORMAT}\n`));
    const tables = yield* tableMembers(snapshot, members, onProgress);
    const { sequences, migrations, server } = await readingFrom(() => readFacts(snapshot));
    const files = yield* fileMembers(source.files, members, onProgress);
    for (const [name, content] of config) yield measured(members, memberOfConfig(name), content);
    made = {
      format: FORMAT,
      createdAt: snapshot.takenAt.toISOString(),
      program: source.program,
      runtime: process.version,
      server,
      migrations,
      tables,
      sequences,
      files,
      config: [...config.keys()],
      facts: source.facts,
      members,
    };
    const text = Buffer.from(`${JSON.stringify(made, null, 1)}\n`);
    const sum = createHash('sha256').update(text).digest('hex');
    yield { name: MANIFEST, size: text.length, content: once(text) };
    const line = Buffer.from(`${sum}  ${MANIFEST}\n`);
    yield { name: MANIFEST_SUM, size: line.length, content: once(line) };
  }

  return {
    members: all(),
    manifest: () => {
      if (made === null) throw new Error('The backup is not finished');
      return made;
    },
  };
}

async function* tableMembers(
  { client, tables }: Snapshot,
  members: MemberFacts[],
  onProgress: (progress: Progress) => void,
): AsyncGenerator<Member, Writable<Manifest>['tables']> {
  const kept: Writable<Manifest>['tables'] = [];
  for (const [at, table] of tables.entries()) {
    onProgress({ kind: 'table', name: table.name, done: at, of: tables.length });
    const { rows, content } = await readingFrom(() => fingerprint(client, table));
    let parts = 0;
    try {
      for await (const part of readTableParts(client, table)) {
        parts += 1;
        yield measured(members, memberOfTable(table, parts), part);
      }
    } catch (fault) {
      throw lost(fault);
    }
    kept.push({ ...table, columns: [...table.columns], computed: [...table.computed], rows, content, parts });
  }
  return kept;
}

async function* fileMembers(
  store: FileStore,
  members: MemberFacts[],
  onProgress: (progress: Progress) => void,
): AsyncGenerator<Member, Writable<Manifest>['files']> {
  const files: Writable<Manifest>['files'] = { count: 0, bytes: 0, altered: [] };
  // After the snapshot: what it refers to was kept before.
  for await (const { sha256, size } of store.list()) {
    const content = await store.read(sha256);
    if (content === null) continue;
    yield measuredStream(members, memberOfFile(sha256), size, content);
    files.count += 1;
    files.bytes += size;
    if (members.at(-1)?.sha256 !== sha256) files.altered.push(sha256);
    onProgress({ kind: 'files', done: files.count });
  }
  return files;
}

async function readFacts({ client }: Snapshot): Promise<Pick<Manifest, 'sequences' | 'migrations' | 'server'>> {
  const sequences = await listSequences(client);
  const migrations = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migration order by applied_at, name',
  );
  const server = await client.query<{ version: string }>(`select current_setting('server_version') as version`);
  return { sequences: [...sequences], migrations: migrations.rows, server: server.rows[0]?.version ?? '' };
}

function measured(members: MemberFacts[], name: string, content: Buffer): Member {
  members.push({ name, size: content.length, sha256: createHash('sha256').update(content).digest('hex') });
  return { name, size: content.length, content: once(content) };
}

function measuredStream(members: MemberFacts[], name: string, size: number, content: AsyncIterable<Uint8Array>): Member {
  const hash = createHash('sha256');
  return {
    name,
    size,
    content: (async function* hashed() {
      for await (const chunk of content) {
        hash.update(chunk);
        yield chunk;
      }
      members.push({ name, size, sha256: hash.digest('hex') });
    })(),
  };
}

async function* once(content: Uint8Array): AsyncIterable<Uint8Array> {
  yield content;
}

/** To be called before the snapshot is taken: marks of the audit's ends must not be younger than the entries. */
export async function readConfigFiles({ config }: BackupSource): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (const { name, path } of config) {
    const content = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (content !== null) found.set(name, content);
  }
  return found;
}
