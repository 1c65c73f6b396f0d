import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildPdf } from '../extraction/testing/build-pdf.ts';
import { buildZip } from '../extraction/testing/build-zip.ts';
import { DEFAULT_ATTACHMENT_RULES, rulesFor } from './attachment-rules.ts';
import { examineFile } from './examine-file.ts';
import { docxFile, gifFile, jpegFile, mp3File, mp4File, pdfFile, pngFile } from './testing/sample-files.ts';

async function codeOf(bytes: Uint8Array, name: string, type: string | null = null): Promise<string> {
  const result = await examineFile(bytes, name, type);
  if (!result.ok) assert.match(result.error.message, /^[^\n]{8,}。$/u, 'one sentence');
  return result.ok ? result.value.kind : result.error.code;
}

const SAMPLES: readonly (readonly [string, Buffer])[] = [
  ['a.pdf', pdfFile()],
  ['a.docx', docxFile()],
  ['a.wps', docxFile()],
  ['a.png', pngFile()],
  ['a.jpg', jpegFile()],
  ['a.gif', gifFile()],
  ['a.zip', buildZip([{ name: '目录/表一.txt', data: '公开' }])],
  ['a.txt', Buffer.from('公开指南，第一章')],
  ['a.csv', Buffer.from('a,b\r\n1,2\r\n')],
  ['a.mp4', mp4File()],
  ['a.mp3', mp3File()],
];

test('what may be attached is known by its bytes and taken under its own name', async () => {
  const kinds = await Promise.all(SAMPLES.map(([name, bytes]) => codeOf(bytes, name, 'application/octet-stream')));
  assert.deepEqual(kinds, ['pdf', 'docx', 'docx', 'png', 'jpeg', 'gif', 'zip', 'txt', 'csv', 'mp4', 'mp3']);
});

test('a picture has its size in pixels, and one of absurd size is refused by its header alone', async () => {
  const taken = await examineFile(pngFile([640, 480]), 'a.png', 'image/png');
  assert.deepEqual(taken.ok && taken.value.dimensions, { width: 640, height: 480 });
  assert.equal(await codeOf(pngFile([50_000, 1]), 'a.png'), 'attachment.imageTooLarge');
  assert.equal(await codeOf(pngFile([12_000, 12_000]), 'a.png'), 'attachment.imageTooLarge');
  assert.equal(await codeOf(jpegFile([], [65_000, 65_000]), 'a.jpg'), 'attachment.imageTooLarge');
  assert.equal(await codeOf(pngFile([0, 5]), 'a.png'), 'attachment.damaged');
});

test('empty, too large for its kind, and kinds that a place does not allow', async () => {
  assert.equal(await codeOf(Buffer.alloc(0), 'a.pdf'), 'attachment.empty');
  const small = { ...DEFAULT_ATTACHMENT_RULES, kinds: { pdf: 100, txt: 1_000_000 } };
  const large = await examineFile(pdfFile(), 'a.pdf', null, small);
  assert.equal(!large.ok && large.error.code, 'attachment.tooLarge');
  const picture = await examineFile(pdfFile(), 'a.pdf', null, rulesFor(['png', 'jpeg']));
  assert.equal(!picture.ok && picture.error.code, 'attachment.notAllowed');
});

test('name and declared type must fit the content', async () => {
  assert.equal(await codeOf(docxFile(), 'a.pdf'), 'attachment.nameMismatch');
  assert.equal(await codeOf(pdfFile(), 'a.jpg'), 'attachment.nameMismatch');
  assert.equal(await codeOf(pdfFile(), 'a.pdf', 'image/png'), 'attachment.typeMismatch');
  assert.equal(await codeOf(pdfFile(), 'a.pdf', 'text/html; charset=utf-8'), 'attachment.typeMismatch');
  assert.equal(await codeOf(pdfFile(), 'a.pdf', 'application/pdf; x=y'), 'pdf');
  const nameless = await examineFile(pdfFile(), '指南', null);
  assert.equal(nameless.ok && nameless.value.name, '指南.pdf');
  assert.equal(nameless.ok && nameless.value.notes[0]?.code, 'attachment.renamed');
});

test('attack: pages, SVG and scripts under any name', async () => {
  const pages = [
    '<html><script>alert(1)</script></html>',
    '  \n<!DOCTYPE html><p>x',
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    '<?xml version="1.0"?><x:svg xmlns:x="http://www.w3.org/2000/svg"/>',
    '\ufeff<!-- --><svg/onload=alert(1)>',
    '说明：<script src=//x></script>',
    'x<?php system($_GET[0]);',
  ];
  for (const page of pages)
    for (const name of ['a.txt', 'a.csv', '说明']) assert.equal(await codeOf(Buffer.from(page), name), 'attachment.activeContent', page);
  assert.notEqual(await codeOf(Buffer.from(pages[0] ?? '', 'utf16le'), 'a.txt'), 'txt');
  assert.equal(await codeOf(Buffer.from('\ufeff<html><script>alert(1)</script>', 'utf16le'), 'a.txt'), 'attachment.activeContent');
  for (const name of ['a.html', 'a.svg', 'a.js', 'a.PHP', 'a.hta ', 'a.exe.', 'a.lnk', 'a.jsp'])
    assert.equal(await codeOf(Buffer.from('公开'), name), 'attachment.dangerousExtension', name);
});

test('attack: programs under any name', async () => {
  for (const program of ['MZ\x90\0', '\x7fELF\x02', '#!/bin/sh\nrm', '\xca\xfe\xba\xbe\0\0'])
    for (const name of ['a.txt', 'a.pdf', 'a.zip'])
      assert.equal(await codeOf(Buffer.from(program, 'latin1'), name), 'attachment.executable');
  const jar = buildZip([
    { name: 'META-INF/MANIFEST.MF', data: 'Main-Class: X' },
    { name: 'X.bin', data: 'x' },
  ]);
  assert.equal(await codeOf(jar, 'a.zip'), 'attachment.executable');
});

test('attack: polyglots, two formats in one file', async () => {
  const html = Buffer.from('<html><script>alert(1)</script></html>');
  const zip = buildZip([{ name: 'a.txt', data: 'x' }]);
  const cases: readonly (readonly [string, Buffer, string])[] = [
    ['PDF behind a page', Buffer.concat([html, pdfFile()]), 'attachment.polyglot'],
    ['PDF behind some text', Buffer.concat([Buffer.from('hello '), pdfFile()]), 'attachment.polyglot'],
    ['page behind a PDF', Buffer.concat([pdfFile(), html]), 'attachment.polyglot'],
    [
      'page in a comment of a PDF',
      Buffer.concat([Buffer.from('%PDF-1.4\n%<html><script>alert(1)</script>\n'), pdfFile().subarray(9)]),
      'attachment.polyglot',
    ],
    ['much behind a PDF', Buffer.concat([pdfFile(), Buffer.alloc(200, 'x')]), 'attachment.trailingData'],
    ['ZIP behind a PDF', Buffer.concat([pdfFile(), zip]), 'attachment.polyglot'],
  ];
  for (const [what, bytes, code] of cases) assert.equal(await codeOf(bytes, 'a.pdf'), code, what);
  const pictures: readonly (readonly [string, Buffer, string, string])[] = [
    ['ZIP behind a JPEG', Buffer.concat([jpegFile(), zip]), 'a.jpg', 'attachment.polyglot'],
    ['bytes behind a JPEG', Buffer.concat([jpegFile(), Buffer.from('hidden')]), 'a.jpg', 'attachment.trailingData'],
    ['page in a comment of a JPEG', jpegFile([[0xfe, html]]), 'a.jpg', 'attachment.polyglot'],
    ['bytes behind a PNG', Buffer.concat([pngFile(), Buffer.from('hidden')]), 'a.png', 'attachment.trailingData'],
    ['PHP in a text of a PNG', pngFile([1, 1], [['tEXt', Buffer.from('c\0<?php system(1);')]]), 'a.png', 'attachment.polyglot'],
    ['GIF that is a script', Buffer.concat([gifFile(0x2a2f), Buffer.from('*/=1;alert(1)')]), 'a.gif', 'attachment.polyglot'],
    ['GIF that is a script in its comment', gifFile(0x2a2f, '*/=1;alert(1);/*'), 'a.gif', 'attachment.polyglot'],
    ['page behind a GIF', Buffer.concat([gifFile(), html]), 'a.gif', 'attachment.polyglot'],
    ['ZIP behind a video', Buffer.concat([mp4File(), zip]), 'a.mp4', 'attachment.polyglot'],
    ['bytes behind a video', mp4File(Buffer.from('<html>hidden')), 'a.mp4', 'attachment.trailingData'],
    ['zeros behind a JPEG are filling', Buffer.concat([jpegFile(), Buffer.alloc(9)]), 'a.jpg', 'jpeg'],
  ];
  for (const [what, bytes, name, code] of pictures) assert.equal(await codeOf(bytes, name), code, what);
  assert.equal(await codeOf(Buffer.concat([zip, html]), 'a.zip'), 'attachment.trailingData');
  assert.notEqual(await codeOf(Buffer.concat([html, zip]), 'a.zip'), 'zip');
});

test('bytes of a picture or a PDF that happen to look like a mark of a page are no page', async () => {
  const noise = Buffer.alloc(16 * 1024 * 1024);
  let state = 7;
  for (let at = 0; at < noise.length; at += 4) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    noise.writeInt32LE(state, at);
  }
  const marks = Buffer.from('<%=<svg><base/<?=$<%@');
  const picture = jpegFile();
  const scan = Buffer.concat([noise, marks]).map((byte) => (byte === 0xff ? 0xfe : byte));
  assert.equal(await codeOf(Buffer.concat([picture.subarray(0, -2), scan, picture.subarray(-2)]), 'a.jpg'), 'jpeg');
  const pdf = pdfFile();
  const stream = [Buffer.from('90 0 obj\n<< >>\nstream\n'), noise, marks, Buffer.from('\nendstream\nendobj\n')];
  assert.equal(await codeOf(Buffer.concat([pdf.subarray(0, 9), ...stream, pdf.subarray(9)]), 'a.pdf'), 'pdf');
});

test('attack: macros in documents, whatever the name says', async () => {
  const vba = { name: 'word/vbaProject.bin', data: 'x' };
  assert.equal(await codeOf(docxFile([vba]), 'a.docx'), 'attachment.macros');
  assert.equal(await codeOf(docxFile(), 'a.docm'), 'attachment.macros');
  assert.equal(await codeOf(docxFile([], 'application/vnd.ms-word.document.macroEnabled.main+xml'), 'a.docx'), 'attachment.macros');
  assert.equal(await codeOf(buildZip([{ name: '表.docx', data: docxFile([vba]) }]), 'a.zip'), 'attachment.macros');
});

test('files that open only with a password are noticed', async () => {
  const locked = buildZip([{ name: 'a.txt', data: 'x', encrypted: true }]);
  assert.equal(await codeOf(locked, 'a.zip'), 'attachment.locked');
  assert.equal(await codeOf(buildPdf([{}], { locked: true }), 'a.pdf'), 'attachment.locked');
  const taken = await examineFile(locked, 'a.zip', null, { ...DEFAULT_ATTACHMENT_RULES, refuseLocked: false });
  assert.deepEqual(taken.ok && taken.value.notes.map(({ code }) => code), ['attachment.locked']);
});

test('whatever the bytes and the name, there is an answer and no exception', async () => {
  const names = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...SAMPLES.map(([name]) => name)));
  const start = fc.constantFrom(
    ...SAMPLES.map(([, bytes]) => bytes.subarray(0, 12)),
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.from('RIFF\x20\0\0\0WEBPVP8X'),
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 2_000 }),
    fc.tuple(start, fc.uint8Array({ maxLength: 1_500 })).map(([head, rest]) => new Uint8Array(Buffer.concat([head, rest]))),
    fc.tuple(fc.constantFrom(...SAMPLES), fc.nat(), fc.integer({ min: 0, max: 255 })).map(([[, sample], at, byte]) => {
      const changed = new Uint8Array(sample);
      changed[at % changed.length] = byte;
      return changed;
    }),
  );
  await fc.assert(
    fc.asyncProperty(bytes, names, fc.option(fc.string()), async (content, name, type) => {
      const result = await examineFile(content, name, type);
      assert.equal(typeof (result.ok ? result.value.name : result.error.message), 'string');
    }),
    { numRuns: 600 },
  );
});
