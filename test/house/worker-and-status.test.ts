import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { startHouse, temporaryFolder, until } from './house-process.ts';

const Status = z.object({ level: z.string(), sections: z.array(z.object({ key: z.string(), level: z.string(), sentence: z.string() })) });

test('a site without jobs says so; a worker beside it does them; both stop in order', async (t) => {
  const dataFolder = await temporaryFolder(t);
  const site = startHouse(t, { dataFolder, words: ['serve', '--empty', '--no-jobs'] });
  await site.address();
  const status = async () => {
    const { code, out, error } = await startHouse(t, { dataFolder, words: ['status', '--json'] }).ended;
    assert.equal(error, '');
    // No backup was ever taken: something is to be done.
    assert.equal(code, 1);
    return new Map(Status.parse(JSON.parse(out)).sections.map((section) => [section.key, section]));
  };
  const before = await status();
  assert.deepEqual([...before.keys()], ['program', 'database', 'disk', 'migrations', 'jobs', 'audit', 'backup']);
  assert.equal(before.get('jobs')?.level, 'error');
  assert.match(before.get('jobs')?.sentence ?? '', /gongkai worker/);
  assert.equal(before.get('migrations')?.level, 'ok');

  const worker = startHouse(t, { dataFolder, words: ['worker'], environment: { LOG_LEVEL: 'info' } });
  await until('the worker runs', () => worker.error().includes('running jobs'));
  assert.equal((await status()).get('jobs')?.level, 'ok');

  worker.kill('SIGTERM');
  const { code, out } = await worker.ended;
  assert.equal(code, 0);
  assert.match(out, /已停止/);
  site.kill('SIGTERM');
  assert.equal((await site.ended).code, 0);
});

test('where nothing runs, worker and status say so', async (t) => {
  const dataFolder = await temporaryFolder(t);
  for (const word of ['worker', 'status']) {
    const { code, error } = await startHouse(t, { dataFolder, words: [word] }).ended;
    assert.equal(code, 69);
    assert.match(error, /not-running/);
  }
});
