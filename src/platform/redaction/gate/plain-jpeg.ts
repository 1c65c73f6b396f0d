import { readJpegSegments } from '../../attachments/image/jpeg-segments.ts';

const QUANTIZATION = 0xdb;
const BASELINE_FRAME = 0xc0;
const HUFFMAN = 0xc4;
const RESTART_INTERVAL = 0xdd;
const KNOWN: ReadonlySet<number> = new Set([QUANTIZATION, BASELINE_FRAME, HUFFMAN, RESTART_INTERVAL]);
/** Where a frame says how many colours it has. */
const COLOURS_AT = 5;
const COLOURS = 3;
const SCAN = 0xda;
const END = 0xd9;
const MARK_BYTES = 2;

/**
 * Whether a JPEG is what it takes to show one picture in three colours: tables, one frame, one scan, the end. A second scan could hold
 * what the next one paints over; a comment behind the scan is read by curious people only.
 */
export function isPlainJpeg(bytes: Buffer): boolean {
  const parts = readJpegSegments(bytes);
  if (parts === null || parts.end !== bytes.length) return false;
  if (parts.segments.some(({ mark }) => !KNOWN.has(mark))) return false;
  const [frame, ...more] = parts.segments.filter(({ mark }) => mark === BASELINE_FRAME);
  if (frame?.data[COLOURS_AT] !== COLOURS || more.length > 0) return false;
  // Every table and the scan stand one behind the other.
  const starts = [...parts.segments.map(({ start }) => start), parts.scan];
  const ends = [MARK_BYTES, ...parts.segments.map(({ end }) => end)];
  if (starts.some((start, index) => start !== ends[index])) return false;
  return bytes[parts.scan + 1] === SCAN && isOneScan(bytes, parts.scan + MARK_BYTES, parts.end - MARK_BYTES);
}

/** Nothing but coded pixels, with stuffed bytes and restarts, up to the end. */
function isOneScan(bytes: Buffer, head: number, end: number): boolean {
  let at = head + bytes.readUInt16BE(head);
  while (at < end) {
    at = bytes.indexOf(0xff, at);
    const next = bytes[at + 1] ?? 0;
    if (at === end) return next === END;
    if (at === -1 || (next !== 0 && !(next >= 0xd0 && next <= 0xd7))) return false;
    at += MARK_BYTES;
  }
  return at === end;
}
