import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildZip, type ZipPart } from '../../extraction/testing/build-zip.ts';
import { DEFAULT_ATTACHMENT_RULES } from '../attachment-rules.ts';
import { examineFile } from '../examine-file.ts';

const MEGABYTE = 1024 * 1024;

async function codeOf(bytes: Uint8Array | string, limits: Partial<typeof DEFAULT_ATTACHMENT_RULES.archive> = {}): Promise<string> {
  const rules = { ...DEFAULT_ATTACHMENT_RULES, archive: { ...DEFAULT_ATTACHMENT_RULES.archive, ...limits } };
  const result = await examineFile(bytes, 'a.zip', null, rules);
  return result.ok ? result.value.kind : result.error.code;
}

/** The bytes of a zip with `from` replaced by `to`, everywhere. */
function replaced(zip: Buffer, from: Buffer, to: Buffer): Buffer {
  const copy = Buffer.from(zip);
  for (let at = copy.indexOf(from); at !== -1; at = copy.indexOf(from, at + 1)) to.copy(copy, at);
  return copy;
}

test('attack: a zip that swells is refused by what its directory says', async () => {
  assert.equal(await codeOf(buildZip([{ name: 'zeros.txt', data: Buffer.alloc(30 * MEGABYTE) }])), 'attachment.zipBomb');
  assert.equal(await codeOf(buildZip([{ name: 'a.txt', data: 'x', statedSize: 0xf0000000 }])), 'attachment.zipBomb');
  const many = Array.from({ length: 30 }, (_, index): ZipPart => ({ name: `${index}.txt`, data: Buffer.alloc(1_000, index) }));
  assert.equal(await codeOf(buildZip(many), { maxEntries: 29 }), 'attachment.zipBomb');
  assert.equal(await codeOf(buildZip(many), { maxInflatedBytes: 29_000 }), 'attachment.zipBomb');
  assert.equal(await codeOf(buildZip(many)), 'zip');
});

test('attack: a zip whose directory lies inflates no further than it said', async () => {
  assert.equal(await codeOf(buildZip([{ name: 'a.txt', data: Buffer.alloc(200 * MEGABYTE), statedSize: 10 }])), 'attachment.zipBomb');
  assert.equal(await codeOf(buildZip([{ name: 'a.txt', data: 'short', statedSize: 500 }])), 'attachment.damaged');
});

test('attack: parts that share their bytes', async () => {
  const zip = buildZip([
    { name: 'a.txt', data: 'x'.repeat(9_000) },
    { name: 'b.txt', data: 'x'.repeat(9_000) },
  ]);
  const second = zip.lastIndexOf('PK\x01\x02');
  zip.writeUInt32LE(0, second + 42);
  assert.equal(await codeOf(zip), 'attachment.zipBomb');
});

test('attack: archives within archives, bombs and programs in them', async () => {
  const inner = buildZip([{ name: 'a.txt', data: 'x' }]);
  const wrap = (data: Buffer, name = 'inner.zip'): Buffer => buildZip([{ name, data }]);
  assert.equal(await codeOf(wrap(inner)), 'zip');
  assert.equal(await codeOf(wrap(wrap(inner))), 'attachment.nestedArchive');
  assert.equal(await codeOf(wrap(wrap(inner), 'innocent.txt')), 'attachment.nestedArchive');
  const bomb = buildZip([{ name: 'zeros.txt', data: Buffer.alloc(30 * MEGABYTE) }]);
  assert.equal(await codeOf(wrap(bomb)), 'attachment.zipBomb');
  const half = buildZip([{ name: 'a.txt', data: Buffer.alloc(600, 'a') }]);
  assert.equal(
    await codeOf(
      buildZip([
        { name: '1.zip', data: half },
        { name: '2.zip', data: half },
      ]),
      { maxInflatedBytes: 1_200 },
    ),
    'attachment.zipBomb',
  );
  assert.equal(await codeOf(wrap(Buffer.from('Rar!\x1a\x07\0', 'latin1'), 'a.rar')), 'attachment.nestedArchive');
  assert.equal(await codeOf(wrap(Buffer.from('MZ\x90'), '说明.txt')), 'attachment.archiveContent');
  assert.equal(await codeOf(wrap(Buffer.from('x'), '打开我.exe')), 'attachment.archiveContent');
  assert.equal(await codeOf(wrap(Buffer.from('x'), 'index.html')), 'attachment.archiveContent');
});

test('attack: parts whose names lead out of the folder, or are two', async () => {
  for (const name of ['../../x.txt', '/etc/x', 'C:/x.txt', '..\\x.txt', 'a/../../x.txt', 'a\0.txt'])
    assert.equal(await codeOf(buildZip([{ name, data: 'x' }])), 'attachment.archivePath', name);
  assert.equal(
    await codeOf(
      buildZip([
        { name: 'a.txt', data: '1' },
        { name: 'a.txt', data: '2' },
      ]),
    ),
    'attachment.polyglot',
  );
  const zip = buildZip([{ name: 'good.txt', data: 'x' }]);
  const otherInside = Buffer.from(zip);
  otherInside.write('evil', zip.indexOf('good'));
  assert.equal(await codeOf(otherInside), 'attachment.polyglot');
  const link = Buffer.from(zip);
  link.writeUInt32LE((0o120777 << 16) >>> 0, zip.lastIndexOf('PK\x01\x02') + 38);
  assert.equal(await codeOf(link), 'attachment.archivePath');
});

test('attack: something between the parts', async () => {
  const zip = buildZip([{ name: 'a.txt', data: 'x' }]);
  const directory = zip.lastIndexOf('PK\x01\x02');
  const end = zip.lastIndexOf('PK\x05\x06');
  const stuffed = Buffer.concat([zip.subarray(0, directory), Buffer.from('<script>'), zip.subarray(directory)]);
  stuffed.writeUInt32LE(directory + 8, end + 8 + 16);
  assert.equal(await codeOf(stuffed), 'attachment.polyglot');
});

test('names in GBK are read, sizes that follow their part are skipped, a file on disk is read where it must be', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-zip-'));
  t.after(() => rm(folder, { recursive: true }));
  const gbk = replaced(buildZip([{ name: 'abcd.txt', data: '公开' }]), Buffer.from('abcd'), Buffer.from('b9abbfaa', 'hex'));
  await writeFile(join(folder, 'a'), gbk);
  assert.equal(await codeOf(join(folder, 'a')), 'zip');
  const zip = buildZip([{ name: 'a.txt', data: 'x' }]);
  const [local, directory, end] = [0, zip.lastIndexOf('PK\x01\x02'), zip.lastIndexOf('PK\x05\x06')];
  const record = Buffer.alloc(16);
  record.writeUInt32LE(0x08074b50, 0);
  zip.copy(record, 4, directory + 16, directory + 28);
  const following = Buffer.concat([zip.subarray(0, directory), record, zip.subarray(directory)]);
  following.writeUInt16LE(8, local + 6);
  following.writeUInt16LE(8, directory + 16 + 8);
  following.writeUInt32LE(directory + 16, end + 16 + 16);
  assert.equal(await codeOf(following), 'zip');
});
