import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { dumpSchema } from '../../src/platform/database/index.ts';
import { testDatabase, testDatabaseAsOwner } from './test-database.ts';

test('migrations/schema.sql is what the migrations make (else: npm run schema)', async (t) => {
  const { database } = await testDatabase(t);
  const committed = await readFile(join(import.meta.dirname, '../../migrations/schema.sql'), 'utf8');
  assert.equal(await dumpSchema(database), committed.replaceAll('\r\n', '\n'));
});

test('the dump shows every kind of change', async (t) => {
  const { database } = await testDatabaseAsOwner(t);
  let before = await dumpSchema(database);
  const changes = [
    'create table probe (id int generated always as identity primary key, a text)',
    'alter table probe add column b numeric(12, 6) not null default 0',
    'alter table probe alter column a set not null',
    'alter table probe add constraint probe_b check (b >= 0)',
    'create index probe_a on probe (a) where b > 1',
    'create table child (id int references probe on delete cascade)',
    'create view seen as select a from probe',
    'create function twice(x int) returns int language sql immutable as $$ select 2 * x $$',
    "create function touch() returns trigger language plpgsql as $$ begin new.a := 'x'; return new; end $$",
    'create trigger touched before update on probe for each row execute function touch()',
    'alter table probe alter column b set default 1',
    'drop trigger touched on probe',
  ];
  for (const change of changes) {
    await sql.raw(change).execute(database);
    const after = await dumpSchema(database);
    assert.notEqual(after, before, change);
    before = after;
  }
});
