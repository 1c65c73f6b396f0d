import assert from 'node:assert/strict';
import { appendFile, mkdtemp, open, readdir, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { DamagedRecord, openSnapshot, type Snapshot, type SnapshotOptions } from './index.ts';

async function folderOf(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-snapshot-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'public');
}

async function opened(folder: string, options: SnapshotOptions = {}): Promise<Snapshot> {
  const snapshot = await openSnapshot(folder, options);
  assert.ok(snapshot.ok);
  return snapshot.value;
}

async function contents(snapshot: Snapshot): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const { key, bytes } of snapshot.entries()) found.set(key, bytes.toString());
  return found;
}

const put = (key: string, text: string) => ({ key, bytes: Buffer.from(text) });

test('property: what is read is what a map would hold, before and after it is opened again, however small its files', async (t) => {
  const key = fc.integer({ min: 0, max: 12 }).map((number) => `键/${number}`);
  const change = fc.record({ key, text: fc.option(fc.string({ maxLength: 200 }), { freq: 3 }) });
  const step = fc.oneof(
    { weight: 8, arbitrary: fc.array(change, { maxLength: 8 }).map((changes) => ({ kind: 'write', changes }) as const) },
    { weight: 1, arbitrary: fc.constant({ kind: 'reopen' } as const) },
    { weight: 1, arbitrary: fc.constant({ kind: 'clear' } as const) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.integer({ min: 1, max: 2_000 }), async (steps, segmentBytes) => {
      const folder = await folderOf(t);
      let snapshot = await opened(folder, { segmentBytes });
      const model = new Map<string, string>();
      for (const next of steps) {
        switch (next.kind) {
          case 'write':
            await snapshot.write(
              next.changes.map(({ key: name, text }) => (text === null ? { key: name, bytes: null } : put(name, text))),
              () => next.changes.forEach(({ key: name, text }) => (text === null ? model.delete(name) : model.set(name, text))),
            );
            break;
          case 'reopen':
            await snapshot.close();
            snapshot = await opened(folder, { segmentBytes });
            break;
          case 'clear':
            await snapshot.clear();
            model.clear();
            break;
          default:
            assert.fail();
        }
        assert.equal(snapshot.figures.records, model.size);
        for (let number = 0; number <= 12; number += 1) {
          const found = await snapshot.get(`键/${number}`);
          assert.equal(found?.toString(), model.get(`键/${number}`));
          assert.equal(snapshot.has(`键/${number}`), model.has(`键/${number}`));
        }
      }
      assert.ok(same(await contents(snapshot), model));
      await snapshot.close();
      assert.equal(snapshot.figures.cutBytes, 0);
    }),
    { numRuns: 40, seed: 5 },
  );
});

test('property: cut or damaged anywhere, it holds what a whole number of batches from the beginning had made of it', async (t) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), text: fc.option(fc.string({ maxLength: 40 })) }), {
          minLength: 1,
          maxLength: 4,
        }),
        {
          minLength: 1,
          maxLength: 12,
        },
      ),
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      fc.constantFrom('cut', 'damage', 'rubbish'),
      async (batches, where, how) => {
        const folder = await folderOf(t);
        const snapshot = await opened(folder, { segmentBytes: 300 });
        const states = [new Map<string, string>()];
        for (const batch of batches) {
          const state = new Map(states.at(-1));
          for (const { key, text } of batch) {
            if (text === null) state.delete(key);
            else state.set(key, text);
          }
          states.push(state);
          await snapshot.write(batch.map(({ key, text }) => (text === null ? { key, bytes: null } : put(key, text))));
        }
        await snapshot.close();
        const files = (await readdir(folder)).filter((name) => name.endsWith('.records')).sort();
        const file = join(folder, files[Math.floor(where * files.length)] ?? '');
        const { size } = await stat(file);
        const place = Math.floor(where * 7_919) % Math.max(1, size);
        if (how === 'cut') await truncate(file, place);
        else if (how === 'rubbish') await appendFile(file, Buffer.alloc(1 + place, 0x9e));
        else await flip(file, place);
        const again = await opened(folder, { segmentBytes: 300 });
        const found = await contents(again);
        const known = states.findLast((state) => same(state, found));
        assert.ok(known, `${how} at ${place} of ${file}: ${JSON.stringify([...found])}`);
        if (how === 'rubbish' && file.endsWith(files.at(-1) ?? '')) assert.deepEqual(found, states.at(-1));
        await again.write([put('new', 'written after')]);
        await again.close();
        const third = await opened(folder);
        assert.equal((await third.get('new'))?.toString(), 'written after');
        assert.equal(third.figures.cutBytes, 0);
        assert.equal(third.figures.records, found.size + 1);
        await third.close();
      },
    ),
    { numRuns: 60, seed: 6 },
  );
});

async function flip(file: string, place: number): Promise<void> {
  const handle = await open(file, 'r+');
  const byte = Buffer.alloc(1);
  await handle.read(byte, 0, 1, place);
  await handle.write(Buffer.from([(byte[0] ?? 0) ^ 0x10]), 0, 1, place);
  await handle.close();
}

function same(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([key, text]) => other.get(key) === text);
}

test('batches count in the order of the calls, each from one instant on', async (t) => {
  const snapshot = await opened(await folderOf(t));
  const seen: (string | null)[] = [];
  let number = 0;
  const writes = Array.from({ length: 20 }, (_, at) =>
    snapshot.write([put('a', `${at}`), put('b', `${at}`)], () => {
      assert.equal(at, number);
      number += 1;
    }),
  );
  for (let i = 0; i < 50; i += 1) {
    const [a, b] = await Promise.all([snapshot.get('a'), snapshot.get('b')]);
    assert.equal(a?.toString(), b?.toString());
    seen.push(a?.toString() ?? null);
  }
  await Promise.all(writes);
  assert.equal((await snapshot.get('a'))?.toString(), '19');
  await assert.rejects(snapshot.write([put('', 'x')]), RangeError);
  await snapshot.write([put('a', 'after a refusal')]);
  assert.equal((await snapshot.get('a'))?.toString(), 'after a refusal');
  await snapshot.close();
});

test('what no longer counts is tidied away while others read, and nothing comes back', async (t) => {
  const folder = await folderOf(t);
  const snapshot = await opened(folder, { segmentBytes: 256 * 1024 });
  const text = 'x'.repeat(10_000);
  await snapshot.write(Array.from({ length: 100 }, (_, id) => put(`old/${id}`, text)));
  await snapshot.write(Array.from({ length: 90 }, (_, id) => ({ key: `old/${id}`, bytes: null })));
  const early = snapshot.entries()[Symbol.asyncIterator]();
  await early.next();
  let most = 0;
  for (let round = 0; round < 60; round += 1) {
    await snapshot.write(Array.from({ length: 10 }, (_, id) => put(`new/${id}`, `${round} ${text}`)));
    assert.ok((await snapshot.get('new/3'))?.toString().startsWith(`${round} `));
    if (round === 20) await early.return?.();
    if (round > 22) most = Math.max(most, snapshot.figures.bytes);
  }
  const { liveBytes } = snapshot.figures;
  assert.ok(most < 2 * liveBytes + 4 * 1024 * 1024, `${most} bytes on disk for ${liveBytes}`);
  await snapshot.close();
  const again = await opened(folder);
  const keys = [...(await contents(again)).keys()].sort();
  assert.deepEqual(
    keys,
    [...Array.from({ length: 10 }, (_, id) => `new/${id}`), ...Array.from({ length: 10 }, (_, id) => `old/${90 + id}`)].sort(),
  );
  await again.close();
});

test('a record that the disk has changed is not given out', async (t) => {
  const folder = await folderOf(t);
  const snapshot = await opened(folder);
  await snapshot.write([put('a', 'whole'), put('b', 'to be damaged')]);
  const name = (await readdir(folder)).find((file) => file.endsWith('.records')) ?? '';
  await flip(join(folder, name), (await stat(join(folder, name))).size - 3);
  assert.equal((await snapshot.get('a'))?.toString(), 'whole');
  await assert.rejects(snapshot.get('b'), DamagedRecord);
  await snapshot.close();
});

test('one process at a time; the next one may when it is closed', async (t) => {
  const folder = await folderOf(t);
  const first = await opened(folder);
  const second = await openSnapshot(folder);
  assert.ok(!second.ok && second.error.kind === 'folderInUse');
  await first.close();
  await (await opened(folder)).close();
});
