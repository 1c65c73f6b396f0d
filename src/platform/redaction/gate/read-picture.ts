import { inflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { isPlainJpeg } from './plain-jpeg.ts';
import type { FilePicture } from './read-structure.ts';

/** The pixels of a picture of the file, decoded without the reader of PDFs: red, green, blue, opaque. Null where it holds more or less than its pixels. */
export async function readPicture(picture: FilePicture): Promise<Uint8ClampedArray | null> {
  return picture.coding === 'jpeg' ? await readJpeg(picture) : readExact(picture);
}

async function readJpeg({ bytes, width, height }: FilePicture): Promise<Uint8ClampedArray | null> {
  if (!isPlainJpeg(bytes)) return null;
  const image = await loadImage(bytes);
  if (image.width !== width || image.height !== height) return null;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, width, height).data;
}

function readExact({ bytes, width, height, colours }: FilePicture): Uint8ClampedArray | null {
  const size = width * height * colours;
  const { raw, taken } = inflate(bytes, size);
  // Bytes after the end of the coded data would be read by nobody but a curious person.
  if (raw === null || raw.length !== size || taken !== bytes.length) return null;
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let pixel = 0, at = 0; pixel < width * height; pixel++, at += colours) {
    const to = pixel * 4;
    pixels[to] = raw[at] ?? 0;
    pixels[to + 1] = raw[colours === 1 ? at : at + 1] ?? 0;
    pixels[to + 2] = raw[colours === 1 ? at : at + 2] ?? 0;
    pixels[to + 3] = 255;
  }
  return pixels;
}

function inflate(bytes: Buffer, size: number): { raw: Buffer | null; taken: number } {
  try {
    const answer: unknown = inflateSync(bytes, { maxOutputLength: size + 1, info: true });
    if (typeof answer !== 'object' || answer === null || !('buffer' in answer) || !('engine' in answer)) return { raw: null, taken: 0 };
    const { buffer, engine } = answer;
    const taken = typeof engine === 'object' && engine !== null && 'bytesWritten' in engine ? Number(engine.bytesWritten) : 0;
    return { raw: Buffer.isBuffer(buffer) ? buffer : null, taken };
  } catch {
    return { raw: null, taken: 0 };
  }
}
