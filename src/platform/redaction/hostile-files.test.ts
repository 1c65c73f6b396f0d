import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import { buildPdf } from '../extraction/testing/build-pdf.ts';
import { drawApart } from './apart/draw-apart.ts';
import { openForMarking, redact, type BoxMark } from './index.ts';
import { LIMITS } from './limits.ts';
import { Refused } from './redaction-refusal.ts';
import { burnHere, lookHere, proveHere } from './testing/in-process.ts';
import { marksOf } from './testing/marks-of.ts';
import { onePagePdf, rawPdf, slowPdf, textAt } from './testing/raw-pdf.ts';

const MARK: BoxMark = { page: 1, x: 0.1, y: 0.1, width: 0.3, height: 0.1, label: '第十六条' };
const PLAIN = onePagePdf({ content: textAt(40, 220, '可以公开的一行') });

const REFUSED: readonly (readonly [what: string, code: string, bytes: Buffer])[] = [
  [
    'more text on a page than anybody reads',
    'redaction.tooMuchText',
    onePagePdf({ content: textAt(0, 0, '字'.repeat(1_000)).repeat(101) }),
  ],
  ['nothing', 'redaction.empty', Buffer.alloc(0)],
  ['another kind of file', 'redaction.unknownContent', Buffer.from('PK\u0003\u0004 a document of another kind')],
  ['the head of a PDF and no more', 'redaction.damaged', Buffer.from('%PDF-1.7\nnothing')],
  ['a locked PDF', 'redaction.encrypted', buildPdf([{ texts: [{ x: 60, y: 700, text: '锁' }] }], { locked: true })],
  ['10,000 pages', 'redaction.tooManyPages', manyPages(10_000)],
  ['a page of 20 m', 'redaction.pageTooLarge', onePagePdf({ mediaBox: '0 0 56693 842' })],
  ['a page of 20 m by a unit of its own', 'redaction.pageTooLarge', onePagePdf({ mediaBox: '0 0 842 842', page: '/UserUnit 67' })],
  [
    'a dynamic form',
    'redaction.xfa',
    onePagePdf({ catalogue: '/AcroForm << /Fields [] /XFA 7 0 R >>', objects: [{ entries: '', bytes: Buffer.from('<xdp:xdp/>') }] }),
  ],
  [
    'a bundle of files',
    'redaction.portfolio',
    onePagePdf({
      catalogue: '/Collection << /Type /Collection /View /D >> /Names << /EmbeddedFiles << /Names [(a) 7 0 R] >> >>',
      objects: ['<< /Type /Filespec /F (a) /EF << /F 8 0 R >> >>', { entries: '/Type /EmbeddedFile', bytes: Buffer.from('x') }],
    }),
  ],
  ['a picture of 30,000 × 30,000', 'redaction.imageTooLarge', hugePng()],
  ['a picture cut off', 'redaction.damaged', hugePng().subarray(0, 30)],
  [
    'a page with a picture of 30,000 × 30,000',
    'redaction.imageTooLarge',
    onePagePdf({
      content: 'q 400 0 0 300 0 0 cm /Im Do Q',
      resources: '/XObject << /Im 7 0 R >>',
      objects: [
        {
          entries:
            '/Type /XObject /Subtype /Image /Width 30000 /Height 30000 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode',
          bytes: deflateSync(Buffer.alloc(1_000_000)),
        },
      ],
    }),
  ],
];

for (const [what, code, bytes] of REFUSED)
  test(`${what} is refused with a code and what to do: ${code}`, async () => {
    const refusal = await refusalOf(code === 'redaction.tooMuchText' ? lookHere(bytes) : burnHere(bytes, [MARK]));
    assert.equal(refusal?.code, code);
    assert.match(refusal.message, /请|只能/);
  });

const WRONG: readonly (readonly [what: string, mark: Partial<BoxMark>])[] = [
  ['no number', { x: Number.NaN }],
  ['without end', { width: Number.POSITIVE_INFINITY }],
  ['outside to the left', { x: -0.2 }],
  ['outside to the right', { x: 0.9, width: 0.2 }],
  ['no height', { height: 0 }],
  ['turned inside out', { width: -0.1 }],
  ['on a page that is not there', { page: 2 }],
  ['on half a page', { page: 1.5 }],
  ['with words of its own', { label: '张三，身份证号码一一〇一〇一一九九〇〇三〇七' }],
];

for (const [what, part] of WRONG)
  test(`a mark ${what} is refused, not moved`, async () => {
    assert.equal(
      (await refusalOf(burnHere(PLAIN, [MARK, { ...MARK, ...part }])))?.message,
      '第 2 处涂黑不在页面之内或者没有大小，请删去后重新标出。',
    );
  });

test('without a mark nothing is covered, and nothing is made', async () => {
  assert.equal((await refusalOf(burnHere(PLAIN, [])))?.code, 'redaction.noMarks');
});

const SECRET = '欧阳远志';

/** Files whose text stands elsewhere, or otherwise, than it seems. */
const HANDLED: readonly (readonly [what: string, bytes: Buffer])[] = [
  ['a page turned by 90° and cut', turned(90)],
  ['a page turned by 180° and cut', turned(180)],
  ['a page turned by 270° and cut', turned(270)],
  [
    'a broken table of objects',
    Buffer.from(
      secretPage({})
        .toString('latin1')
        .replace(/startxref\n\d+/, 'startxref\n77'),
      'latin1',
    ),
  ],
  ['text under a picture', secretPage({ content: `${textAt(40, 220, SECRET)}0.5 g 30 200 200 50 re f\n` })],
  ['white text', secretPage({ content: `1 g ${textAt(40, 220, SECRET)}` })],
  ['text that is not shown', secretPage({ content: textAt(40, 220, SECRET, 16, 3) })],
  ['slanted text', secretPage({ content: `q 0.8 0.6 -0.6 0.8 100 20 cm ${textAt(0, 0, SECRET)} Q` })],
  [
    'stretched, spaced text over a changed matrix',
    secretPage({ content: `q 1.5 0 0 0.8 10 20 cm 60 Tz 4 Tc ${textAt(20, 150, SECRET)} Q` }),
  ],
  [
    'a form that was filled in',
    secretPage({
      content: '',
      catalogue: '/AcroForm << /Fields [7 0 R] /DR << /Font << /F1 5 0 R >> >> >>',
      page: '/Annots [7 0 R]',
      objects: [
        `<< /Type /Annot /Subtype /Widget /FT /Tx /T (n) /F 4 /V <feff${Buffer.from(SECRET, 'utf16le').swap16().toString('hex')}> /Rect [40 200 240 240] /AP << /N 8 0 R >> >>`,
        {
          entries: '/Type /XObject /Subtype /Form /BBox [0 0 200 40] /Resources << /Font << /F1 5 0 R >> >>',
          bytes: Buffer.from(textAt(4, 12, SECRET), 'latin1'),
        },
      ],
    }),
  ],
  [
    'a layer that is switched off',
    secretPage({
      content: `/OC /L BDC ${textAt(40, 220, SECRET)} EMC`,
      resources: '/Properties << /L 7 0 R >>',
      catalogue: '/OCProperties << /OCGs [7 0 R] /D << /OFF [7 0 R] >> >>',
      objects: ['<< /Type /OCG /Name (hidden) >>'],
    }),
  ],
];

for (const [what, bytes] of HANDLED)
  test(`${what}: the text is found, covered, and proven to be gone`, async () => {
    const { pages } = await lookHere(bytes);
    const letters = Array.from(SECRET).flatMap((letter) => [...marksOf(pages, letter)]);
    assert.equal(letters.length, SECRET.length, 'every letter has its place');
    const result = await burnHere(bytes, letters);
    const proof = await proveHere(bytes, letters, result);
    assert.deepEqual(proof.findings, []);
    assert.deepEqual((await lookHere(result)).pages[0]?.runs, []);
  });

test('marks of a turned page stand where they were drawn: a mark beside the text leaves the text', async () => {
  const bytes = turned(90);
  const [page] = (await lookHere(bytes)).pages;
  assert.deepEqual([page?.width, page?.height], [260, 360]);
  const result = await burnHere(bytes, [{ ...MARK, x: 0.02, y: 0.9, width: 0.05, height: 0.05 }]);
  const proof = await proveHere(bytes, marksOf([page ?? assert.fail()], SECRET), result);
  assert.ok(proof.findings.some(({ kind }) => kind === 'notCovered'));
});

test('a program that takes too long, or too much, is ended and says so', async () => {
  const task = { kind: 'look', bytes: new Uint8Array(PLAIN), pictures: [1], texts: true } as const;
  const never = { startMs: Infinity, pageMs: Infinity, longestMs: Infinity, quietMs: 2 ** 31 - 1, longestWaitMs: 2 ** 31 - 1 };
  const slow = { kind: 'burn', bytes: new Uint8Array(slowPdf()), marks: [MARK] } as const;
  const computing = await drawApart<'burn'>(slow, { limits: { ...LIMITS, ...never, startMs: 1_000, pageMs: 500, longestMs: 1_500 } });
  assert.equal(computing.ok ? '' : computing.error.code, 'redaction.tooLong');
  const quiet = await drawApart<'burn'>(slow, { limits: { ...LIMITS, ...never, quietMs: 500 } });
  assert.equal(quiet.ok ? '' : quiet.error.code, 'redaction.tooLong');
  const waiting = await drawApart<'burn'>(slow, { limits: { ...LIMITS, ...never, longestWaitMs: 500 } });
  assert.equal(waiting.ok ? '' : waiting.error.code, 'redaction.tooLong');
  const large = await drawApart<'look'>(task, { limits: { ...LIMITS, maxMemoryMb: 1 } });
  assert.equal(large.ok ? '' : large.error.code, process.platform === 'linux' ? 'redaction.tooMuch' : '');
});

test('the program apart refuses alike and its refusal holds nothing of the file', async () => {
  const opened = await openForMarking(hugePng());
  assert.equal(opened.ok ? '' : opened.error.code, 'redaction.imageTooLarge');
  const burned = await redact({ bytes: PLAIN, marks: [{ ...MARK, page: 9 }] });
  assert.equal(burned.ok ? '' : burned.error.code, 'redaction.wrongMark');
  const none = await openForMarking(PLAIN, [4]);
  assert.equal(none.ok ? '' : none.error.code, 'redaction.noSuchPage');
});

async function refusalOf(work: Promise<unknown>): Promise<Refused['refusal'] | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

function secretPage(page: Parameters<typeof onePagePdf>[0]): Buffer {
  return onePagePdf({ content: textAt(40, 220, SECRET), ...page });
}

function turned(degrees: number): Buffer {
  return secretPage({
    page: `/Rotate ${degrees} /CropBox [20 20 380 280]`,
    content: `${textAt(40, 220, SECRET)}${textAt(40, 100, '其余')}`,
  });
}

function manyPages(count: number): Buffer {
  const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(' ');
  const pages = Array.from({ length: count }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>');
  return rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`, ...pages]);
}

/** A few hundred bytes that want 3.6 GB. */
function hugePng(): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const bytes = Buffer.alloc(body.length + 8);
    bytes.writeUInt32BE(data.length, 0);
    body.copy(bytes, 4);
    bytes.writeUInt32BE(crc32(body), body.length + 4);
    return bytes;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(30_000, 0);
  head.writeUInt32BE(30_000, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
