import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { takeRunningLock } from './running-lock.ts';

async function temporary(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-lock-'));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
}

test('one holds it, others learn who, and it is free again afterwards', async (t) => {
  const folder = await temporary(t);
  const path = join(folder, 'running');
  const first = await takeRunningLock(path, folder);
  assert.ok(first.ok);
  assert.deepEqual(await takeRunningLock(path, folder), { ok: false, error: { kind: 'folderInUse', folder, pid: process.pid } });
  await first.value.release();
  const second = await takeRunningLock(path, folder);
  assert.ok(second.ok);
  await second.value.release();
  assert.deepEqual(await readdir(folder), []);
});

test('of many that find a stale one, one takes it', async (t) => {
  const folder = await temporary(t);
  const path = join(folder, 'running');
  for (let round = 0; round < 25; round += 1) {
    // What nobody listens on looks the same to a starter as the socket of a killed program.
    await writeFile(path, '');
    const taken = await Promise.all(Array.from({ length: 12 }, () => takeRunningLock(path, folder)));
    const holders = taken.flatMap((lock) => (lock.ok ? [lock.value] : []));
    assert.equal(holders.length, 1, `round ${round}`);
    await holders[0]?.release();
    assert.deepEqual(await readdir(folder), []);
  }
});
