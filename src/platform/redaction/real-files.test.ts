import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createCanvas } from '@napi-rs/canvas';
import { exifData } from '../attachments/testing/exif-data.ts';
import { openForMarking, proveRedacted, redact, type BoxMark, type MarkingPage } from './index.ts';
import { marksOf } from './testing/marks-of.ts';
import { officePdf } from './testing/office-pdf.ts';
import { scannedPdf } from './testing/scanned-pdf.ts';

const NAME = '王小明';
const NUMBER = '110101199003072316';

test('a decision written by LibreOffice: the covered words are gone from everything, the others are as they were', async (t) => {
  const original = officePdf();
  const pages = await pagesOf(original);
  assert.equal(pages.length, 2);
  const secrets = [NAME, NUMBER, '13812345678', 'William Zhang', '和平里街道兴化路8号院3号楼502室'];
  const marks = secrets.flatMap((secret) => [...marksOf(pages, secret)]);
  // Head of both pages, title, party, table, second page; the text in white is hidden, not absent.
  assert.equal(marks.filter(({ height }) => height > 0).length >= 10, true, `${marks.length} marks`);
  const covered = await coveredAndProven(original, marks, '王小明行政处罚决定书.pdf');
  keep(t.name, original, covered);
  const text = poppler('pdftotext', covered);
  assert.equal(text.trim(), '');
  for (const word of [...secrets, '周某某', 'LibreOffice']) {
    assert.equal(covered.includes(Buffer.from(word)), false, word);
    assert.equal(covered.includes(Buffer.from(word, 'utf16le').swap16()), false, word);
  }
  assert.match(poppler('pdfinfo', covered), /^Pages:\s+2$/m);
  assert.doesNotMatch(poppler('pdfinfo', covered), /Title|Author|Creator|Producer|CreationDate|Keywords/);
});

test('a scan with recognized text under it: picture and text are both covered', async (t) => {
  const page = await pictureOf(officePdf());
  const original = await scannedPdf(page.png, wordsOf(page.page));
  const pages = await pagesOf(original);
  const marks = [NAME, NUMBER].flatMap((secret) => [...marksOf(pages, secret)]);
  assert.ok(marks.length >= 4, `${marks.length} marks`);
  const covered = await coveredAndProven(original, marks, '扫描件0001.pdf');
  keep(t.name, original, covered);
  assert.equal(poppler('pdftotext', covered).trim(), '');
  assert.ok(covered.includes('/DCTDecode'), 'a grainy page is kept as a JPEG');
});

test('a photo taken with a telephone: turned upright, without place, camera and thumbnail', async (t) => {
  const original = await photo();
  const pages = await pagesOf(original);
  assert.ok((pages[0]?.height ?? 0) > (pages[0]?.width ?? 0), 'held upright');
  const covered = await coveredAndProven(
    original,
    [{ page: 1, x: 0.1, y: 0.1, width: 0.4, height: 0.05, label: '第十五条' }],
    'IMG_2026.jpg',
  );
  keep(t.name, null, covered);
  for (const word of ['Exif', 'HUAWEI', '张三', 'ICC_PROFILE', 'JFIF']) assert.equal(covered.includes(Buffer.from(word)), false, word);
});

async function pagesOf(bytes: Uint8Array): Promise<readonly MarkingPage[]> {
  const opened = await openForMarking(bytes);
  assert.ok(opened.ok, opened.ok ? '' : opened.error.message);
  return opened.value.pages;
}

async function pictureOf(bytes: Uint8Array): Promise<{ readonly png: Uint8Array; readonly page: MarkingPage }> {
  const opened = await openForMarking(bytes, [1]);
  assert.ok(opened.ok);
  const [picture, page] = [opened.value.pictures[0], opened.value.pages[0]];
  assert.ok(picture !== undefined && page !== undefined);
  return { png: picture.png, page };
}

async function coveredAndProven(original: Buffer, marks: readonly BoxMark[], originalName: string): Promise<Buffer> {
  const covered = await redact({ bytes: original, marks });
  assert.ok(covered.ok, covered.ok ? '' : covered.error.message);
  const result = covered.value.bytes;
  const proof = await proveRedacted({ result, fileName: '公开文本.pdf', original, originalName, marks });
  assert.ok(proof.ok, proof.ok ? '' : proof.error.message);
  assert.deepEqual(proof.value.findings, []);
  return Buffer.from(result);
}

function wordsOf({ width, height, runs }: MarkingPage): Parameters<typeof scannedPdf>[1] {
  return runs.map((run) => ({
    text: run.text,
    x: run.x * width,
    y: (1 - run.y - run.height * 0.79) * height,
    size: (run.width * width) / widths(run.text),
  }));
}

/** Of the text in ems, as the builder's font has it: ASCII half, all other whole. */
function widths(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character < '\u0100' ? 0.5 : 1), 0);
}

async function photo(): Promise<Buffer> {
  const canvas = createCanvas(1_600, 1_200);
  const context = canvas.getContext('2d');
  const shade = context.createLinearGradient(0, 0, 1_600, 1_200);
  shade.addColorStop(0, '#b9a27a');
  shade.addColorStop(1, '#38506b');
  context.fillStyle = shade;
  context.fillRect(0, 0, 1_600, 1_200);
  context.fillStyle = '#fff';
  for (let line = 0; line < 12; line++) context.fillRect(150, 100 + line * 80, 1_100, 40);
  const jpeg = await canvas.encode('jpeg', 92);
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), exifData({ orientation: 6 })]);
  const head = Buffer.from([0xff, 0xe1, (exif.length + 2) >> 8, (exif.length + 2) & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

function poppler(program: 'pdftotext' | 'pdfinfo', bytes: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'redaction-'));
  try {
    const path = join(folder, 'file.pdf');
    writeFileSync(path, bytes);
    return execFileSync(program, program === 'pdftotext' ? [path, '-'] : [path], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** For whoever wants to look: with LOOK_PICTURES=1 the files stay. */
function keep(name: string, original: Buffer | null, covered: Buffer): void {
  if (process.env['LOOK_PICTURES'] !== '1') return;
  mkdirSync('test-output/redaction', { recursive: true });
  if (original !== null) writeFileSync(`test-output/redaction/${name.slice(0, 12)}-original.pdf`, original);
  writeFileSync(`test-output/redaction/${name.slice(0, 12)}.pdf`, covered);
}
