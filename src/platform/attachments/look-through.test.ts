import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { test } from 'node:test';
import { lookThrough } from './look-through.ts';

const FRAME = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 10, 0, 10, 1, 1, 0x11, 0]);
const SCAN = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0]);

function jpegOf(before: Buffer, drawing: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xd8]), before, FRAME, SCAN, drawing, Buffer.from([0xff, 0xd9])]);
}

function pngOf(chunks: number): Buffer {
  const header = Buffer.from([0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0, 0, 0, 0]);
  const empty = (type: string) => Buffer.concat([Buffer.alloc(4), Buffer.from(type), Buffer.alloc(4)]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, header, Buffer.alloc(12 * chunks, empty('tEXt')), empty('IEND')]);
}

test('attack: while a picture made to be slow is looked through, everything else goes on', async () => {
  // Every second byte of the drawing looks like a mark.
  const slow = jpegOf(Buffer.alloc(0), Buffer.alloc(8_000_000, Buffer.from([0xff, 0])));
  const looked = lookThrough(slow, '慢.jpg', null);
  let turns = 0;
  while ((await Promise.race([looked, turn(null)])) === null) turns += 1;
  const result = await looked;
  assert.ok(result.ok);
  assert.deepEqual(result.value.dimensions, { width: 10, height: 10 });
  assert.ok(turns > 500, `${turns} turns`);
});

test('attack: a picture of very many parts is refused; one that tells very much is told of in part', async () => {
  for (const [name, bytes] of [
    ['a.png', pngOf(200_000)],
    ['a.jpg', jpegOf(Buffer.alloc(4 * 20_000, Buffer.from([0xff, 0xe5, 0, 2])), Buffer.alloc(0))],
  ] as const) {
    const refused = await lookThrough(bytes, name, null);
    assert.deepEqual(!refused.ok && refused.error.kind, 'damaged', name);
  }
  const told = await lookThrough(pngOf(5_000), 'a.png', null);
  assert.ok(told.ok);
  assert.equal(told.value.hidden.length, 201);
  assert.match(told.value.hidden.at(-1)?.message ?? '', /其余 4800 处没有检查/);
});

test('what can’t be looked into is said, never passed over', async () => {
  const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
  const looked = await lookThrough(gif, 'a.gif', null);
  assert.deepEqual(looked.ok && looked.value.hidden.map(({ code }) => code), ['hidden.notExamined']);
});

test('a path that can’t be read is a fault of ours, and the next file is looked through', async () => {
  await assert.rejects(() => lookThrough('/nowhere/at-all', 'a.png', null), /ENOENT/);
  assert.equal((await lookThrough(pngOf(1), 'a.png', null)).ok, true);
});
