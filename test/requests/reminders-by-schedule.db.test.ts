import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'node:test';
import { sql } from 'kysely';
import { houseJobs } from '../../src/main/house-jobs.ts';
import { remedyPolicy, remedyRoutes, remindRemediesJob } from '../../src/modules/remedies/index.ts';
import { remindRequestsJob } from '../../src/modules/requests/index.ts';
import { enqueue, startJobs } from '../../src/platform/jobs/index.ts';
import { createLog } from '../../src/platform/logging.ts';
import { NO_SCANNER } from '../../src/platform/scanning/index.ts';
import { createSecretBox } from '../../src/platform/secrets/index.ts';
import { testDatabase } from '../database/test-database.ts';
import { temporaryFiles } from '../factories/office/temporary-files.ts';
import { makeTwoOffices } from '../factories/office/two-offices.ts';
import { requestOffice } from '../factories/requests/request-office.ts';

/** Each morning, in Asia/Shanghai. */
const SCHEDULED = [
  { job: remindRequestsJob, cron: '10 7 * * *' },
  { job: remindRemediesJob, cron: '20 7 * * *' },
] as const;
const NAMES = SCHEDULED.map(({ job }) => job.name);
const PATIENCE_MS = 120_000;

test('terms are reminded of each morning by the schedule of the house; mornings that were slept through are caught up with once', async (t) => {
  const { database, address } = await testDatabase(t);
  const secrets = createSecretBox(randomBytes(32));
  const office = await requestOffice(t, () => ({ policies: [remedyPolicy], routes: [remedyRoutes({ database, secrets })] }), {
    database,
    secrets,
    office: await makeTwoOffices(database),
  });
  // Both are late by now, whenever that is.
  await office.receives('2024-03-01');
  const suit = {
    kind: 'litigationDirect',
    subject: '不服答复',
    party: { name: '沈清和', phone: '13900001234', address: '青禾县人民路8号' },
    filedOn: '2024-09-20',
  };
  const entered = await office.ask('clerk', 'POST', '/remedies', { ...suit, organ: '青禾县人民法院', servedOn: '2024-09-20' });
  assert.equal(entered.status, 201, entered.text);
  const count = async (what: ReturnType<typeof sql>): Promise<number> => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${what}`.execute(database);
    return rows[0]?.count ?? 0;
  };
  const told = async () => await count(sql`notification where text like '%期限%'`);
  const done = async () => await count(sql`pgboss.job where name = any(${NAMES}::text[]) and state = 'completed'`);
  const before = await told();

  const place = { files: await temporaryFiles(t), scanner: NO_SCANNER };
  const house = houseJobs({ address, anchorsFile: null }, place, secrets);
  const ours = {
    handlers: house.handlers.filter(({ job }) => NAMES.includes(job.name)),
    schedules: house.schedules.filter(({ job }) => NAMES.includes(job.name)),
  };
  assert.deepEqual(
    ours.schedules.map(({ job, cron }) => ({ job, cron })),
    SCHEDULED,
  );
  const start = async () => {
    const jobs = await startJobs({ address, database, ...ours, log: createLog('silent'), keptDays: 30, watchSeconds: 1 });
    t.after(() => jobs.stop(0));
    return jobs;
  };
  const until = async (what: string, isSo: () => Promise<boolean>) => {
    const deadline = performance.now() + PATIENCE_MS;
    while (!(await isSo())) {
      assert.ok(performance.now() < deadline, `Waited in vain until ${what}`);
      await pause(50);
    }
  };
  const slept = async () => {
    await sql`update pgboss.schedule set created_on = now() - interval '9 days'`.execute(database);
    await sql`update pgboss.version set cron_on = now() - interval '5 days'`.execute(database);
  };

  // A first look notes that somebody looks.
  const first = await start();
  await until('the schedules were looked at', async () => (await count(sql`pgboss.version where cron_on is not null`)) === 1);
  const { rows } = await sql<{ name: string; cron: string; zone: string; missed: string }>`
    select name, cron, timezone as zone, options ->> 'missed' as missed from pgboss.schedule order by cron`.execute(database);
  assert.deepEqual(
    rows,
    SCHEDULED.map(({ job, cron }) => ({ name: job.name, cron, zone: 'Asia/Shanghai', missed: 'once' })),
  );
  await first.stop(10_000);

  // The machine was off for days.
  await slept();
  const second = await start();
  await until(
    'both have run',
    async () =>
      (await count(sql`(select distinct name from pgboss.job where name = any(${NAMES}::text[])
    and state = 'completed') ran`)) === 2,
  );
  const caughtUp = await told();
  // Whoever works on the case and the head of a late reply; whoever answers in the suit.
  assert.equal(caughtUp - before, 3);
  await second.stop(10_000);

  // Off once more on the same day, and asked for by hand on top: what was told stays told.
  await slept();
  await start();
  const ran = await done();
  await database.transaction().execute(async (transaction) => {
    for (const { job } of SCHEDULED) await enqueue(transaction, job, {});
  });
  await until('both have run again', async () => (await done()) >= ran + 2);
  assert.equal(await told(), caughtUp);
});
