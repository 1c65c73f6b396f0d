import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import type { PixelBox } from '../mark.ts';
import { bareJpeg } from './bare-jpeg.ts';

/** A picture on a page of the new file, in pixels of the page from its left and top. */
export interface PlacedPicture {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly colours: 1 | 3;
  readonly coding: 'deflate' | 'jpeg';
  readonly bytes: Buffer;
}

const deflated = promisify(deflate);
/** Text pages are smaller than this without loss; photos and scans are not. */
const LOSSLESS_BYTES = 600 * 1024;
const JPEG_QUALITY = 82;
/** A JPEG is coded in squares of this size: what is black in all of one decodes to black, so nothing shows around the edge. */
const SQUARE = 16;
/** The colour of a neighbouring square reaches this far. */
const BLEED = 2;

/**
 * A page with its boxes already painted. Exact where that is small enough; else a JPEG in which the squares around every box are
 * black, and on top of it those squares exactly, box and surroundings.
 * @param pixels red, green, blue, opaque
 */
export async function encodePage(
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
  boxes: readonly PixelBox[],
): Promise<readonly PlacedPicture[]> {
  const whole = { left: 0, top: 0, right: width, bottom: height };
  const exact = await exactPicture(pixels, width, whole);
  if (exact.bytes.length <= LOSSLESS_BYTES) return [exact];
  const squares = boxes.map((box) => squaresAround(box, width, height));
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const image = context.createImageData(width, height);
  image.data.set(pixels);
  context.putImageData(image, 0, 0);
  context.fillStyle = '#000';
  for (const { left, top, right, bottom } of squares) context.fillRect(left, top, right - left, bottom - top);
  const jpeg = bareJpeg(await canvas.encode('jpeg', JPEG_QUALITY));
  const patches = await Promise.all(squares.map(async (box) => await exactPicture(pixels, width, box)));
  const size = patches.reduce((sum, { bytes }) => sum + bytes.length, jpeg.length);
  return size >= exact.bytes.length ? [exact] : [{ left: 0, top: 0, width, height, colours: 3, coding: 'jpeg', bytes: jpeg }, ...patches];
}

function squaresAround(box: PixelBox, width: number, height: number): PixelBox {
  return {
    left: Math.floor(Math.max(0, box.left - BLEED) / SQUARE) * SQUARE,
    top: Math.floor(Math.max(0, box.top - BLEED) / SQUARE) * SQUARE,
    right: Math.min(width, Math.ceil((box.right + BLEED) / SQUARE) * SQUARE),
    bottom: Math.min(height, Math.ceil((box.bottom + BLEED) / SQUARE) * SQUARE),
  };
}

async function exactPicture(pixels: Uint8ClampedArray, pageWidth: number, box: PixelBox): Promise<PlacedPicture> {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const colours = isGrey(pixels, pageWidth, box) ? 1 : 3;
  const raw = Buffer.allocUnsafe(width * height * colours);
  let to = 0;
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) {
      const at = (y * pageWidth + x) * 4;
      for (let colour = 0; colour < colours; colour++) raw[to++] = pixels[at + colour] ?? 0;
    }
  }
  return { left: box.left, top: box.top, width, height, colours, coding: 'deflate', bytes: await deflated(raw, { level: 6 }) };
}

function isGrey(pixels: Uint8ClampedArray, pageWidth: number, box: PixelBox): boolean {
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) {
      const at = (y * pageWidth + x) * 4;
      if (pixels[at] !== pixels[at + 1] || pixels[at] !== pixels[at + 2]) return false;
    }
  }
  return true;
}
