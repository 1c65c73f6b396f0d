import assert from 'node:assert/strict';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { DEFAULT_LIMITS } from './limits.ts';
import { openSourceFile, openSourceStream } from './open-source-file.ts';
import { openSource } from './open-source.ts';
import { buildPdf } from './testing/build-pdf.ts';
import { buildWord, paragraph } from './testing/build-word.ts';
import { buildZip } from './testing/build-zip.ts';
import { encodeText } from './testing/encode-text.ts';
import { opened, refused } from './testing/opened.ts';
import { SAMPLE_PAGE, SAMPLE_TEXT } from './testing/sample-text.ts';

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 504 }, () => 0)]);
const ole = (stream: string): Buffer => Buffer.concat([OLE, Buffer.from(`${stream}\0`, 'utf16le')]);
const word = buildWord(
  SAMPLE_TEXT.trim()
    .split('\n')
    .map((line) => paragraph(line))
    .join(''),
);
const pdf = buildPdf([{ texts: [{ x: 72, y: 720, text: '清水县林业局年度报告' }] }]);
const sheet = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';

const REFUSED: readonly (readonly [name: string, bytes: Buffer, code: string])[] = [
  ['an empty file', Buffer.alloc(0), 'source.empty'],
  ['white space only', Buffer.from(' \n\t\r\n'), 'source.noText'],
  [
    'a program',
    Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46]), Buffer.from(Array.from({ length: 2_000 }, (_, index) => (index * 37) % 256))]),
    'source.unknownContent',
  ],
  ['zeros', Buffer.alloc(4_096), 'source.unknownContent'],
  ['a file over 20 MB', Buffer.alloc(20 * 1024 * 1024 + 1, 0x61), 'source.tooLarge'],
  ['a JPG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]), 'source.picture'],
  ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'source.picture'],
  ['an old Word file', ole('WordDocument'), 'source.legacyOffice'],
  ['an old Excel file', ole('Workbook'), 'source.legacyOffice'],
  ['an Office file with a password', ole('EncryptedPackage'), 'source.encryptedOffice'],
  ['RTF', Buffer.from(String.raw`{\rtf1\ansi text}`), 'source.rtf'],
  ['RAR', Buffer.from('Rar!\u001a\u0007\u0000', 'latin1'), 'source.archive'],
  [
    'a web archive',
    Buffer.from('From: <Saved by WebKit>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n<p>'),
    'source.webArchive',
  ],
  [
    'Word 2003 XML',
    Buffer.from('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:wordDocument/>'),
    'source.legacyOffice',
  ],
  ['a zip of other files', buildZip([{ name: 'a.txt', data: 'a' }]), 'source.archive'],
  ['a zip with a password', buildZip([{ name: 'a.txt', data: 'a', encrypted: true }]), 'source.encryptedOffice'],
  ['OFD', buildZip([{ name: 'OFD.xml', data: '<ofd:OFD/>' }]), 'source.ofd'],
  [
    'an ODF text',
    buildZip([
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' },
      { name: 'content.xml', data: '<a/>' },
      { name: 'META-INF/manifest.xml', data: '<a/>' },
    ]),
    'source.openDocument',
  ],
  [
    'slides',
    buildZip([
      { name: '[Content_Types].xml', data: '<a/>' },
      { name: 'ppt/presentation.xml', data: '<a/>' },
    ]),
    'source.presentation',
  ],
  ['an encrypted PDF', buildPdf([{ texts: [{ x: 72, y: 720, text: '文字' }] }], { locked: true }), 'source.encryptedPdf'],
  ['a scan without text', buildPdf([{ picture: [0, 0, 595, 842] }]), 'source.scanWithoutText'],
  ['a truncated PDF', pdf.subarray(0, 300), 'source.damaged'],
  ['a truncated DOCX', word.subarray(0, word.length - 60), 'source.damaged'],
  ['a DOCX with a damaged part', damaged(word), 'source.damaged'],
  [
    'a truncated XLSX',
    buildZip([
      { name: 'xl/workbook.xml', data: '<workbook/>' },
      { name: 'xl/worksheets/sheet1.xml', data: sheet },
    ]).subarray(0, 120),
    'source.damaged',
  ],
  ['a DOCX without its text', buildZip([{ name: 'word/styles.xml', data: '<a/>' }]), 'source.damaged'],
  ['a blank DOCX', buildWord(paragraph('')), 'source.noText'],
  ['a page of pictures', Buffer.from('<html><body><img src="a.png"></body></html>'), 'source.noText'],
];

for (const [name, bytes, code] of REFUSED) test(`refuses ${name}: ${code}`, async () => assert.equal(await refused(bytes), code));

/** Flips bytes inside the packed text, not in the directory. */
function damaged(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  const at = copy.indexOf('word/document.xml') + 60;
  copy.fill(0xff, at, at + 40);
  return copy;
}

test('refuses a zip bomb by its stated size, by its part count, and one that lies about its size', async () => {
  const zeros = Buffer.alloc(130 * 1024 * 1024);
  assert.equal(await refused(buildZip([{ name: 'word/document.xml', data: zeros }])), 'source.zipBomb');
  assert.equal(
    await refused(buildZip(Array.from({ length: 2_001 }, (_, index) => ({ name: `word/${index}.xml`, data: '' })))),
    'source.zipBomb',
  );
  assert.equal(await refused(buildZip([{ name: 'word/document.xml', data: zeros, statedSize: 1_000 }])), 'source.damaged');
  assert.equal(await refused(buildZip([{ name: 'xl/workbook.xml', data: zeros, statedSize: 1_000 }])), 'source.damaged');
  assert.equal(await refused(buildZip([{ name: 'word/document.xml', data: Buffer.alloc(30 * 1024 * 1024) }])), 'source.zipBomb');
});

const WRONG_NAMES: readonly (readonly [name: string, bytes: Buffer | string, format: string])[] = [
  ['report.doc', word, 'docx'],
  ['report.pdf', word, 'docx'],
  ['report.docx', pdf, 'pdf'],
  ['report.doc', SAMPLE_PAGE, 'html'],
  ['report.pdf', SAMPLE_TEXT, 'text'],
  ['report.xls', SAMPLE_PAGE, 'html'],
];

for (const [name, bytes, format] of WRONG_NAMES) {
  test(`opens ${format} named ${name}, and says so`, async () => {
    const document = await opened(bytes, { name });
    assert.equal(document.format, format);
    assert.equal(document.warnings[0]?.code, 'source.wrongExtension');
  });
}

test('a right name and a name that claims nothing give no warning', async () => {
  assert.deepEqual((await opened(word, { name: '报告.DOCX' })).warnings, []);
  assert.deepEqual((await opened(SAMPLE_TEXT, { name: '报告.2023' })).warnings, []);
});

test('text, Markdown and JSON stay as they are; only line ends change', async () => {
  const text = await opened(SAMPLE_TEXT.replaceAll('\n', '\r\n'));
  assert.deepEqual([text.format, text.text, text.encoding], ['text', SAMPLE_TEXT, 'utf-8']);
  const markdown = await opened(`# 报告\n\n|甲|乙|\n|---|---|\n|1|2|\n`);
  assert.equal(markdown.format, 'markdown');
  const json = await opened('{"agency":"清水县林业局"}\n');
  assert.deepEqual([json.format, json.text], ['json', '{"agency":"清水县林业局"}\n']);
  assert.deepEqual(
    (await opened('{"agency":"清水县林业局"')).warnings.map(({ code }) => code),
    ['source.damagedJson'],
  );
  assert.equal((await opened('见<附件>，a < b。')).format, 'text');
});

test('a GB18030 page that calls itself UTF-8 is decoded by its bytes', async () => {
  const document = await opened(encodeText(SAMPLE_PAGE.replaceAll('\u00a0', ' '), 'gb18030'));
  assert.equal(document.encoding, 'gb18030');
  assert.ok(document.text.includes('全年主动公开信息128条'));
});

test('a file is opened from disk; one of 200 MB is refused unread; a folder and a missing file are named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-extraction-'));
  try {
    await writeFile(join(folder, 'a.txt'), SAMPLE_TEXT);
    const small = await openSourceFile(join(folder, 'a.txt'));
    assert.ok(small.ok && small.value.text === SAMPLE_TEXT);
    const large = await open(join(folder, 'large.docx'), 'w');
    await large.truncate(200 * 1024 * 1024);
    await large.close();
    const before = process.memoryUsage.rss();
    assert.equal(codeOf(await openSourceFile(join(folder, 'large.docx'))), 'source.tooLarge');
    assert.ok(process.memoryUsage.rss() - before < 60 * 1024 * 1024, 'the file was not read');
    assert.equal(codeOf(await openSourceFile(folder)), 'source.notAFile');
    assert.equal(codeOf(await openSourceFile(join(folder, 'none.txt'))), 'source.fileNotFound');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a stream is left at the limit', async () => {
  let given = 0;
  const endless = new Readable({
    read() {
      given += 65_536;
      this.push(Buffer.alloc(65_536, 0x61));
    },
  });
  assert.equal(codeOf(await openSourceStream(endless, {}, { ...DEFAULT_LIMITS, maxBytes: 1_000_000 })), 'source.tooLarge');
  assert.ok(given < 2_000_000, `${given} bytes taken`);
});

test('a reader that takes too long is ended, and the next file is read', async () => {
  const long = buildWord(paragraph('全年主动公开信息128条。').repeat(100_000));
  const slow = await openSource(long, {}, { ...DEFAULT_LIMITS, timeoutMs: 5 });
  assert.equal(codeOf(slow), 'source.timeout');
  assert.equal((await opened(word)).format, 'docx');
});

function codeOf(result: Awaited<ReturnType<typeof openSource>>): string {
  return result.ok ? 'opened' : result.error.code;
}
