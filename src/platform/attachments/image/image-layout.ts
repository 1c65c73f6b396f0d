import { gifEnd } from './gif-end.ts';
import { readJpegSegments } from './jpeg-segments.ts';
import { readPngChunks } from './png-chunks.ts';
import { readWebpChunks } from './webp-chunks.ts';

export type ImageKind = 'png' | 'jpeg' | 'gif' | 'webp';

export interface ImageLayout {
  readonly width: number;
  readonly height: number;
  /** Where the picture ends by its own count. */
  readonly end: number;
}

/** Size and end of a picture by its headers; no pixel is decoded. Null when it is not whole. */
export function imageLayout(bytes: Buffer, kind: ImageKind): ImageLayout | null {
  const layout = LAYOUTS[kind](bytes);
  return layout === null || layout.width === 0 || layout.height === 0 ? null : layout;
}

const LAYOUTS: Readonly<Record<ImageKind, (bytes: Buffer) => ImageLayout | null>> = {
  png: (bytes) => {
    const found = readPngChunks(bytes);
    const header = found?.chunks[0]?.data;
    if (found === null || header === undefined || header.length < 8) return null;
    return { width: header.readUInt32BE(0), height: header.readUInt32BE(4), end: found.end };
  },
  jpeg: (bytes) => {
    const found = readJpegSegments(bytes);
    const frame = found?.segments.find(({ mark }) => mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark))?.data;
    if (found === null || frame === undefined || frame.length < 5) return null;
    return { width: frame.readUInt16BE(3), height: frame.readUInt16BE(1), end: found.end };
  },
  gif: (bytes) => {
    const end = gifEnd(bytes);
    return end === null ? null : { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8), end };
  },
  webp: (bytes) => {
    const found = readWebpChunks(bytes);
    const first = found?.chunks[0];
    if (found === null || first === undefined || first.data.length < 10) return null;
    const size = webpSize(first.type, first.data);
    return size === null ? null : { ...size, end: found.end };
  },
};

function webpSize(type: string, data: Buffer): { readonly width: number; readonly height: number } | null {
  if (type === 'VP8X') return { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1 };
  if (type === 'VP8 ') return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff };
  if (type !== 'VP8L' || data[0] !== 0x2f) return null;
  const bits = data.readUInt32LE(1);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
