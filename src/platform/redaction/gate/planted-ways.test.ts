import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { readJpegSegments } from '../../attachments/image/jpeg-segments.ts';
import { bareJpeg } from '../burn/bare-jpeg.ts';
import type { GateFindingKind } from '../proof.ts';
import { CLEAN, drawn, found, MARKS, PICTURE, placed, SECRET, withPicture, written } from '../testing/covered-file.ts';
import { burnHere, lookHere, proveHere } from '../testing/in-process.ts';
import { marksOf } from '../testing/marks-of.ts';
import { onePagePdf, textAt, type OnePage } from '../testing/raw-pdf.ts';

const HEX = `<feff${Buffer.from(SECRET, 'utf16le').swap16().toString('hex')}>`;
const UPDATE = '9 0 obj\n<< >>\nendobj\nxref\n0 0\ntrailer\n<< /Size 1 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n';
const SPACED = Array.from(SECRET).join(' ');

/** Places where programs leave what was covered, and what the gate has to say of each at least. */
const WAYS: readonly (readonly [what: string, kinds: readonly GateFindingKind[], plant: () => Promise<Buffer> | Buffer])[] = [
  ['a field of a form', ['form', 'annotations', 'markedText'], () => withPicture(form(`/V ${HEX}`))],
  ['a note', ['annotations', 'markedText'], () => withPicture({ page: `/Annots [<< /Subtype /Text /Rect [1 1 9 9] /Contents ${HEX} >>]` })],
  ['an attachment', ['attachments', 'markedText'], () => withPicture(attached(deflateSync(Buffer.from(SECRET))))],
  [
    'a dynamic form',
    ['form'],
    () => withPicture({ catalogue: '/AcroForm << /Fields [] /XFA 8 0 R >>', objects: [{ entries: '', bytes: Buffer.from('<xdp:xdp/>') }] }),
  ],
  [
    'a layer that is switched off',
    ['layers', 'textLayer', 'markedText'],
    () =>
      withPicture({
        content: `/OC /L BDC ${textAt(40, 220, SECRET)} EMC`,
        resources: '/Properties << /L 8 0 R >>',
        catalogue: '/OCProperties << /OCGs [8 0 R] /D << /OFF [8 0 R] >> >>',
        objects: ['<< /Type /OCG /Name (a) >>'],
      }),
  ],
  ['words for what is drawn', ['markedText'], () => withPicture({ content: `/Span << /ActualText ${HEX} >> BDC EMC` })],
  [
    'a picture’s words for the blind',
    ['markedText'],
    () =>
      withPicture({
        catalogue: '/MarkInfo << /Marked true >> /StructTreeRoot 8 0 R',
        objects: ['<< /Type /StructTreeRoot /K 9 0 R >>', `<< /Type /StructElem /S /Figure /P 8 0 R /Alt ${HEX} >>`],
      }),
  ],
  ['a font whose characters mean others', ['textLayer'], () => withPicture(disguised())],
  [
    'a bookmark',
    ['outline', 'markedText'],
    () =>
      withPicture({
        catalogue: '/Outlines 8 0 R',
        objects: ['<< /First 9 0 R /Last 9 0 R /Count 1 >>', `<< /Title ${HEX} /Parent 8 0 R /Dest [3 0 R /Fit] >>`],
      }),
  ],
  ['a named place', ['outline'], () => withPicture({ catalogue: `/Names << /Dests << /Names [${HEX} [3 0 R /Fit]] >> >>` })],
  ['XMP, with spaces between', ['markedText', 'metadata'], () => withPicture(xmp(SPACED))],
  ['XMP, over two lines', ['markedText'], () => withPicture(xmp(`${SECRET.slice(0, 3)}\n${SECRET.slice(3)}`))],
  ['a small picture of the page', ['structure'], () => edited('/Contents 4 0 R', '/Contents 4 0 R /Thumb 5 0 R')],
  ['an earlier version', ['markedText'], () => Buffer.concat([withPicture({ content: textAt(40, 100, SECRET) }), Buffer.from(UPDATE)])],
  ['white text', ['textLayer', 'markedText'], () => withPicture({ content: `1 g ${textAt(40, 220, SECRET)}` })],
  [
    'text beside what is shown',
    ['structure', 'markedText'],
    () => withPicture({ mediaBox: '0 0 900 300', page: '/CropBox [0 0 400 300]', content: textAt(500, 100, SECRET) }),
  ],
  ['a page that is turned', ['structure', 'pageSize'], () => edited('/Contents 4 0 R', '/Contents 4 0 R /Rotate 90')],
  ['a mask under which the picture goes on', ['structure'], () => edited('/BitsPerComponent 8', '/BitsPerComponent 8 /SMask 5 0 R')],
  ['a picture in four colours', ['structure'], () => edited('/DeviceGray', '/DeviceCMYK')],
  ['a comment behind the coded picture', ['pictureData'], async () => await behindScan(() => comment(deflateSync(Buffer.from(SECRET))))],
  ['a first scan that the second paints over', ['pictureData'], async () => await behindScan((jpeg) => scanOf(jpeg))],
];

for (const [what, kinds, plant] of WAYS)
  test(`the gate finds what was covered in ${what}`, async () => {
    const all = await found(await plant());
    assert.deepEqual(
      kinds.filter((kind) => !all.includes(kind)),
      [],
      `found ${all.join(' ') || 'nothing'}`,
    );
  });

test('a file that was only written anew by these tests has no finding', async () => {
  assert.deepEqual(await found(edited('/DeviceGray', '/DeviceGray')), []);
});

test('a name under which it is sent tells it in no other width and with no spaces either', async () => {
  for (const fileName of [`${SPACED}.pdf`, `${SECRET.slice(0, 3)}_${SECRET.slice(3)}.pdf`])
    assert.ok((await found(CLEAN, MARKS, { fileName })).includes('fileName'), fileName);
});

test('a file that has all of this is covered, and nothing of it goes along', async () => {
  const { catalogue = '', objects = [] } = xmp(SECRET);
  const original = Buffer.concat([
    onePagePdf({
      content: `${textAt(40, 220, `当事人${SECRET}`)}/Span << /ActualText ${HEX} >> BDC ${textAt(40, 160, '其余')} EMC`,
      mediaBox: '0 0 900 300',
      page: `/CropBox [0 0 400 300] /Annots [<< /Subtype /Text /F 2 /Rect [1 1 9 9] /Contents ${HEX} >> << /Subtype /Widget /FT /Tx /T (a) /V ${HEX} /Rect [9 9 90 20] >>]`,
      catalogue: `${catalogue} /Outlines << /First 8 0 R /Last 8 0 R /Count 1 >> /Names << /Dests << /Names [${HEX} [3 0 R /Fit]] >> /EmbeddedFiles << /Names [${HEX} 9 0 R] >> >>`,
      trailer: `/Info << /Title ${HEX} >>`,
      objects: [
        ...objects.slice(1),
        `<< /Title ${HEX} /Dest [3 0 R /Fit] >>`,
        `<< /Type /Filespec /F ${HEX} /EF << /F 10 0 R >> >>`,
        { entries: '', bytes: Buffer.from(SECRET) },
      ],
    }),
  ]);
  const { pages } = await lookHere(original);
  const marks = marksOf(pages, SECRET);
  assert.equal(marks.length, 1);
  const result = Buffer.from(await burnHere(original, marks));
  const { findings } = await proveHere(original, marks, result);
  assert.deepEqual(findings, []);
  for (const form of [Buffer.from(SECRET), Buffer.from(HEX.slice(5, -1))]) assert.equal(result.includes(form), false);
});

test('words that every such file says of itself may be covered; a word elsewhere in another width, or over two lines, is pointed at', async () => {
  const english = onePagePdf({ content: `${textAt(40, 220, 'Resources')}${textAt(40, 160, 'Page')}${textAt(40, 100, 'FlateDecode')}` });
  const { pages } = await lookHere(english);
  const format = ['Resources', 'Page', 'FlateDecode'].flatMap((word) => [...marksOf(pages, word)]);
  assert.deepEqual((await proveHere(english, format, await burnHere(english, format))).findings, []);

  const again = onePagePdf({
    content: `${textAt(40, 220, '证号AB12345')}${textAt(40, 160, '证号ＡＢ１２３４５')}${textAt(300, 100, '证号AB1')}${textAt(40, 60, '2345号')}`,
  });
  const marks = marksOf((await lookHere(again)).pages, 'AB12345');
  assert.equal(marks.length, 1);
  const covered = await burnHere(again, marks);
  const { remarks } = await proveHere(again, marks, covered);
  assert.deepEqual(
    remarks.map(({ kind }) => kind),
    ['sameTextElsewhere'],
  );
});

function form(value: string): OnePage {
  const field = `<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) ${value} /Rect [1 1 90 20] >>`;
  return { catalogue: '/AcroForm << /Fields [8 0 R] >>', page: '/Annots [8 0 R]', objects: [field] };
}

function attached(bytes: Buffer): OnePage {
  return {
    catalogue: '/Names << /EmbeddedFiles << /Names [(a) 8 0 R] >> >>',
    objects: ['<< /Type /Filespec /F (a) /EF << /F 9 0 R >> >>', { entries: '/Filter /FlateDecode', bytes }],
  };
}

function xmp(text: string): OnePage {
  const bytes = Buffer.from(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${text}</a></x:xmpmeta>`);
  return { catalogue: '/Metadata 8 0 R', objects: [{ entries: '/Type /Metadata /Subtype /XML', bytes }] };
}

/** Letters that are drawn, or not, as others than those that are copied. */
function disguised(): OnePage {
  const codes = Array.from(SECRET, (_, index) => (0x41 + index).toString(16));
  const lines = Array.from(SECRET, (character, index) => `<${codes[index]}> <${character.charCodeAt(0).toString(16).padStart(4, '0')}>`);
  const map = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${lines.length} beginbfchar ${lines.join(' ')} endbfchar endcmap end`;
  return {
    content: `BT 3 Tr /F2 12 Tf 40 100 Td <${codes.join('')}> Tj ET`,
    page: '',
    resources: '/Font << /F1 5 0 R /F2 8 0 R >>',
    objects: [
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 9 0 R >>',
      { entries: '', bytes: Buffer.from(map, 'latin1') },
    ],
  };
}

/** The covered file with something else in it, and with places of its objects that are right. */
function edited(from: string, to: string): Buffer {
  const text = CLEAN.toString('latin1').replace(from, to);
  const table = text.lastIndexOf('xref\n0 ');
  const lines = [1, 2, 3, 4, 5].map((number) => {
    const at = number === 1 ? text.lastIndexOf('\n1 0 obj\n') + 1 : text.indexOf(`\n${number} 0 obj\n`) + 1;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.lastIndexOf('xref\n', table + 1);
  const end = text
    .slice(start)
    .replace(/(?:\d{10} 00000 n \n)+/, lines.join(''))
    .replace(/startxref\n\d+/, `startxref\n${start}`);
  return Buffer.from(text.slice(0, start) + end, 'latin1');
}

/** The covered page as a JPEG, with more before its end. */
async function behindScan(more: (jpeg: Buffer) => Buffer): Promise<Buffer> {
  const canvas = await drawn(PICTURE);
  const jpeg = bareJpeg(await canvas.encode('jpeg', 100));
  const plain = { ...placed(), colours: 3, coding: 'jpeg', bytes: jpeg } as const;
  assert.equal((await found(written([plain]))).includes('pictureData'), false, 'without it there is nothing to find');
  return written([{ ...plain, bytes: Buffer.concat([jpeg.subarray(0, -2), more(jpeg), jpeg.subarray(-2)]) }]);
}

function comment(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xfe, 0, bytes.length + 2]), bytes]);
}

function scanOf(jpeg: Buffer): Buffer {
  return jpeg.subarray(readJpegSegments(jpeg)?.scan ?? jpeg.length, -2);
}
