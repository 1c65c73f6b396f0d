import { crc32 } from 'node:zlib';
import { readJpegSegments, type JpegSegment } from '../image/jpeg-segments.ts';
import { readPngChunks } from '../image/png-chunks.ts';
import { readExif } from '../image/read-exif.ts';
import { readWebpChunks } from '../image/webp-chunks.ts';
import { sniffContent } from '../sniff-content.ts';

/** Chunks of a PNG that change what is seen; all others only say something. */
const SEEN = new Set('IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCv cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '));
const EXIF_HEAD = Buffer.from('Exif\0\0', 'latin1');
const PROFILE_HEAD = 'ICC_PROFILE\0';

/** The same pixels, colours and turning without anything said beside them; null when it is no whole JPEG, PNG or WebP. */
export function stripImage(bytes: Buffer): Buffer | null {
  const { kind } = sniffContent(bytes.subarray(0, 1_024));
  if (kind === 'jpeg') return stripJpeg(bytes);
  if (kind === 'png') return stripPng(bytes);
  return kind === 'webp' ? stripWebp(bytes) : null;
}

function stripJpeg(bytes: Buffer): Buffer | null {
  const parts = readJpegSegments(bytes);
  if (parts === null) return null;
  let exif: Buffer | null = null;
  const kept: Buffer[] = [];
  for (const segment of parts.segments) {
    const { mark, start, end, data } = segment;
    if (mark === 0xe1 && data.subarray(0, 6).equals(EXIF_HEAD)) exif ??= data.subarray(6);
    if (isSeenInJpeg(segment)) kept.push(bytes.subarray(start, end));
  }
  const scans: Buffer[] = [];
  let from = parts.scan;
  for (const { start, end } of parts.later.filter((segment) => !isSeenInJpeg(segment))) {
    scans.push(bytes.subarray(from, start));
    from = end;
  }
  scans.push(bytes.subarray(from, parts.end));
  const turning = turningOf(exif);
  const segment = turning === null ? [] : [app1(Buffer.concat([EXIF_HEAD, turning]))];
  return Buffer.concat([bytes.subarray(0, 2), ...segment, ...kept, ...scans]);
}

/** Whether a segment changes what is seen: tables, frames, the JFIF and Adobe heads, a colour profile. */
function isSeenInJpeg({ mark, data }: JpegSegment): boolean {
  if (mark === 0xfe) return false;
  if (mark < 0xe0 || mark > 0xef || mark === 0xe0 || mark === 0xee) return true;
  return mark === 0xe2 && data.toString('latin1', 0, PROFILE_HEAD.length) === PROFILE_HEAD;
}

function app1(data: Buffer): Buffer {
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

function stripPng(bytes: Buffer): Buffer | null {
  const parts = readPngChunks(bytes);
  if (parts === null) return null;
  const turning = turningOf(parts.chunks.find(({ type }) => type === 'eXIf')?.data ?? null);
  const kept = parts.chunks.filter(({ type }) => SEEN.has(type)).map(({ start, end }) => bytes.subarray(start, end));
  const chunk = turning === null ? [] : [pngChunk('eXIf', turning)];
  return Buffer.concat([bytes.subarray(0, 8), ...kept.slice(0, 1), ...chunk, ...kept.slice(1)]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}

function stripWebp(bytes: Buffer): Buffer | null {
  const parts = readWebpChunks(bytes);
  if (parts === null) return null;
  const exif = parts.chunks.find(({ type }) => type === 'EXIF')?.data ?? null;
  const turning = turningOf(exif?.subarray(0, 6).equals(EXIF_HEAD) === true ? exif.subarray(6) : exif);
  const kept = parts.chunks
    .filter(({ type }) => type !== 'EXIF' && type !== 'XMP ')
    .map(({ type, data }) => webpChunk(type, type === 'VP8X' ? flagged(data, turning !== null) : data));
  const body = Buffer.concat([Buffer.from('WEBP'), ...kept, ...(turning === null ? [] : [webpChunk('EXIF', turning)])]);
  return webpChunk('RIFF', body);
}

function webpChunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 0, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/** The header of a WebP says which further chunks there are: Exif is bit 3, XMP bit 2. */
function flagged(header: Buffer, hasExif: boolean): Buffer {
  const copy = Buffer.from(header);
  copy[0] = ((copy[0] ?? 0) & ~0x0c) | (hasExif ? 0x08 : 0);
  return copy;
}

/** Exif data that says nothing but how the picture is to be turned; null when it stands upright. */
function turningOf(exif: Buffer | null): Buffer | null {
  const orientation = exif === null ? 1 : (readExif(exif)?.orientation ?? 1);
  if (orientation === 1) return null;
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(0x0112, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}
