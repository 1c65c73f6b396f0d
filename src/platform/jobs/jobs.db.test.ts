import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { testDatabase, type TestDatabase } from '../../../test/database/test-database.ts';
import type { Database } from '../database/index.ts';
import { createLog } from '../logging.ts';
import { defineJob, enqueue, handleJob, JobFailure, startJobs, type JobHandler, type RunningJobs } from './index.ts';

const count = defineJob({ name: 'test.count', title: '数数', schema: z.object({ to: z.int() }), retries: 2, retryDelaySeconds: 0 });

const SILENT = createLog('silent');

async function run(t: TestContext, { database, address }: TestDatabase, handlers: readonly JobHandler[]): Promise<RunningJobs> {
  const jobs = await startJobs({ address, database, handlers, schedules: [], log: SILENT, keptDays: 30, watchSeconds: 1 });
  t.after(() => jobs.stop(0));
  return jobs;
}

interface Row {
  readonly state: string;
  readonly retry_count: number;
  readonly output: { readonly sentence: string | null; readonly code: string } | null;
}

async function rowOf(database: Database, id: string | null): Promise<Row | undefined> {
  const found = await sql<Row>`select state, retry_count, output from pgboss.job where id = ${id}`.execute(database);
  return found.rows[0];
}

async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}`);
    await pause(20);
  }
}

async function settled(database: Database, id: string | null): Promise<Row | undefined> {
  await until('the job is settled', async () => ['completed', 'failed', 'cancelled'].includes((await rowOf(database, id))?.state ?? ''));
  return rowOf(database, id);
}

test('a job asked for in a transaction runs after the commit; its sentence stays', async (t) => {
  const house = await testDatabase(t);
  await run(t, house, [handleJob(count, async ({ payload }) => `数到了 ${payload.to}。`)]);
  const id = await house.database.transaction().execute((transaction) => enqueue(transaction, count, { to: 3 }));
  const row = await settled(house.database, id);
  assert.equal(row?.state, 'completed');
  assert.deepEqual(row?.output, { sentence: '数到了 3。', code: 'done' });
});

test('rolled back: there is no job', async (t) => {
  const { database } = await testDatabase(t);
  let id: string | null = null;
  await assert.rejects(
    database.transaction().execute(async (transaction) => {
      id = await enqueue(transaction, count, { to: 3 });
      throw new Error('no');
    }),
    /^Error: no$/,
  );
  assert.notEqual(id, null);
  assert.equal(await rowOf(database, id), undefined);
});

test('outside of a transaction nothing is enqueued', async (t) => {
  const { database } = await testDatabase(t);
  await assert.rejects(enqueue(database, count, { to: 1 }), /outside of a transaction/);
});

test('a job that fails is tried again, with what it said last, and no more often than its retries allow', async (t) => {
  const house = await testDatabase(t);
  const attempts: number[] = [];
  await run(t, house, [
    handleJob(count, async ({ attempt }) => {
      attempts.push(attempt);
      throw new JobFailure(`第 ${attempt} 次没有成功。`);
    }),
  ]);
  const id = await house.database.transaction().execute((transaction) => enqueue(transaction, count, { to: 3 }));
  const row = await settled(house.database, id);
  assert.deepEqual(attempts, [1, 2, 3]);
  assert.deepEqual(row, { state: 'failed', retry_count: 2, output: { sentence: '第 3 次没有成功。', code: 'failure' } });
});

test('a fault ends as a failure whose words quote nothing', async (t) => {
  const house = await testDatabase(t);
  await run(t, house, [
    handleJob({ ...count, retries: 0 }, async () => {
      throw Object.assign(new TypeError('password=hunter2'), { code: 'E_SECRET', detail: 'Key (name)=(张三)' });
    }),
  ]);
  const id = await house.database.transaction().execute((transaction) => enqueue(transaction, count, { to: 3 }));
  const row = await settled(house.database, id);
  assert.equal(row?.state, 'failed');
  assert.equal(row?.output?.code, 'fault');
  assert.match(row?.output?.sentence ?? '', /程序出错（E_SECRET）/);
  const all = await sql<{ text: string }>`select to_jsonb(j)::text as text from pgboss.job j where id = ${id}`.execute(house.database);
  assert.doesNotMatch(all.rows[0]?.text ?? '', /hunter2|张三/);
});

test('a job whose payload the program does not understand fails at once', async (t) => {
  const house = await testDatabase(t);
  await run(t, house, [handleJob(count, async () => null)]);
  const id = await house.database.transaction().execute(async (transaction) => {
    const made = await enqueue(transaction, count, { to: 3 });
    await sql`update pgboss.job set data = '{"to": "three"}' where id = ${made}`.execute(transaction);
    return made;
  });
  const row = await settled(house.database, id);
  assert.equal(row?.state, 'failed');
  assert.equal(row?.retry_count, 0);
  assert.equal(row?.output?.code, 'bad-payload');
});

test('of jobs with one key, one waits', async (t) => {
  const { database } = await testDatabase(t);
  const ask = (singletonKey: string) =>
    database.transaction().execute((transaction) => enqueue(transaction, count, { to: 1 }, { singletonKey }));
  assert.notEqual(await ask('a'), null);
  assert.equal(await ask('a'), null);
  assert.notEqual(await ask('b'), null);
});

test('of a group one is done at a time, however many it asked for first; the others take turns beside it', async (t) => {
  const house = await testDatabase(t);
  const sharing = { ...count, name: 'test.sharing', atOnce: 2, oneOfGroup: true };
  const groups = ['a', 'b', 'c'];
  const ask = (group: string) =>
    house.database.transaction().execute((transaction) => enqueue(transaction, sharing, { to: groups.indexOf(group) }, { group }));
  const asked = [await ask('a'), await ask('a'), await ask('a'), await ask('b'), await ask('c'), await ask('b')];
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const running: string[] = [];
  const hold = handleJob(sharing, async ({ payload }) => {
    const group = groups[payload.to] ?? '';
    assert.ok(!running.includes(group), `two of ${group}`);
    running.push(group);
    begun.push(group);
    await new Promise<void>((resolve) => ends.push(resolve));
    running.splice(running.indexOf(group), 1);
    return null;
  });
  await run(t, house, [hold]);
  for (let done = 0; done < asked.length; done += 1) {
    // Two turns, while two groups wait or run.
    const both = done < asked.length - 2 ? 2 : 1;
    await until('the turns are taken', () => running.length >= both);
    ends.shift()?.();
    await until('one has ended', async () => {
      const { rows } = await sql`select from pgboss.job where name = ${sharing.name} and state = 'completed'`.execute(house.database);
      return rows.length > done;
    });
  }
  assert.deepEqual([begun.slice(0, 2).toSorted(), begun[2]], [['a', 'b'], 'c'], 'who has asked for less comes first');
  assert.deepEqual(begun.toSorted(), ['a', 'a', 'a', 'b', 'b', 'c']);
  for (const id of asked) assert.equal((await settled(house.database, id))?.output?.code, 'done');
});

test('a waiting job of the same key does not begin before the change is committed', async (t) => {
  const house = await testDatabase(t);
  const { database } = house;
  await sql`insert into job_progress (job_id, fraction, words) values ('00000000-0000-0000-0000-000000000000', 0, 'old')`.execute(database);
  const seen: string[] = [];
  const look = handleJob(count, async ({ database: own }) => {
    const found = await sql<{
      words: string;
    }>`select words from job_progress where job_id = '00000000-0000-0000-0000-000000000000'`.execute(own);
    seen.push(found.rows[0]?.words ?? '');
    return null;
  });
  const first = await database.transaction().execute((transaction) => enqueue(transaction, count, { to: 1 }, { singletonKey: 'k' }));
  await database.transaction().execute(async (transaction) => {
    await sql`update job_progress set words = 'new' where job_id = '00000000-0000-0000-0000-000000000000'`.execute(transaction);
    assert.equal(await enqueue(transaction, count, { to: 1 }, { singletonKey: 'k' }), null);
    await run(t, house, [look]);
    // Time enough for a worker that would not wait.
    await pause(500);
  });
  await settled(database, first);
  assert.deepEqual(seen, ['new']);
});

test('two workers share the jobs, each done once', async (t) => {
  const house = await testDatabase(t);
  const done: string[] = [];
  const both = Promise.withResolvers<void>();
  // Neither goes on before the other has begun: one that is fast would do all.
  const patient = (worker: string) =>
    handleJob(count, async ({ payload }) => {
      done.push(`${worker}${payload.to}`);
      if (new Set(done.map(([who]) => who)).size === 2) both.resolve();
      await both.promise;
      return null;
    });
  await Promise.all([run(t, house, [patient('a')]), run(t, house, [patient('b')])]);
  await house.database.transaction().execute(async (transaction) => {
    for (let to = 0; to < 20; to += 1) await enqueue(transaction, count, { to });
  });
  await until('all are done', () => done.length >= 20);
  await pause(100);
  assert.equal(done.length, 20);
  assert.equal(new Set(done.map((name) => name.slice(1))).size, 20);
  assert.ok(done.some((name) => name.startsWith('a')) && done.some((name) => name.startsWith('b')), done.join(' '));
});

test('progress is kept, and the next try goes on from its place', async (t) => {
  const house = await testDatabase(t);
  const places: unknown[] = [];
  await run(t, house, [
    handleJob(count, async ({ resumeFrom, progress, attempt }) => {
      places.push(resumeFrom);
      await progress(0.4, '做到第 4 条', { at: 4 });
      if (attempt === 1) throw new JobFailure('停一下。');
      return '做完了。';
    }),
  ]);
  const id = await house.database.transaction().execute((transaction) => enqueue(transaction, count, { to: 3 }));
  await settled(house.database, id);
  assert.deepEqual(places, [null, { at: 4 }]);
  const found = await sql<{ fraction: number; words: string }>`select fraction, words from job_progress where job_id = ${id}`.execute(
    house.database,
  );
  assert.deepEqual(found.rows, [{ fraction: 1, words: '做完了。' }]);
});

test('a stop lets running jobs finish within the grace', async (t) => {
  const house = await testDatabase(t);
  const stopping = Promise.withResolvers<void>();
  const jobs = await run(t, house, [
    handleJob(count, async () => {
      await stopping.promise;
      return '来得及。';
    }),
  ]);
  const id = await house.database.transaction().execute((transaction) => enqueue(transaction, count, { to: 3 }));
  await until('it runs', () => jobs.running() === 1);
  const stopped = jobs.stop(120_000);
  stopping.resolve();
  await stopped;
  assert.equal((await rowOf(house.database, id))?.state, 'completed');
});

test('what outlasts the grace is told to end and waits for another try, which does not count', async (t) => {
  const house = await testDatabase(t);
  const jobs = await run(t, house, [
    handleJob({ ...count, retries: 0 }, async ({ signal }) => {
      await pause(60_000, undefined, { signal });
      return null;
    }),
  ]);
  const id = await house.database.transaction().execute((transaction) => enqueue(transaction, { ...count, retries: 0 }, { to: 3 }));
  await until('it runs', () => jobs.running() === 1);
  await jobs.stop(1_200);
  assert.equal((await rowOf(house.database, id))?.state, 'retry');
  await run(t, house, [handleJob({ ...count, retries: 0 }, async () => '接着做完了。')]);
  assert.equal((await settled(house.database, id))?.state, 'completed');
});
