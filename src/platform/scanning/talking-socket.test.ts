import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { Worker } from 'node:worker_threads';
import type { ClamdAddress } from './clamd-address.ts';
import { clamdScanner } from './clamd.ts';

const CHUNK = 64 * 1024;
/** Only a test that hangs gets so far. */
const LONGEST = 60_000;

test('a scanner that has answered and hung up is heard, even when the next bytes are sent before its answer is read', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-scanner-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  for (const listen of [{ path: join(folder, 'socket') }, { host: '127.0.0.1', port: 0 }]) {
    const { address, hungUp } = await hangingUp(t, listen);
    const source = {
      size: 8 * CHUNK,
      read: async (at: number) => {
        // This thread stands still until the other side is gone: nothing can be read before the next write.
        if (at === CHUNK) assert.notEqual(Atomics.wait(hungUp, 0, 0, LONGEST), 'timed-out');
        return Buffer.alloc(CHUNK, 'c');
      },
    };
    assert.deepEqual(await clamdScanner(address).scan(source), { kind: 'notScanned', why: 'sizeLimit' }, Object.keys(listen)[0]);
    assert.equal(Atomics.load(hungUp, 0), 1);
  }
});

async function hangingUp(
  t: TestContext,
  listen: { readonly path: string } | { readonly host: string; readonly port: number },
): Promise<{ readonly address: ClamdAddress; readonly hungUp: Int32Array }> {
  const hungUp = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('./testing/hanging-up-worker.ts', import.meta.url), { workerData: { listen, hungUp } });
  t.after(() => worker.terminate());
  const [at]: (string | { address: string; port: number })[] = await once(worker, 'message');
  if (at === undefined) throw new Error('nowhere');
  return { address: typeof at === 'string' ? { path: at } : { host: at.address, port: at.port }, hungUp };
}
