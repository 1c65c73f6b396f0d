import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { Damaged, readTar } from './read-tar.ts';
import { writeTar, type Member } from './tar.ts';

interface Small {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function* membersOf(files: readonly Small[]): AsyncIterable<Member> {
  for (const { name, bytes } of files) {
    const content = (async function* draw() {
      for (let at = 0; at < bytes.length; at += 300) yield bytes.subarray(at, at + 300);
    })();
    yield { name, size: bytes.length, content };
  }
}

async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* cut(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function readAll(bytes: Uint8Array, size = 64 * 1024): Promise<Small[]> {
  const files: Small[] = [];
  for await (const { name, content } of readTar(cut(bytes, size))) files.push({ name, bytes: await collect(content) });
  return files;
}

const file = fc.record(
  {
    name: fc.stringMatching(/^[a-z0-9./_-]{1,100}$/),
    bytes: fc.uint8Array({ maxLength: 1_600 }).map((bytes) => Buffer.from(bytes)),
  },
  { noNullPrototype: true },
);

test('what is packed is unpacked, however the bytes arrive', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 5 }), fc.integer({ min: 1, max: 2_000 }), async (files, size) => {
      assert.deepEqual(await readAll(await collect(writeTar(membersOf(files))), size), files);
    }),
    { numRuns: 60 },
  );
});

test('outside the contents, every flipped bit and every lost or added byte is found', async () => {
  const files = [
    { name: 'a', bytes: Buffer.alloc(0) },
    { name: 'files/ab/cd', bytes: Buffer.alloc(700, 7) },
  ];
  const whole = await collect(writeTar(membersOf(files)));
  const contents = { from: 3 * 512 - 512, to: 3 * 512 - 512 + 700 };
  for (let at = 0; at < whole.length; at += 1) {
    if (at >= contents.from && at < contents.to) continue;
    for (const bit of [0, 3, 7]) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      await assert.rejects(readAll(flipped), Damaged, `byte ${at}, bit ${bit}`);
    }
  }
  for (let length = 0; length < whole.length; length += 97) await assert.rejects(readAll(whole.subarray(0, length)), Damaged);
  await assert.rejects(readAll(whole.subarray(0, -1)), Damaged);
  await assert.rejects(readAll(Buffer.concat([whole, Buffer.alloc(1)])), Damaged);
});

test('a content that is not as long as was announced is a fault, not a broken archive', async () => {
  const wrong = (async function* one(): AsyncIterable<Member> {
    yield { name: 'a', size: 5, content: cut(Buffer.from('four'), 4) };
  })();
  await assert.rejects(collect(writeTar(wrong)), /announced with 5 bytes and has 4/);
});

const hasTar = spawnSync('tar', ['--version']).status === 0;

test(`the system’s tar unpacks it${hasTar ? '' : ' (skipped: there is none)'}`, { skip: !hasTar }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-tar-'));
  t.after(() => rm(folder, { recursive: true }));
  const bytes = Buffer.from('公开'.repeat(300));
  await writeFile(join(folder, 'x.tar'), await collect(writeTar(membersOf([{ name: `files/ab/${'c'.repeat(62)}`, bytes }]))));
  const unpacked = spawnSync('tar', ['-xf', 'x.tar'], { cwd: folder, encoding: 'utf8' });
  assert.deepEqual([unpacked.status, unpacked.stderr], [0, '']);
  assert.deepEqual(await readFile(join(folder, 'files/ab', 'c'.repeat(62))), bytes);
});
