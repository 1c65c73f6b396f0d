import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { openFileStore } from './file-store.ts';
import { verifyFiles } from './verify-files.ts';

async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-files-'));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
}

async function* pieces(content: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

async function bytesOf(content: AsyncIterable<Buffer> | null): Promise<Buffer> {
  assert.ok(content !== null);
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test('any bytes come back by their hash, however they arrived, and are kept once', async (t) => {
  const folder = await temporaryFolder(t);
  const store = await openFileStore(folder);
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5_000 }), fc.integer({ min: 1, max: 700 }), async (content, size) => {
      const sha256 = createHash('sha256').update(content).digest('hex');
      const [whole, inPieces] = await Promise.all([store.put(content), store.put(pieces(content, size))]);
      assert.deepEqual([whole, inPieces], [{ sha256, size: content.length }, whole]);
      assert.deepEqual(await bytesOf(await store.read(sha256)), Buffer.from(content));
      assert.deepEqual(await readdir(join(folder, sha256.slice(0, 2))).then((names) => names.includes(sha256.slice(2))), true);
    }),
    { numRuns: 30 },
  );
  assert.deepEqual(await readdir(join(folder, 'incoming')), []);
});

test('a name that is no hash leads nowhere, least of all out of the folder', async (t) => {
  const store = await openFileStore(await temporaryFolder(t));
  for (const name of ['', '../../etc/passwd', 'A'.repeat(64), `${'0'.repeat(62)}/.`, '0'.repeat(64)]) {
    assert.equal(await store.has(name), false, name);
    assert.equal(await store.read(name), null, name);
  }
});

test('what breaks off while it arrives leaves nothing', async (t) => {
  const folder = await temporaryFolder(t);
  const store = await openFileStore(folder);
  async function* broken(): AsyncIterable<Uint8Array> {
    yield Buffer.from('half');
    throw new Error('the visitor has gone');
  }
  await assert.rejects(store.put(broken()), /has gone/);
  assert.deepEqual(await readdir(folder), ['incoming']);
  assert.deepEqual(await readdir(join(folder, 'incoming')), []);
});

test('altered and missing files are found; putting the same bytes again heals', async (t) => {
  const folder = await temporaryFolder(t);
  const store = await openFileStore(folder);
  const [a, b] = await Promise.all(['公开', '指南'].map((text) => store.put(Buffer.from(text))));
  assert.ok(a !== undefined && b !== undefined);
  assert.deepEqual(await verifyFiles(store, [a.sha256, b.sha256]), { files: 2, bytes: 12, findings: [] });
  await writeFile(join(folder, a.sha256.slice(0, 2), a.sha256.slice(2)), '公閒');
  await rm(join(folder, b.sha256.slice(0, 2), b.sha256.slice(2)));
  assert.deepEqual((await verifyFiles(store, [a.sha256, b.sha256])).findings, [
    { kind: 'altered', sha256: a.sha256 },
    { kind: 'missing', sha256: b.sha256 },
  ]);
  await store.put(Buffer.from('公开'));
  assert.deepEqual((await verifyFiles(store, [a.sha256])).findings, []);
});

test('what is removed is gone, nothing else; it is not missed where nothing refers to it, and may come again', async (t) => {
  const folder = await temporaryFolder(t);
  const store = await openFileStore(folder);
  const [a, b] = await Promise.all(['身份证', '答复'].map((text) => store.put(Buffer.from(text))));
  assert.ok(a !== undefined && b !== undefined);
  assert.equal(await store.remove(a.sha256), true);
  assert.equal(await store.remove(a.sha256), false);
  assert.equal(await store.remove('../../etc/passwd'), false);
  assert.equal(await store.read(a.sha256), null);
  assert.deepEqual(await verifyFiles(store, [b.sha256]), { files: 1, bytes: 6, findings: [] });
  assert.deepEqual((await verifyFiles(store, [a.sha256])).findings, [{ kind: 'missing', sha256: a.sha256 }]);
  assert.deepEqual(await store.put(Buffer.from('身份证')), a);
});

test('what a killed program left half written is cleared, what another is writing is not', async (t) => {
  const folder = await temporaryFolder(t);
  await openFileStore(folder);
  for (const name of ['old', 'new']) await writeFile(join(folder, 'incoming', name), 'half');
  await utimes(join(folder, 'incoming/old'), 0, 0);
  const store = await openFileStore(folder);
  assert.deepEqual(await readdir(join(folder, 'incoming')), ['new']);
  const listed = [];
  for await (const file of store.list()) listed.push(file);
  assert.deepEqual(listed, []);
});
