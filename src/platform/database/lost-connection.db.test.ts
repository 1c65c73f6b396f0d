import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../../../test/database/test-database.ts';
import { openDatabase } from './database.ts';

test('a connection that breaks in the middle of a transaction fails it, and nothing else', async (t) => {
  const house = await testDatabase(t);
  const admin = openDatabase(house.superuserAddress, { connections: 1 });
  t.after(() => admin.close());
  const broken = house.database.transaction().execute(async (transaction) => {
    const own = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
    await sql`select pg_terminate_backend(${own.rows[0]?.pid ?? 0})`.execute(admin.database);
    // Nothing is being asked just now: whoever does not listen to the connection has an uncaught error here.
    await pause(100);
    await sql`select 1`.execute(transaction);
  });
  await assert.rejects(broken);
  assert.equal((await sql<{ one: number }>`select 1 as one`.execute(house.database)).rows[0]?.one, 1);
});
