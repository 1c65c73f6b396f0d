import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { testDatabase } from '../../../test/database/test-database.ts';
import { guardedApp } from '../../../test/factories/access/guarded-app.ts';
import type { Database } from '../../platform/database/index.ts';
import { defineJob, defineSchedule, enqueue, handleJob, JobFailure, startJobs, type JobHandler } from '../../platform/jobs/index.ts';
import { createLog } from '../../platform/logging.ts';
import { jobRoutes } from './job-routes.ts';
import { jobPolicy } from './rules/job-policy.ts';

const sweep = defineJob({ name: 'test.sweep', title: '打扫', schema: z.object({ room: z.int() }), retries: 0 });
const SCHEDULE = defineSchedule({ cron: '0 3 * * *', job: sweep, payload: { room: 1 } });

async function account(database: Database, role: string, agencyId: number | null): Promise<Record<string, string>> {
  const made = await sql<{ id: number }>`insert into account (sign_in_name, display_name)
    values (${`${role.toLowerCase()}-${agencyId ?? 0}`}, '某人') returning account_id as id`.execute(database);
  const id = made.rows[0]?.id ?? 0;
  await sql`insert into role_grant (account_id, role, agency_id) values (${id}, ${role}, ${agencyId})`.execute(database);
  return { 'x-test-account': String(id) };
}

async function house(t: TestContext) {
  const { database, address } = await testDatabase(t);
  await sql`insert into agency (agency_id, code, name) overriding system value values (1, 'a', '甲局')`.execute(database);
  await sql`insert into agency_ancestry values (1, 1, 0)`.execute(database);
  const app = await guardedApp(t, database, [jobPolicy], [jobRoutes({ database, jobs: [sweep], schedules: [SCHEDULE] })]);
  const run = async (handler: JobHandler) => {
    const jobs = await startJobs({
      address,
      database,
      handlers: [handler],
      schedules: [SCHEDULE],
      log: createLog('silent'),
      keptDays: 30,
      watchSeconds: 1,
    });
    t.after(() => jobs.stop(0));
    return jobs;
  };
  const ask = (options: Parameters<typeof enqueue>[3] = {}) =>
    database.transaction().execute((transaction) => enqueue(transaction, sweep, { room: 5 }, options));
  return { app, database, run, ask };
}

const Job = z.object({
  state: z.string(),
  title: z.string().optional(),
  attempts: z.number(),
  sentence: z.string().nullable(),
  progress: z.number().nullable(),
});
const Page = z.object({ items: z.array(Job.extend({ id: z.string(), job: z.string() })) });

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}`);
    await pause(50);
  }
}

test('administrators see what waits, runs and failed, and let it be tried again; each act is on record', async (t) => {
  const { app, database, run, ask } = await house(t);
  const headers = await account(database, 'systemAdmin', null);
  const id = await ask();
  const read = async () => Job.parse((await app.inject({ url: `/api/v1/jobs/${id}`, headers })).json());
  assert.deepEqual(await read(), { state: 'waiting', title: '打扫', attempts: 0, sentence: null, progress: null });

  let fail = true;
  await run(
    handleJob(sweep, async () => {
      if (fail) throw new JobFailure('扫帚不在，请先找到扫帚。');
      return '扫完了。';
    }),
  );
  await until('it failed', async () => (await read()).state === 'failed');
  assert.deepEqual(await read(), { state: 'failed', title: '打扫', attempts: 1, sentence: '扫帚不在，请先找到扫帚。', progress: null });

  fail = false;
  const retried = await app.inject({ method: 'POST', url: `/api/v1/jobs/${id}/retry`, headers });
  assert.equal(retried.statusCode, 200);
  await until('it is done', async () => (await read()).state === 'done');
  assert.deepEqual(await read(), { state: 'done', title: '打扫', attempts: 2, sentence: '扫完了。', progress: 1 });
  assert.equal((await app.inject({ method: 'POST', url: `/api/v1/jobs/${id}/retry`, headers })).statusCode, 409);

  const audit = await sql<{ deed: string; agency_id: number }>`
    select deed, agency_id from audit_entry where noun = 'job' and record_id = ${id}`.execute(database);
  assert.deepEqual(audit.rows, [{ deed: 'retry', agency_id: 0 }]);

  const page = Page.parse((await app.inject({ url: '/api/v1/jobs?state=done', headers })).json());
  assert.deepEqual(
    page.items.map(({ job, state }) => [job, state]),
    [['test.sweep', 'done']],
  );
});

test('a waiting job that is cancelled is not begun; a running one is told', async (t) => {
  const { app, database, run, ask } = await house(t);
  const headers = await account(database, 'systemAdmin', null);
  const cancel = (id: string | null) => app.inject({ method: 'POST', url: `/api/v1/jobs/${id}/cancel`, headers });
  const waiting = await ask();
  assert.equal((await cancel(waiting)).statusCode, 200);
  const begun: number[] = [];
  let told = false;
  const jobs = await run(
    handleJob(sweep, async ({ signal }) => {
      begun.push(1);
      await pause(60_000, undefined, { signal }).catch((reason: unknown) => {
        told = true;
        throw reason;
      });
      return null;
    }),
  );
  const running = await ask();
  await until('it runs', async () => jobs.running() === 1);
  assert.equal((await cancel(running)).statusCode, 200);
  await until('it is told', async () => told);
  const state = async (id: string | null) => Job.parse((await app.inject({ url: `/api/v1/jobs/${id}`, headers })).json()).state;
  await jobs.stop(1_000);
  assert.equal(begun.length, 1);
  assert.deepEqual([await state(waiting), await state(running)], ['cancelled', 'cancelled']);
});

test('schedules are shown with their next run', async (t) => {
  const { app, database, run } = await house(t);
  const headers = await account(database, 'systemAdmin', null);
  await run(handleJob(sweep, async () => null));
  const answer = await app.inject({ url: '/api/v1/job-schedules', headers });
  const { items } = z
    .object({ items: z.array(z.object({ job: z.string(), title: z.string(), timeZone: z.string(), nextAt: z.string() })) })
    .parse(answer.json());
  assert.equal(items.length, 1);
  assert.equal(items[0]?.timeZone, 'Asia/Shanghai');
  assert.match(items[0]?.nextAt ?? '', /T19:00:00\.000Z$/);
  const stored = await sql<{ timezone: string }>`select timezone from pgboss.schedule`.execute(database);
  assert.deepEqual(stored.rows, [{ timezone: 'Asia/Shanghai' }]);
});

test('an administrator of one agency may not ask, nor may others', async (t) => {
  const { app, database, ask } = await house(t);
  const id = await ask();
  for (const headers of [await account(database, 'systemAdmin', 1), await account(database, 'auditor', null)]) {
    for (const url of ['/api/v1/jobs', '/api/v1/jobs/export?format=csv', `/api/v1/jobs/${id}`, '/api/v1/job-schedules']) {
      assert.equal((await app.inject({ url, headers })).statusCode, 403, url);
    }
    assert.equal((await app.inject({ method: 'POST', url: `/api/v1/jobs/${id}/cancel`, headers })).statusCode, 403);
  }
});
