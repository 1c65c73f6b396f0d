import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { startHouse, temporaryFolder, until } from './house-process.ts';

const Status = z.object({ level: z.string(), sections: z.array(z.object({ key: z.string(), level: z.string(), sentence: z.string() })) });

test('a site without jobs says so; a worker beside it does them; a site that was killed is missed', async (t) => {
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
  assert.deepEqual([...before.keys()], ['program', 'database', 'disk', 'migrations', 'jobs', 'notices', 'audit', 'backup']);
  assert.equal(before.get('jobs')?.level, 'error');
  assert.match(before.get('jobs')?.sentence ?? '', /gongkai worker/);
  assert.equal(before.get('migrations')?.level, 'ok');
  assert.equal(before.get('program')?.level, 'ok');

  const worker = startHouse(t, { dataFolder, words: ['worker'], environment: { LOG_LEVEL: 'info' } });
  await until('the worker runs', () => worker.error().includes('running jobs'));
  assert.equal((await status()).get('jobs')?.level, 'ok');

  worker.kill('SIGTERM');
  const { code, out } = await worker.ended;
  assert.equal(code, 0);
  assert.match(out, /已停止/);
  site.kill('SIGKILL');
  await site.ended;
  const killed = (await status()).get('program');
  assert.equal(killed?.level, 'error');
  assert.match(killed?.sentence ?? '', /没有应答.*（site-silent）/);

  // A new one on another port takes the place of the killed one.
  const again = startHouse(t, { dataFolder });
  const address = await again.address();
  const now = (await status()).get('program');
  assert.equal(now?.level, 'ok', now?.sentence);

  const link = await startHouse(t, { dataFolder, words: ['user', 'link', 'auditor'] }).ended;
  assert.ok(link.out.includes(`${address}/workbench/activate/`), link.out);
  again.kill('SIGTERM');
  assert.equal((await again.ended).code, 0);
});

test('where nothing runs, worker and status say so', async (t) => {
  const dataFolder = await temporaryFolder(t);
  for (const word of ['worker', 'status']) {
    const { code, error } = await startHouse(t, { dataFolder, words: [word] }).ended;
    assert.equal(code, 69);
    assert.match(error, /not-running/);
  }
});
