import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testDatabaseAsOwner } from '../../../test/database/test-database.ts';
import { openDatabase, type Database } from './database.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import type { Migration } from './migration-files.ts';

const A: Migration = { name: '29990101T000000Z-a', sql: 'create table a (id int); insert into a values (1);', checksum: 'aa' };
const B: Migration = { name: '29990102T000000Z-b', sql: 'alter table a add column more text;', checksum: 'bb' };

async function empty(database: Database): Promise<void> {
  await sql`drop schema public cascade`.execute(database);
  await sql`create schema public`.execute(database);
}

async function tables(database: Database): Promise<readonly string[]> {
  const found = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(
    database,
  );
  return found.rows.map((row) => row.name);
}

test('what is missing is applied in order, once', async (t) => {
  const { database } = await testDatabaseAsOwner(t);
  await empty(database);
  assert.deepEqual(await migrate(database, [A]), { ok: true, value: { applied: [A.name] } });
  assert.deepEqual(await migrate(database, [A, B]), { ok: true, value: { applied: [B.name] } });
  assert.deepEqual(await migrate(database, [A, B]), { ok: true, value: { applied: [] } });
  assert.deepEqual(await tables(database), ['a', 'migration']);
});

test('a migration that the database refuses leaves nothing of the whole run', async (t) => {
  const { database } = await testDatabaseAsOwner(t);
  await empty(database);
  const broken: Migration = { name: '29990103T000000Z-c', sql: 'create table c (id int); select nonsense;', checksum: 'cc' };
  const run = await migrate(database, [A, broken]);
  assert.deepEqual(run, { ok: false, error: { kind: 'migrationRefused', name: broken.name, message: 'column "nonsense" does not exist' } });
  assert.deepEqual(await tables(database), []);
});

test('a database of a newer program is refused and left alone', async (t) => {
  const { database } = await testDatabaseAsOwner(t);
  await empty(database);
  await migrate(database, [A, B]);
  assert.deepEqual(await migrate(database, [A]), { ok: false, error: { kind: 'schemaNewer', unknown: [B.name] } });
});

test('an edited migration is refused', async (t) => {
  const { database } = await testDatabaseAsOwner(t);
  await empty(database);
  await migrate(database, [A]);
  const edited = { ...A, checksum: 'other' };
  assert.deepEqual(await pendingMigrations(database, [edited, B]), { ok: false, error: { kind: 'migrationEdited', name: A.name } });
  assert.deepEqual(await tables(database), ['a', 'migration']);
});

test('several processes that start at once apply each migration once', async (t) => {
  const { database, address } = await testDatabaseAsOwner(t);
  await empty(database);
  const others = [1, 2, 3].map(() => openDatabase(address, { connections: 1 }));
  const runs = await Promise.all(others.map((other) => migrate(other.database, [A, B])));
  await Promise.all(others.map((other) => other.close()));
  const applied = runs.flatMap((run) => (run.ok ? run.value.applied : ['failed']));
  assert.deepEqual(applied, [A.name, B.name]);
});

test('columns arrive as exact numbers, days as their characters, moments in UTC, Chinese whole', async (t) => {
  const { database } = await testDatabaseAsOwner(t);
  const { rows } = await sql<Record<string, unknown>>`
    select 9007199254740991::bigint as count, date '2026-01-31' as day, 0.10::numeric as amount,
      timestamptz '2026-01-31 08:00+08' as moment, current_setting('TimeZone') as zone, '公开' as word, length('𠮷公') as length
  `.execute(database);
  assert.deepEqual(rows[0], {
    count: 9007199254740991,
    day: '2026-01-31',
    amount: '0.10',
    moment: new Date('2026-01-31T00:00:00Z'),
    zone: 'UTC',
    word: '公开',
    length: 2,
  });
  await assert.rejects(sql`select 9007199254740993::bigint as count`.execute(database), /no exact number/);
});

test('the application is no superuser', async (t) => {
  const { database } = await testDatabaseAsOwner(t);
  const { rows } = await sql<Record<string, unknown>>`
    select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls as more from pg_roles where rolname = current_user
  `.execute(database);
  assert.deepEqual(rows, [{ more: false }]);
});
