import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testDatabaseAsOwner } from '../../../test/database/test-database.ts';
import { referencedAmong, referencedFiles } from './referenced-files.ts';

test('every column that names files counts, whatever table it is in, each file once', async (t) => {
  const { database } = await testDatabaseAsOwner(t);
  assert.deepEqual(await referencedFiles(database), []);
  await sql`create table letter (scan_sha256 text, envelope_sha256 text, sha256_of_nothing text)`.execute(database);
  await sql`insert into letter values ('b', 'a', 'c'), ('b', null, 'd')`.execute(database);
  assert.deepEqual(await referencedFiles(database), ['a', 'b']);
  assert.deepEqual([...(await referencedAmong(database, ['b', 'c', 'e']))], ['b']);
  assert.deepEqual([...(await referencedAmong(database, []))], []);
});
