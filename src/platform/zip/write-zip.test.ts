import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromBufferPromise } from 'yauzl';
import { zipOf, type ZipPart } from './index.ts';

async function zipped(parts: readonly ZipPart[]): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of zipOf(each(parts))) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function* each(parts: readonly ZipPart[]): AsyncIterable<ZipPart> {
  yield* parts;
}

test('another reader gives back every part under its name, whatever is in it; the same parts give the same bytes', async () => {
  const part = fc.record({ name: fc.stringMatching(/^[a-z文书]{1,20}\.[a-z]{3}$/), content: fc.uint8Array({ maxLength: 3000 }) });
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(part, { maxLength: 6, selector: ({ name }) => name }), async (parts) => {
      const bytes = await zipped(parts);
      assert.deepEqual(await zipped(parts), bytes);
      const zip = await fromBufferPromise(bytes, { validateEntrySizes: true });
      const read: { name: string; content: Buffer }[] = [];
      for await (const entry of zip.eachEntry()) {
        const pieces: Buffer[] = [];
        for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(Buffer.from(piece));
        read.push({ name: entry.fileName, content: Buffer.concat(pieces) });
      }
      // Made on Unix, or `unzip` spoils names that are not ASCII; and then with a mode, or nobody may read what came out.
      const listed = bytes.indexOf('PK\x01\x02', 0, 'latin1');
      if (listed !== -1) assert.deepEqual([bytes[listed + 5], bytes.readUInt32LE(listed + 38) >>> 16], [3, 0o100_644]);
      assert.deepEqual(
        read,
        parts.map(({ name, content }) => ({ name, content: Buffer.from(content) })),
      );
    }),
    { numRuns: 40 },
  );
});
