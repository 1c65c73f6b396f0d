import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../../../test/database/test-database.ts';
import { createLog } from '../logging.ts';
import { enqueue, handleJob, startJobs } from './index.ts';
import { LOSABLE } from './testing/losable-job.ts';

test('a job of a worker that is killed is taken up by another, and goes on from its place', async (t) => {
  const { database, address } = await testDatabase(t);
  const id = await database.transaction().execute((transaction) => enqueue(transaction, LOSABLE, {}));
  const worker = spawn(process.execPath, [`${import.meta.dirname}/testing/losable-worker.ts`, JSON.stringify(address)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => worker.kill('SIGKILL'));
  await once(worker.stdout, 'data');
  worker.kill('SIGKILL');
  await once(worker, 'exit');
  const places: unknown[] = [];
  const other = await startJobs({
    address,
    database,
    handlers: [
      handleJob(LOSABLE, async ({ resumeFrom, attempt }) => {
        places.push(resumeFrom);
        return `第 ${attempt} 次做完。`;
      }),
    ],
    schedules: [],
    log: createLog('silent'),
    keptDays: 30,
    watchSeconds: 1,
  });
  t.after(() => other.stop(0));
  const deadline = Date.now() + 90_000;
  while (places.length === 0) {
    assert.ok(Date.now() < deadline, 'nobody took the job up');
    await pause(100);
  }
  assert.deepEqual(places, [{ at: 7 }]);
  await other.stop(5_000);
  const rows = await sql<{ state: string; sentence: string }>`
    select state, output ->> 'sentence' as sentence from pgboss.job where id = ${id}`.execute(database);
  assert.deepEqual(rows.rows, [{ state: 'completed', sentence: '第 2 次做完。' }]);
});
