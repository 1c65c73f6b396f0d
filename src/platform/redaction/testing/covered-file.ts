import assert from 'node:assert/strict';
import { createCanvas, type Canvas } from '@napi-rs/canvas';
import type { PlacedPicture } from '../burn/encode-page.ts';
import { PagePdf } from '../burn/page-pdf.ts';
import { readPicture } from '../gate/read-picture.ts';
import { readStructure, type FilePicture } from '../gate/read-structure.ts';
import { burnHere, lookHere, proveHere } from './in-process.ts';
import { marksOf } from './marks-of.ts';
import { onePagePdf, textAt, type OnePage } from './raw-pdf.ts';

export const SECRET = '欧阳远志的住址';
export const ORIGINAL = onePagePdf({
  content: `${textAt(40, 220, '当事人是')}${textAt(120, 220, SECRET)}${textAt(40, 160, '其余内容可以公开')}`,
});
export const MARKS = marksOf((await lookHere(ORIGINAL)).pages, SECRET);
export const CLEAN = Buffer.from(await burnHere(ORIGINAL, MARKS));
export const PICTURE = pictureOf(CLEAN);
export const [WIDTH, HEIGHT] = [PICTURE.width, PICTURE.height];

/** The kinds of findings of the gate. */
export async function found(result: Buffer, marks = MARKS, names = {}): Promise<readonly string[]> {
  return (await proveHere(ORIGINAL, marks, new Uint8Array(result), names)).findings.map(({ kind }) => kind);
}

/** The first picture of a file that is built as it should be. */
export function pictureOf(file: Buffer): FilePicture {
  const structure = readStructure(file);
  const picture = typeof structure === 'string' ? undefined : structure.pages[0]?.pictures[0];
  assert.ok(picture !== undefined);
  return picture;
}

/** The covered page, to be written anew. */
export function placed(): PlacedPicture {
  const { width, height, colours, coding, bytes } = PICTURE;
  return { left: 0, top: 0, width, height, colours, coding, bytes };
}

/** A file of one page with these pictures. */
export function written(pictures: readonly PlacedPicture[], unit = 0.36): Buffer {
  const pdf = new PagePdf();
  pdf.add({ width: WIDTH, height: HEIGHT, unit, pictures });
  return Buffer.from(pdf.finish());
}

/** The covered page as another program would write it, with something more. */
export function withPicture({ content = '', resources = '', objects = [], ...rest }: OnePage): Buffer {
  const { width, height, colours, bytes } = PICTURE;
  const image = {
    entries: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /${colours === 1 ? 'DeviceGray' : 'DeviceRGB'} /BitsPerComponent 8 /Filter /FlateDecode`,
    bytes,
  };
  return onePagePdf({
    content: `q 400 0 0 300 0 0 cm /Im Do Q\n${content}`,
    resources: `/XObject << /Im 7 0 R >> ${resources}`,
    objects: [image, ...objects],
    ...rest,
  });
}

/** A picture of a file, to be painted on. */
export async function drawn(picture: FilePicture): Promise<Canvas> {
  const pixels = await readPicture(picture);
  assert.ok(pixels !== null);
  const canvas = createCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  const image = context.createImageData(picture.width, picture.height);
  image.data.set(pixels);
  context.putImageData(image, 0, 0);
  return canvas;
}
