// What our logical backup costs beside a physical copy of the same cluster, in one run, and what it holds up.
// `node bench/house/backup.bench.ts [audit rows]`. Ratios count; times are of this machine at this moment.
import { chmod, cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { readWhole, restoreIntoFolder, writeBackup, type Seal } from '../../src/platform/backup/index.ts';
import {
  grantApplicationRights,
  migrate,
  openDatabase,
  readMigrations,
  startServer,
  type EmbeddedServer,
} from '../../src/platform/database/index.ts';
import { openFileStore } from '../../src/platform/files/index.ts';
import { installJobs } from '../../src/platform/jobs/index.ts';

const ROWS = Number(process.argv[2] ?? '200000');
const folder = await mkdtemp(join(tmpdir(), 'gongkai-bench-'));
await chmod(folder, 0o711);
const migrations = await readMigrations(join(import.meta.dirname, '../../migrations'));

async function timed<T>(what: string, work: () => Promise<T>): Promise<{ readonly value: T; readonly seconds: number }> {
  const before = performance.now();
  const value = await work();
  const seconds = (performance.now() - before) / 1000;
  console.log(`${what.padEnd(34)}${seconds.toFixed(1).padStart(7)} s`);
  return { value, seconds };
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path);
  if (!found.isDirectory()) return found.size;
  const sizes = await Promise.all((await readdir(path)).map((name) => sizeOf(join(path, name))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

async function fill({ ownerAddress, address }: EmbeddedServer): Promise<void> {
  const { database, close } = openDatabase(ownerAddress, { connections: 1 });
  const migrated = await migrate(database, migrations);
  if (!migrated.ok) throw new Error(migrated.error.kind);
  await grantApplicationRights(database, address.user);
  await installJobs(database, address.user);
  await sql`insert into agency (code, name) values ('a', '青禾县')`.execute(database);
  await sql`insert into audit_entry (agency_id, actor_kind, actor_name, noun, record_id, deed, before, after)
    select 1, 'person', '邵知行', 'task', n::text, 'edit', jsonb_build_object('title', '办理 ' || n, 'mark', md5(n::text)),
      jsonb_build_object('title', '办理完毕 ' || n, 'mark', md5((n + 1)::text)) from generate_series(1, ${ROWS}::integer) n`.execute(
    database,
  );
  await sql`insert into annual_report (agency_id, year, version, is_current, form, title, agency_name, source_format, source, report, findings, error_count, warning_count)
    select 1, 2021, n, false, '2021', '年度报告', '青禾县', 'text',
      jsonb_build_object('text', (select string_agg(md5((n * 1000 + k)::text), '，') from generate_series(1, 400) k)), '{}', '[]', 0, 0
    from generate_series(1, ${Math.ceil(ROWS / 100)}::integer) n`.execute(database);
  await close();
}

/** Small writes, one after the other, while `work` goes on: how many a second, and the slowest. */
async function writingBeside<T>(
  { address }: EmbeddedServer,
  work: () => Promise<T>,
): Promise<{ readonly perSecond: number; readonly slowest: number }> {
  const { database, close } = openDatabase(address, { connections: 1 });
  const stop = new AbortController();
  let count = 0;
  let slowest = 0;
  const started = performance.now();
  const writing = (async () => {
    while (!stop.signal.aborted) {
      const before = performance.now();
      await sql`insert into audit_entry (agency_id, actor_kind, actor_name, noun, record_id, deed) values (1, 'system', 'bench', 'x', '1', 'x')`.execute(
        database,
      );
      slowest = Math.max(slowest, performance.now() - before);
      count += 1;
    }
  })();
  writing.catch(() => undefined);
  await work();
  const seconds = (performance.now() - started) / 1000;
  stop.abort();
  await writing;
  await close();
  return { perSecond: count / seconds, slowest };
}

async function physicalCopy(server: EmbeddedServer, target: string): Promise<void> {
  const { database, close } = openDatabase(server.superuserAddress, { connections: 1 });
  await sql`select pg_backup_start('bench', true)`.execute(database);
  const cluster = join(server.dataFolder, 'postgres');
  await cp(cluster, target, { recursive: true, filter: (path) => !path.includes('pg_wal/') && !path.endsWith('postmaster.pid') });
  await sql`select labelfile from pg_backup_stop(false)`.execute(database);
  await cp(join(cluster, 'pg_wal'), join(target, 'pg_wal'), { recursive: true });
  await close();
}

try {
  const started = await startServer({ dataFolder: join(folder, 'data'), programsFolder: null, onEvent: () => undefined });
  if (!started.ok) throw new Error(started.error.kind);
  const server = started.value;
  await fill(server);
  const source = {
    address: server.ownerAddress,
    files: await openFileStore(join(folder, 'files')),
    config: [],
    facts: {},
    program: 'bench',
  };
  const take = async (name: string, seal: Seal | null) => {
    const written = await writeBackup(source, { target: join(folder, name), seal });
    if (!written.ok) throw new Error(written.error.kind);
    return written.value;
  };
  const logical = await timed('logical backup', () => take('open.tar', null));
  const sealed = await timed('logical backup, encrypted', () => take('closed.tar.age', { kind: 'passphrase', passphrase: 'bench' }));
  const physical = await timed('physical copy (rule 7)', () => physicalCopy(server, join(folder, 'physical')));
  const path = join(folder, 'open.tar');
  const whole = await timed('reading it again', () => readWhole({ path, key: null }));
  if (!whole.value.ok) throw new Error(whole.value.error.kind);
  const { manifest } = whole.value.value;
  const alone = await writingBeside(server, () => new Promise((resolve) => setTimeout(resolve, logical.seconds * 1000)));
  const beside = await writingBeside(server, () => take('beside.tar', null));
  const restored = await timed('restore, proved equal', () =>
    restoreIntoFolder({ path, key: null }, manifest, {
      dataFolder: join(folder, 'restored'),
      filesFolder: null,
      programsFolder: null,
      migrations,
      afterRestore: async () => undefined,
      onStep: () => undefined,
    }),
  );
  if (!restored.value.ok) throw new Error(restored.value.error.kind);
  await server.stop();
  console.log(`
rows ${restored.value.value.rows}; logical ${megabytes(logical.value.bytes)}, physical ${megabytes(await sizeOf(join(folder, 'physical')))}
logical : physical in time ${(logical.seconds / physical.seconds).toFixed(2)}, encrypted : open ${(sealed.seconds / logical.seconds).toFixed(2)}
restore : backup in time ${(restored.seconds / logical.seconds).toFixed(2)}
one writer beside: ${beside.perSecond.toFixed(0)} of ${alone.perSecond.toFixed(0)} inserts a second (${((100 * beside.perSecond) / alone.perSecond).toFixed(0)} %), slowest ${beside.slowest.toFixed(0)} ms (alone ${alone.slowest.toFixed(0)} ms)`);
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
