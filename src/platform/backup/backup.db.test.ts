import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { testDatabase, type TestDatabase } from '../../../test/database/test-database.ts';
import { dumpSchema, openDatabase, readMigrations, type Migration } from '../database/index.ts';
import { defineJob, enqueue } from '../jobs/index.ts';
import { openFileStore, verifyFiles } from '../files/index.ts';
import { lastBackup, noteBackup, readWhole, restoreIntoServer, writeBackup, type BackupSource, type Seal } from './index.ts';
import { checkMigrations } from './known-migrations.ts';
import { plainSession } from './plain-session.ts';
import { emptyDatabase } from '../../../test/database/empty-database.ts';

const MIGRATIONS = await readMigrations(join(import.meta.dirname, '../../../migrations'));

async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-backup-'));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
}

async function sourceOf(folder: string, house: TestDatabase): Promise<BackupSource> {
  await writeFile(join(folder, 'secret.key'), 'abcdef\n');
  return {
    address: house.ownerAddress,
    files: await openFileStore(join(folder, 'files')),
    config: [
      { name: 'secret.key', path: join(folder, 'secret.key') },
      { name: 'missing.key', path: join(folder, 'missing.key') },
    ],
    facts: { publicUrl: 'https://example.cn' },
    program: '0.1.0',
  };
}

/** Backs the house up and restores it beside; what comes of it. */
async function roundTrip(t: TestContext, house: TestDatabase, seal: Seal | null = null, migrations: readonly Migration[] = MIGRATIONS) {
  const folder = await temporaryFolder(t);
  const source = await sourceOf(folder, house);
  await source.files.put(Buffer.from('原件'));
  const path = join(folder, 'gongkai.tar');
  const written = await writeBackup(source, { target: path, seal, workFactor: 4 });
  assert.ok(written.ok, JSON.stringify(written));
  const key = seal?.kind === 'passphrase' ? seal : null;
  const whole = await readWhole({ path, key });
  assert.ok(whole.ok, JSON.stringify(whole));
  assert.deepEqual([whole.value.bytes, whole.value.sha256], [written.value.bytes, written.value.sha256]);
  const place = await emptyDatabase(t, house);
  const dataFolder = join(folder, 'restored');
  const restored = await restoreIntoServer({ path, key }, whole.value.manifest, {
    ...place,
    dataFolder,
    filesFolder: null,
    migrations,
    afterRestore: async () => undefined,
    onStep: () => undefined,
  });
  return { folder, path, place, dataFolder, restored, manifest: whole.value.manifest };
}

const HARD = `
  create type mood as enum ('glad', 'sad');
  create table probe (
    id bigint generated always as identity primary key,
    words text, blob bytea, doc jsonb, amount numeric, tx xid8, snap pg_snapshot, at timestamptz, day date, span interval,
    ratio double precision, small real, yes boolean, list text[], mood mood, place inet, mark uuid,
    twice numeric generated always as (amount * 2) stored
  );
  create unique index probe_words on probe (md5(words)) where words is not null;
  create table child (probe_id bigint not null references probe on delete cascade, n integer, primary key (probe_id, n));
  create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
  create trigger never before insert or truncate on child execute function refuse();
  create table empty_one (id integer);`;

const HARD_MIGRATION: Migration = { name: '29990101T000000Z-hard', sql: HARD, checksum: 'hard' };

async function plant(house: TestDatabase): Promise<void> {
  const owner = openDatabase(house.ownerAddress, { connections: 1 });
  await sql.raw(HARD).execute(owner.database);
  await sql`insert into migration (name, checksum) values (${HARD_MIGRATION.name}, ${HARD_MIGRATION.checksum})`.execute(owner.database);
  const texts = ['', '\\N', '\\.', 'a\tb\nc\rd\\e', '公开 😀 𠮷', `"quoted", 'so'`, '\u0001\u007f', 'x'.repeat(100_000)];
  for (const [at, text] of texts.entries()) {
    await sql`insert into probe (words, blob, doc, amount, tx, snap, at, day, span, ratio, small, yes, list, mood, place, mark)
      values (${text}, ${Buffer.from([0, 9, 10, 92, 255, at])}, ${JSON.stringify({ text, deep: [1.1, null, { '\\': '\t' }] })}::jsonb,
        ${`${at}.100`}::numeric, pg_current_xact_id(), pg_current_snapshot(), now(), '0044-03-15 BC', '1 year 2 days 03:04:05.000006',
        ${Math.PI * 10 ** (at * 30)}, ${1 / 3}, ${at % 2 === 0}, ${[text, 'NULL', '{}']}, 'sad', '10.1.2.3/8', gen_random_uuid())`.execute(
      owner.database,
    );
  }
  await sql`insert into probe (amount, ratio, at) values (null, null, null), ('NaN', 'Infinity', 'infinity')`.execute(owner.database);
  await sql`alter table child disable trigger never`.execute(owner.database);
  await sql`insert into child select id, 1 from probe`.execute(owner.database);
  await sql`alter table child enable always trigger never`.execute(owner.database);
  await owner.close();
}

async function textOf(address: TestDatabase['ownerAddress'], query: string): Promise<string> {
  const client = await plainSession(address);
  try {
    return JSON.stringify((await client.query(query)).rows);
  } finally {
    await client.end();
  }
}

test('every kind of value, key, trigger, index and sequence comes back as it was; newer migrations follow', async (t) => {
  const house = await testDatabase(t);
  await plant(house);
  const newer: Migration = { name: '29990102T000000Z-newer', sql: 'alter table probe add column more text default $$so$$', checksum: 'n' };
  const { place, restored, dataFolder, manifest } = await roundTrip(t, house, null, [...MIGRATIONS, HARD_MIGRATION, newer]);
  assert.ok(restored.ok, JSON.stringify(restored));
  assert.deepEqual([restored.value.applied, restored.value.leftOut], [[newer.name], []]);
  assert.equal(restored.value.tables, manifest.tables.length);

  const query = 'select probe.*, md5(words) as mark_of_words from probe order by id';
  const [before, after] = [await textOf(house.ownerAddress, query), await textOf(place.ownerAddress, query)];
  assert.equal(after.replaceAll(',"more":"so"', ''), before);
  const owner = openDatabase(place.ownerAddress, { connections: 1 });
  t.after(() => owner.close());
  const old = openDatabase(house.ownerAddress, { connections: 1 });
  t.after(() => old.close());
  assert.equal((await dumpSchema(owner.database)).replace(`,\n  more text default 'so'::text`, ''), await dumpSchema(old.database));
  await assert.rejects(sql`insert into child values (1, 9)`.execute(owner.database), /^error: no$/);
  const next = await sql<{ id: number }>`insert into probe (amount) values (1) returning id`.execute(owner.database);
  assert.equal(next.rows[0]?.id, 11, 'numbers go on behind the last');
  const app = openDatabase(place.address, { connections: 1 });
  t.after(() => app.close());
  await assert.rejects(sql`delete from audit_entry`.execute(app.database), /permission denied/);

  assert.equal(await readFile(join(dataFolder, 'secret.key'), 'utf8'), 'abcdef\n');
  assert.equal((await stat(join(dataFolder, 'secret.key'))).mode & 0o777, 0o600);
  assert.deepEqual(await verifyFiles(await openFileStore(join(dataFolder, 'files'))), { files: 1, bytes: 6, findings: [] });
});

test('jobs that wait come along, finished ones do not; a job queue of another version is read by what both know', async (t) => {
  const house = await testDatabase(t);
  const job = defineJob({ name: 'test.wait', title: '等', schema: z.object({ n: z.int() }) });
  const ids = await house.database
    .transaction()
    .execute(async (transaction) => [await enqueue(transaction, job, { n: 1 }), await enqueue(transaction, job, { n: 2 })]);
  const owner = openDatabase(house.ownerAddress, { connections: 1 });
  await sql`update pgboss.job set state = 'completed', completed_on = now() where id = ${ids[0]}`.execute(owner.database);
  await sql`alter table pgboss.queue add column of_old text default 'gone'`.execute(owner.database);
  await owner.close();
  const { restored, place } = await roundTrip(t, house);
  assert.ok(restored.ok, JSON.stringify(restored));
  const kept = await textOf(place.ownerAddress, `select id, state::text, data from pgboss.job`);
  assert.deepEqual(JSON.parse(kept), [{ id: ids[1], state: 'created', data: { n: 2 } }]);
  assert.equal(await textOf(place.ownerAddress, 'select name from pgboss.queue'), '[{"name":"test.wait"}]');
});

test('closed with a passphrase it opens with that alone', async (t) => {
  const house = await testDatabase(t);
  const { path, restored } = await roundTrip(t, house, { kind: 'passphrase', passphrase: '公开 2026' });
  assert.ok(restored.ok, JSON.stringify(restored));
  assert.deepEqual(await readWhole({ path, key: null }), { ok: false, error: { kind: 'keyNeeded', path } });
  const wrong = await readWhole({ path, key: { kind: 'passphrase', passphrase: '公开 2027' } });
  assert.deepEqual(wrong, { ok: false, error: { kind: 'keyWrong', path } });
  assert.doesNotMatch(await readFile(path, 'latin1'), /gongkai-backup|manifest/);
});

test('a flipped bit anywhere is found, open or closed', async (t) => {
  const house = await testDatabase(t);
  for (const seal of [null, { kind: 'passphrase', passphrase: 'x' } as const]) {
    const { path } = await roundTrip(t, house, seal);
    const whole = await readFile(path);
    const step = Math.floor(whole.length / 150) + 1;
    for (let at = 0; at < whole.length; at += step) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      await writeFile(path, flipped);
      const read = await readWhole({ path, key: seal });
      assert.ok(!read.ok, `byte ${at} of ${whole.length}`);
      assert.ok(['damaged', 'notABackup', 'keyWrong', 'keyNeeded'].includes(read.error.kind));
    }
    await writeFile(path, whole.subarray(0, -1));
    assert.ok(!(await readWhole({ path, key: seal })).ok);
  }
});

test('a backup under writers is of one moment: nothing refers to what is not there, sums agree', async (t) => {
  const house = await testDatabase(t);
  const owner = openDatabase(house.ownerAddress, { connections: 1 });
  await sql
    .raw(
      `create table purse (id integer primary key, coins bigint not null);
    create table payment (id bigint generated always as identity primary key, purse_id integer not null references purse, coins bigint not null);
    insert into purse select n, 1000 from generate_series(1, 50) n;`,
    )
    .execute(owner.database);
  const sum = { name: '29990101T000000Z-purses', checksum: 'p' };
  await sql`insert into migration (name, checksum) values (${sum.name}, ${sum.checksum})`.execute(owner.database);
  const writers = openDatabase(house.ownerAddress, { connections: 6 });
  const stop = new AbortController();
  let writes = 0;
  const writing = Promise.all(
    Array.from({ length: 6 }, async (_, writer) => {
      for (let n = 0; !stop.signal.aborted; n += 1) {
        const [from, to] = [(writer * 7 + n) % 50, (writer * 11 + n * 3) % 50].map((id) => id + 1);
        await writers.database.transaction().execute(async (transaction) => {
          await sql`update purse set coins = coins + case id when ${from}::integer then -5 else 5 end
            where id in (select id from purse where id in (${from}, ${to}) order by id for update) and ${from}::integer <> ${to}::integer`.execute(
            transaction,
          );
          await sql`insert into payment (purse_id, coins) values (${from}, -5), (${to}, 5)`.execute(transaction);
        });
        writes += 1;
      }
    }),
  );
  const before = writes;
  const migration = {
    ...sum,
    sql: `create table purse (id integer primary key, coins bigint not null);
      create table payment (id bigint generated always as identity primary key, purse_id integer not null references purse, coins bigint not null);`,
  };
  for (let round = 0; round < 2; round += 1) {
    const { restored, place } = await roundTrip(t, house, null, [...MIGRATIONS, migration]);
    assert.ok(restored.ok, JSON.stringify(restored));
    const found = await textOf(
      place.ownerAddress,
      `select (select sum(coins) from purse)::text as purses, (select coalesce(sum(coins), 0) from payment)::text as payments,
        (select count(*) from payment p where not exists (select from purse where id = purse_id))::text as orphans`,
    );
    assert.deepEqual(JSON.parse(found), [{ purses: '50000', payments: '0', orphans: '0' }]);
  }
  stop.abort();
  await writing;
  assert.ok(writes > before, 'others wrote meanwhile');
  await writers.close();
  await owner.close();
});

test('a backup by a newer program, or of an edited migration, is told by name', async (t) => {
  const house = await testDatabase(t);
  const { manifest } = await roundTrip(t, house);
  const last = MIGRATIONS.at(-1);
  assert.ok(last !== undefined);
  const unknown = [last.name];
  assert.deepEqual(checkMigrations(manifest, MIGRATIONS.slice(0, -1)), {
    ok: false,
    error: { kind: 'backupNewer', program: '0.1.0', unknown },
  });
  const edited = [...MIGRATIONS.slice(0, -1), { ...last, checksum: 'other' }];
  assert.deepEqual(checkMigrations(manifest, edited), { ok: false, error: { kind: 'backupNewer', program: '0.1.0', unknown } });
  assert.ok(checkMigrations(manifest, MIGRATIONS).ok);
});

test('a database with anything in it is left alone; one that a restore left half filled is begun anew', async (t) => {
  const house = await testDatabase(t);
  const { path, manifest, place, folder } = await roundTrip(t, house);
  const target = {
    ...place,
    dataFolder: join(folder, 'more'),
    filesFolder: null,
    migrations: MIGRATIONS,
    afterRestore: async () => undefined,
    onStep: () => undefined,
  };
  const file = { path, key: null };
  assert.deepEqual(await restoreIntoServer(file, manifest, target), { ok: false, error: { kind: 'databaseNotEmpty' } });
  const owner = openDatabase(place.ownerAddress, { connections: 1 });
  t.after(() => owner.close());
  await sql`create table restore_unfinished (at timestamptz)`.execute(owner.database);
  const again = await restoreIntoServer(file, manifest, target);
  assert.ok(again.ok && again.value.clearedUnfinished, JSON.stringify(again));

  await writeFile(join(folder, 'more/secret.key'), 'another');
  const other = await restoreIntoServer(file, manifest, { ...target, ...(await emptyDatabase(t, house)) });
  assert.deepEqual(other, { ok: false, error: { kind: 'configDiffers', path: join(folder, 'more/secret.key') } });
});

test('what goes wrong half way leaves the database empty', async (t) => {
  const house = await testDatabase(t);
  const { path, manifest, folder } = await roundTrip(t, house);
  const place = await emptyDatabase(t, house);
  const broken: Migration = { name: '29990101T000000Z-broken', sql: 'select nonsense', checksum: 'b' };
  const target = {
    ...place,
    dataFolder: join(folder, 'more'),
    filesFolder: null,
    afterRestore: async () => undefined,
    onStep: () => undefined,
  };
  const restored = await restoreIntoServer({ path, key: null }, manifest, { ...target, migrations: [...MIGRATIONS, broken] });
  assert.ok(!restored.ok && restored.error.kind === 'migration');
  assert.ok((await restoreIntoServer({ path, key: null }, manifest, { ...target, migrations: MIGRATIONS })).ok);
});

test('fingerprints tell tables apart that differ in one value', async (t) => {
  const house = await testDatabase(t);
  const { path, manifest, folder } = await roundTrip(t, house);
  const place = await emptyDatabase(t, house);
  // One who loads does not load all: as if the copy had gone wrong.
  const restored = await restoreIntoServer(
    { path, key: null },
    { ...manifest, tables: manifest.tables.map((table) => (table.name === 'installation' ? { ...table, parts: 0 } : table)) },
    {
      ...place,
      dataFolder: join(folder, 'more'),
      filesFolder: null,
      migrations: MIGRATIONS,
      afterRestore: async () => undefined,
      onStep: () => undefined,
    },
  );
  assert.deepEqual(restored, { ok: false, error: { kind: 'notEqual', different: ['installation'] } });
});

test('the last backup is known, and who made it', async (t) => {
  const house = await testDatabase(t);
  assert.equal(await lastBackup(house.database), null);
  const folder = await temporaryFolder(t);
  const written = await writeBackup(await sourceOf(folder, house), { target: join(folder, 'a.tar'), seal: null });
  assert.ok(written.ok);
  await noteBackup(house.database, written.value, { encrypted: false, verified: true });
  const { bytes, sha256 } = written.value;
  const last = await lastBackup(house.database);
  assert.deepEqual(
    { ...last, startedAt: 0, finishedAt: 0, verifiedAt: last?.verifiedAt instanceof Date },
    {
      startedAt: 0,
      finishedAt: 0,
      fileName: 'a.tar',
      bytes,
      sha256,
      encrypted: false,
      verifiedAt: true,
    },
  );
  const entry = await sql<{ actor_kind: string; noun: string }>`select actor_kind, noun from audit_entry`.execute(house.database);
  assert.deepEqual(entry.rows, [{ actor_kind: 'system', noun: 'backup' }]);
});

test('no half file, no overwriting, no file where none can be written', async (t) => {
  const house = await testDatabase(t);
  const folder = await temporaryFolder(t);
  const source = await sourceOf(folder, house);
  const target = join(folder, 'a.tar');
  await writeFile(target, 'mine');
  assert.deepEqual(await writeBackup(source, { target, seal: null }), { ok: false, error: { kind: 'targetExists', path: target } });
  const nowhere = join(folder, 'none/a.tar');
  assert.deepEqual(await writeBackup(source, { target: nowhere, seal: null }), {
    ok: false,
    error: { kind: 'targetNotWritable', path: nowhere, reason: 'ENOENT' },
  });
  const lost = { ...source, address: { ...house.ownerAddress, host: folder } };
  assert.deepEqual(await writeBackup(lost, { target: join(folder, 'b.tar'), seal: null }), { ok: false, error: { kind: 'databaseLost' } });
  const place = await emptyDatabase(t, house);
  const none = await writeBackup({ ...source, address: place.ownerAddress }, { target: join(folder, 'c.tar'), seal: null });
  assert.deepEqual(none, { ok: false, error: { kind: 'databaseEmpty' } });
  assert.deepEqual(await readdir(folder), ['a.tar', 'files', 'secret.key']);
  assert.equal(await readFile(target, 'utf8'), 'mine');
});

test('a file that was altered on the disk is told, and does not come back as if it were whole', async (t) => {
  const house = await testDatabase(t);
  const folder = await temporaryFolder(t);
  const source = await sourceOf(folder, house);
  const { sha256 } = await source.files.put(Buffer.from('whole'));
  await writeFile(join(folder, 'files', sha256.slice(0, 2), sha256.slice(2)), 'weird');
  const path = join(folder, 'a.tar');
  const written = await writeBackup(source, { target: path, seal: null });
  assert.ok(written.ok);
  assert.deepEqual(written.value.manifest.files, { count: 1, bytes: 5, altered: [sha256] });
  assert.ok((await readWhole({ path, key: null })).ok);
});
