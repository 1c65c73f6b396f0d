import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { PagePdf } from '../burn/page-pdf.ts';
import type { PlacedPicture } from '../burn/encode-page.ts';
import { bareJpeg } from '../burn/bare-jpeg.ts';
import type { BoxMark } from '../mark.ts';
import type { GateFindingKind } from '../proof.ts';
import { exifData } from '../../attachments/testing/exif-data.ts';
import {
  CLEAN,
  drawn,
  found,
  HEIGHT,
  MARKS,
  ORIGINAL,
  PICTURE,
  pictureOf,
  placed,
  SECRET,
  WIDTH,
  withPicture,
  written,
} from '../testing/covered-file.ts';
import { burnHere, proveHere } from '../testing/in-process.ts';
import { onePagePdf, textAt } from '../testing/raw-pdf.ts';

/** For every finding a file that has this fault. */
const PLANTED: Readonly<Record<GateFindingKind, () => Promise<readonly string[]>>> = {
  unreadable: async () => await found(Buffer.from('%PDF-1.4 and nothing that follows')),
  structure: async () => await found(Buffer.concat([CLEAN.subarray(0, 15), Buffer.from(`%${SECRET.length}\n`), CLEAN.subarray(15)])),
  earlierVersions: async () =>
    await found(
      Buffer.concat([CLEAN, Buffer.from('9 0 obj\n<< >>\nendobj\nxref\n0 0\ntrailer\n<< /Size 1 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n')]),
    ),
  trailingBytes: async () => await found(Buffer.concat([CLEAN, Buffer.from('PK\u0003\u0004 another file')])),
  textLayer: async () => await found(withPicture({ content: textAt(40, 100, '别处的字', 12, 3) })),
  metadata: async () => {
    const info = await found(withPicture({ trailer: '/Info << /Title (A case of somebody) >>' }));
    const bytes = Buffer.from('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>b</a></x:xmpmeta>');
    const xmp = await found(withPicture({ catalogue: '/Metadata 8 0 R', objects: [{ entries: '/Type /Metadata /Subtype /XML', bytes }] }));
    return info.filter((kind) => xmp.includes(kind));
  },
  attachments: async () =>
    await found(
      withPicture({
        catalogue: '/Names << /EmbeddedFiles << /Names [(a.txt) 8 0 R] >> >>',
        objects: [
          '<< /Type /Filespec /F (a.txt) /EF << /F 9 0 R >> >>',
          { entries: '/Type /EmbeddedFile', bytes: Buffer.from('the original') },
        ],
      }),
    ),
  annotations: async () =>
    await found(withPicture({ page: '/Annots [<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents (look) >>]' })),
  outline: async () =>
    await found(
      withPicture({
        catalogue: '/Outlines 8 0 R',
        objects: ['<< /Type /Outlines /First 9 0 R /Last 9 0 R /Count 1 >>', '<< /Title (Part one) /Parent 8 0 R /Dest [3 0 R /Fit] >>'],
      }),
    ),
  scripts: async () =>
    await found(withPicture({ catalogue: '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert\\(1\\)) >>] >> >>' })),
  layers: async () =>
    await found(
      withPicture({ catalogue: '/OCProperties << /OCGs [8 0 R] /D << /Order [8 0 R] >> >>', objects: ['<< /Type /OCG /Name (more) >>'] }),
    ),
  form: async () =>
    await found(
      withPicture({
        catalogue: '/AcroForm << /Fields [8 0 R] >>',
        objects: ['<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (value) /Rect [10 10 90 30] >>'],
      }),
    ),
  pictureData: async () => {
    const after = await found(written([{ ...placed(), bytes: Buffer.concat([PICTURE.bytes, Buffer.from('hidden after the end')]) }]));
    const canvas = await drawn(PICTURE);
    const jpeg = bareJpeg(await canvas.encode('jpeg', 100));
    const exif = Buffer.concat([Buffer.from('Exif\0\0'), exifData()]);
    const segment = Buffer.concat([Buffer.from([0xff, 0xe1, (exif.length + 2) >> 8, (exif.length + 2) & 0xff]), exif]);
    const bytes = Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
    const beside = await found(written([{ ...placed(), colours: 3, coding: 'jpeg', bytes }]));
    return after.filter((kind) => beside.includes(kind));
  },
  unusedObjects: async () => {
    const two = new PagePdf();
    two.add({ width: WIDTH, height: HEIGHT, unit: 0.36, pictures: [placed()] });
    two.add({ width: WIDTH, height: HEIGHT, unit: 0.36, pictures: [placed()] });
    const text = Buffer.from(two.finish()).toString('latin1');
    const table = text.lastIndexOf('xref\n0 ');
    // The second page stays in the file, but no list of pages names it any more; as many bytes as before.
    const cut = text.replace(/\/Kids \[3 0 R 6 0 R\] \/Count 2/, '/Kids [3 0 R] /Count 1');
    const shift = text.length - cut.length;
    return await found(Buffer.from(cut.replace(/startxref\n\d+/, `startxref\n${table - shift}`), 'latin1'));
  },
  markedText: async () => {
    const big = Buffer.from(SECRET, 'utf16le').swap16();
    const stream = { entries: '/Filter /FlateDecode', bytes: deflateSync(Buffer.from(`before ${SECRET} after`)) };
    const ways = [
      withPicture({ trailer: `/Info << /Title <${big.toString('hex')}> >>` }),
      withPicture({ objects: [stream] }),
      withPicture({ objects: [{ entries: '', bytes: Buffer.from(SECRET, 'utf16le') }] }),
      Buffer.concat([CLEAN, Buffer.from(`% ${encodeURIComponent(SECRET)}`)]),
      withPicture({ content: textAt(40, 100, SECRET, 12, 3) }),
    ];
    const all = await Promise.all(ways.map(async (way) => await found(way)));
    return all.reduce((kept, kinds) => kept.filter((kind) => kinds.includes(kind)));
  },
  fileName: async () => {
    const named = await found(CLEAN, MARKS, { fileName: `关于${SECRET}.pdf` });
    const kept = await found(CLEAN, MARKS, { fileName: '处罚决定书（涂黑）.pdf', originalName: '处罚决定书.pdf' });
    return named.filter((kind) => kept.includes(kind));
  },
  pageCount: async () => {
    const two = new PagePdf();
    two.add({ width: WIDTH, height: HEIGHT, unit: 0.36, pictures: [placed()] });
    two.add({ width: WIDTH, height: HEIGHT, unit: 0.36, pictures: [placed()] });
    return await found(Buffer.from(two.finish()));
  },
  pageSize: async () => await found(written([placed()], 0.5)),
  notCovered: async () => {
    const narrower = MARKS.map((mark) => ({ ...mark, width: mark.width * 0.9 }));
    const cut = await found(Buffer.from(await burnHere(ORIGINAL, narrower)));
    // A shade that nobody sees on a screen.
    const faint = await painted((context, box) => {
      context.fillStyle = 'rgb(6,6,6)';
      context.fillRect(box.x + 4, box.y + 4, 3, 3);
    });
    const kinds = await found(written([exact(faint)]));
    return cut.filter((kind) => kinds.includes(kind));
  },
  underneath: async () => {
    const open = pictureOf(Buffer.from(await burnHere(ORIGINAL, [{ page: 1, x: 0.9, y: 0.9, width: 0.05, height: 0.05, label: '' }])));
    const onTop = placed();
    const below: PlacedPicture = { ...onTop, colours: open.colours, coding: open.coding, bytes: open.bytes };
    return await found(written([below, onTop]));
  },
  changed: async () => {
    const more: BoxMark = { page: 1, x: 0.1, y: 0.44, width: 0.05, height: 0.05, label: '' };
    return await found(Buffer.from(await burnHere(ORIGINAL, [...MARKS, more])));
  },
  notProven: async () => {
    const vast = onePagePdf({ mediaBox: '0 0 14000 14000' });
    const proof = await proveHere(vast, [{ page: 1, x: 0.1, y: 0.1, width: 0.1, height: 0.1, label: '' }], CLEAN);
    return proof.findings.map(({ kind }) => kind);
  },
};

test('a file as it was burned has no finding', async () => {
  assert.equal(MARKS.length, 1);
  assert.deepEqual(await found(CLEAN), []);
});

for (const [kind, plant] of Object.entries(PLANTED))
  test(`the gate holds back a file in which this was planted: ${kind}`, async () => {
    const kinds = await plant();
    assert.ok(kinds.includes(kind), `found instead: ${kinds.join(' ') || 'nothing'}`);
  });

async function painted(paint: (context: SKRSContext2D, box: { readonly x: number; readonly y: number }) => void): Promise<Canvas> {
  const canvas = await drawn(PICTURE);
  const [mark] = MARKS;
  assert.ok(mark !== undefined);
  paint(canvas.getContext('2d'), { x: Math.ceil(mark.x * WIDTH), y: Math.ceil(mark.y * HEIGHT) });
  return canvas;
}

function exact(canvas: Canvas): PlacedPicture {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return { ...placed(), colours: 1, bytes: deflateSync(Buffer.from(data.filter((_, index) => index % 4 === 0))) };
}
