import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { testDatabase, type TestDatabase } from '../../../test/database/test-database.ts';
import type { Database } from '../../platform/database/index.ts';
import { currentCalendar, holdCalendar } from './index.ts';

const READER = join(import.meta.dirname, '../../../test/factories/law/calendar-reader.ts');

/** Another process that counts: what it takes a day for. */
function otherProcess(t: TestContext, { address }: TestDatabase): (day: string) => Promise<unknown> {
  const child = fork(READER, [JSON.stringify(address)]);
  t.after(async () => {
    const gone = once(child, 'exit');
    child.disconnect();
    await gone;
  });
  return async (day) => {
    const answer = once(child, 'message');
    child.send(day);
    const [kind] = await answer;
    return kind;
  };
}

const enter = (database: Database, on: string) =>
  sql`insert into holiday_notice (year, number, title, published_on, holidays, make_up_workdays, added_by_name, in_force_at)
    values (2024, 'x', 'x', '2024-03-01', ${JSON.stringify([{ name: '县庆', from: on, to: on }])}::jsonb, '[]', 'x', now())`.execute(
    database,
  );

test('a notice that one process puts in force is counted by in another one at its next look', async (t) => {
  const house = await testDatabase(t);
  const kindOf = otherProcess(t, house);
  assert.equal(await kindOf('2024-03-11'), 'workday');
  await enter(house.database, '2024-03-11');
  assert.equal(await kindOf('2024-03-11'), 'holiday');
  await sql`update holiday_notice set in_force_at = null`.execute(house.database);
  assert.equal(await kindOf('2024-03-11'), 'workday');
});

test('who changes the calendar waits for what is being counted by it, and what comes after counts by the new one', async (t) => {
  const { database } = await testDatabase(t);
  const counting = await database.startTransaction().execute();
  const before = await currentCalendar(counting);
  const order: string[] = [];
  const changing = database.transaction().execute(async (transaction) => {
    await holdCalendar(transaction);
    order.push('changes');
    await enter(transaction, '2024-03-11');
  });
  await someWait(database, 1);
  const later = database.transaction().execute((transaction) => currentCalendar(transaction));
  await someWait(database, 2);
  order.push('counted');
  await counting.commit().execute();
  await changing;
  const after = await later;
  assert.deepEqual(order, ['counted', 'changes']);
  assert.deepEqual([before.kindOf(19_793).kind, after.kindOf(19_793).kind], ['workday', 'holiday']);
});

async function someWait(database: Database, wanted: number): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const { rows } = await sql<{ waiting: number }>`
      select count(*)::int as waiting from pg_locks where locktype = 'advisory' and not granted
        and database = (select oid from pg_database where datname = current_database())`.execute(database);
    if (rows[0]?.waiting === wanted) return;
    if (Date.now() > deadline) throw new Error(`${rows[0]?.waiting} wait, not ${wanted}`);
    await pause(10);
  }
}
