import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openEditions } from '../../../../test/factories/edition/open-editions.ts';
import { testDatabase } from '../../../../test/database/test-database.ts';
import { openDatabase } from '../../../platform/database/index.ts';

test('transactions that end in another order than they began, and one that fails, are all seen, once they are there', async (t) => {
  const { database, address } = await testDatabase(t);
  const many = openDatabase(address, { connections: 9 });
  t.after(() => many.close());
  const editions = await openEditions(t, database);
  const names = () => [...editions.current().agencies.values()].map(({ name }) => name).toSorted();
  const enter = (name: string, hold: Promise<void>, fails: boolean) =>
    many.database
      .transaction()
      .execute(async (transaction) => {
        await sql`insert into agency (name, code) values (${name}, ${name})`.execute(transaction);
        await hold;
        if (fails) throw new Error('given up');
      })
      .catch(() => undefined);
  const gates = Array.from({ length: 8 }, () => Promise.withResolvers<void>());
  const running = gates.map((gate, at) => enter(`a${at}`, gate.promise, at === 3));
  const there: string[] = [];
  for (const at of [6, 0, 3, 7, 1, 5, 4, 2]) {
    gates[at]?.resolve();
    await running[at];
    if (at !== 3) there.push(`a${at}`);
    assert.ok(await editions.catchUp());
    assert.deepEqual(names(), there.toSorted());
  }
  const { rows } = await sql<{ ordered: boolean }>`
    select bool_and(at >= before) as ordered from (
      select at, lag(at) over (order by change_id) as before from public_change
    ) c where before is not null`.execute(database);
  assert.equal(rows[0]?.ordered, true);
});

test('a hundred transactions at once, with a look whenever it falls: none is missed', async (t) => {
  const { database, address } = await testDatabase(t);
  const many = openDatabase(address, { connections: 8 });
  t.after(() => many.close());
  const editions = await openEditions(t, database);
  const written = new AbortController();
  const looking = (async () => {
    while (!written.signal.aborted) await editions.catchUp();
  })();
  await Promise.all(
    Array.from({ length: 100 }, (_, at) =>
      many.database.transaction().execute(async (transaction) => {
        await sql`insert into agency (name, code) values (${`n${at}`}, ${`n${at}`})`.execute(transaction);
        await sql`select pg_sleep(${(at * 7919) % 13} / 1000.0)`.execute(transaction);
      }),
    ),
  );
  written.abort();
  await looking;
  await editions.catchUp();
  assert.equal(editions.current().agencies.size, 100);
  assert.equal(editions.figures.rebuilds, 1);
});

test('a log that does not know the position any more, pruned or of another database, is read anew', async (t) => {
  const { database } = await testDatabase(t);
  const editions = await openEditions(t, database);
  await sql`insert into agency (name, code) values ('甲', 'jia')`.execute(database);
  await sql`delete from public_change where change_id < (select max(change_id) from public_change)`.execute(database);
  await editions.catchUp();
  assert.deepEqual([editions.figures.rebuilds, editions.current().agencies.size], [2, 1]);
});
