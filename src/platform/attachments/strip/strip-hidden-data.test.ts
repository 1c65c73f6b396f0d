import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { buildZip } from '../../extraction/testing/build-zip.ts';
import { EVERY_KIND } from '../attachment-kind.ts';
import { bytesInMemory } from '../byte-source.ts';
import { examineFile } from '../examine-file.ts';
import { findHiddenData } from '../hidden/find-hidden-data.ts';
import { openPackage } from '../hidden/package-parts.ts';
import { readJpegSegments } from '../image/jpeg-segments.ts';
import { readExif } from '../image/read-exif.ts';
import { exifData } from '../testing/exif-data.ts';
import { docxFile, jpegFile, pdfFile, pngFile } from '../testing/sample-files.ts';
import { stripHiddenData } from './strip-hidden-data.ts';

const EXIF = Buffer.concat([Buffer.from('Exif\0\0'), exifData()]);

async function stripped(bytes: Uint8Array, kind: (typeof EVERY_KIND)[number]) {
  const result = await stripHiddenData(bytes, kind);
  assert.ok(result.ok, result.ok ? '' : result.error.message);
  return result.value;
}

test('a photograph loses place, camera, time, author and thumbnail, keeps its turning and every byte of its picture', async () => {
  const photo = jpegFile([
    [0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')],
    [0xe1, EXIF],
    [0xe2, Buffer.from('ICC_PROFILE\0\x01\x01colours')],
    [0xed, Buffer.from('Photoshop 3.0\0')],
    [0xfe, Buffer.from('内部稿')],
  ]);
  assert.deepEqual(
    (await findHiddenData(photo, 'jpeg')).map(({ kind }) => kind),
    ['gps', 'camera', 'taken', 'author', 'thumbnail', 'imageText', 'imageText'],
  );
  const { bytes, removed, left } = await stripped(photo, 'jpeg');
  assert.deepEqual([removed.length, left], [7, []]);
  const [before, after] = [readJpegSegments(photo), readJpegSegments(bytes)];
  assert.ok(before !== null && after !== null);
  assert.deepEqual(bytes.subarray(after.scan), photo.subarray(before.scan));
  assert.deepEqual(
    after.segments.map(({ mark }) => mark),
    [0xe1, 0xe0, 0xe2, 0xdb, 0xc0, 0xc4, 0xc4],
  );
  assert.equal(readExif(after.segments[0]?.data.subarray(6) ?? Buffer.alloc(0))?.orientation, 6);
  assert.equal((await examineFile(bytes, 'a.jpg', null)).ok, true);
  const again = await stripHiddenData(bytes, 'jpeg');
  assert.equal(!again.ok && again.error.kind, 'nothingRemovable');
});

test('what was said between and behind the scans of a photograph goes too, its pixels stay', async () => {
  const said = Buffer.from('内部稿');
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, said.length + 2]), said]);
  const plain = jpegFile([]);
  const end = plain.length - 2;
  const photo = Buffer.concat([plain.subarray(0, end), comment, plain.subarray(end)]);
  assert.deepEqual(
    (await findHiddenData(photo, 'jpeg')).map(({ kind }) => kind),
    ['imageText'],
  );
  assert.deepEqual((await stripped(photo, 'jpeg')).bytes, plain);
});

test('a PNG loses its texts and keeps its pixels', async () => {
  const picture = new PNG({ width: 3, height: 2 });
  picture.data.fill(0x7f);
  const plain = PNG.sync.write(picture);
  const head = 8 + 25;
  const texts = pngFile(
    [1, 1],
    [
      ['tEXt', Buffer.from('Author\0Zhang')],
      ['eXIf', exifData({ orientation: 1 })],
      ['mkBT', Buffer.from('layers')],
    ],
  );
  const extra = texts.subarray(head, texts.indexOf('IDAT') - 4);
  const whole = Buffer.concat([plain.subarray(0, head), extra, plain.subarray(head)]);
  const { bytes, removed } = await stripped(whole, 'png');
  assert.deepEqual(bytes, plain);
  assert.ok(removed.some(({ kind }) => kind === 'gps') && removed.some(({ kind }) => kind === 'imageText'));
});

test('a WebP loses its Exif and XMP, keeps its picture, and its header says so', async () => {
  const chunk = (type: string, data: Buffer): Buffer => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(data.length);
    return Buffer.concat([Buffer.from(type), size, data, Buffer.alloc(data.length % 2)]);
  };
  const header = Buffer.from([0x0c, 0, 0, 0, 1, 0, 0, 1, 0, 0]);
  const body = [
    chunk('VP8X', header),
    chunk('VP8L', Buffer.from('2f0140000000', 'hex')),
    chunk('EXIF', exifData()),
    chunk('XMP ', Buffer.from('<x:xmpmeta exif:GPSLatitude="1"/>')),
  ];
  const file = chunk('RIFF', Buffer.concat([Buffer.from('WEBP'), ...body]));
  const { bytes, removed, left } = await stripped(file, 'webp');
  assert.ok(removed.some(({ kind }) => kind === 'gps'));
  assert.deepEqual(left, []);
  assert.equal(bytes[20], 0x08, 'Exif with the turning alone');
  assert.ok(bytes.includes(body[1] ?? '') && !bytes.includes('XMP '));
  assert.equal((await examineFile(bytes, 'a.webp', null)).ok, true);
});

test('a Word file loses its persons, its thumbnail and the places of its photographs; text, changes and comments stay', async () => {
  const document = new Document({
    creator: '张三',
    lastModifiedBy: '王五',
    title: '公开指南',
    customProperties: [{ name: '密级', value: '内部' }],
    sections: [{ children: [new Paragraph({ children: [new TextRun('正文'), new TextRun({ text: '隐藏', vanish: true })] })] }],
  });
  const made = await Packer.toBuffer(document);
  const { bytes, removed, left } = await stripped(made, 'docx');
  assert.deepEqual(
    removed.map(({ kind }) => kind),
    ['author', 'lastModifiedBy', 'customProperty'],
  );
  assert.deepEqual(
    left.map(({ kind }) => kind),
    ['hiddenText'],
  );
  assert.ok(!bytes.includes('张三'));
  const [before, after] = [await openPackage(bytesInMemory(made)), await openPackage(bytesInMemory(bytes))];
  assert.ok(before !== null && after !== null);
  assert.deepEqual(after.names, before.names);
  assert.match(await after.text('docProps/core.xml'), /公开指南/);
  for (const name of before.names.filter((part) => !part.startsWith('docProps')))
    assert.deepEqual(await after.bytes(name), await before.bytes(name), name);
  const examined = await examineFile(bytes, 'a.docx', null);
  assert.ok(examined.ok && examined.value.kind === 'docx');

  const photo = jpegFile([[0xe1, EXIF]]);
  const relations =
    '<Relationships><Relationship Id="1" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail" Target="docProps/thumbnail.jpeg"/><Relationship Id="2" Type="x/officeDocument" Target="word/document.xml"/></Relationships>';
  const rich = docxFile([
    { name: 'word/media/image1.jpg', data: photo },
    { name: 'docProps/thumbnail.jpeg', data: jpegFile() },
    { name: '_rels/.rels', data: relations },
  ]);
  const lean = await stripped(rich, 'docx');
  assert.deepEqual(lean.left, []);
  const parts = await openPackage(bytesInMemory(lean.bytes));
  assert.ok(parts !== null && !parts.names.includes('docProps/thumbnail.jpeg'));
  assert.doesNotMatch(await parts.text('_rels/.rels'), /thumbnail/);
  assert.match(await parts.text('_rels/.rels'), /officeDocument/);
});

test('a custom property that the text may show stays', async () => {
  const file = buildZip([
    { name: 'word/document.xml', data: '<w:instrText> DOCPROPERTY 密级 </w:instrText>' },
    { name: 'docProps/custom.xml', data: '<Properties><property name="密级"/></Properties>' },
  ]);
  const result = await stripHiddenData(file, 'docx');
  assert.equal(!result.ok && result.error.kind, 'nothingRemovable');
});

test('PDF and the old formats are left to their programs', async () => {
  for (const kind of ['pdf', 'doc', 'ofd', 'zip'] as const) {
    const result = await stripHiddenData(pdfFile(), kind);
    assert.equal(!result.ok && result.error.code, 'strip.notStrippable');
  }
});

test('whatever the bytes, there is an answer', async () => {
  const starts = [
    jpegFile([[0xe1, EXIF]]),
    pngFile([1, 1], [['eXIf', exifData()]]),
    docxFile([{ name: 'docProps/core.xml', data: '<a><dc:creator>x</dc:creator></a>' }]),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 10 }),
      fc.constantFrom(...EVERY_KIND.filter((kind) => kind !== 'pdf')),
      async (start, changes, kind) => {
        const bytes = Buffer.from(start);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const result = await stripHiddenData(bytes, kind);
        assert.equal(typeof (result.ok ? result.value.removed.length : result.error.code), result.ok ? 'number' : 'string');
      },
    ),
    { numRuns: 300 },
  );
});
