export interface JpegSegment {
  /** The second byte of its mark. */
  readonly mark: number;
  /** Of the whole segment, mark included. */
  readonly start: number;
  readonly end: number;
  /** Without mark and length. */
  readonly data: Buffer;
}

export interface JpegParts {
  /** All before the first scan. */
  readonly segments: readonly JpegSegment[];
  /** Where the first scan begins. */
  readonly scan: number;
  /** What stands between or behind scans: tables of the next one, and whatever a program hid there. */
  readonly later: readonly JpegSegment[];
  /** After the mark of the end. */
  readonly end: number;
}

const SCAN = 0xda;
const END = 0xd9;
/** A photo has a few dozen. */
const MOST_SEGMENTS = 10_000;

/** The segments of a JPEG and where it ends; null when it is not whole. Nothing is decoded. */
export function readJpegSegments(bytes: Buffer): JpegParts | null {
  const segments: JpegSegment[] = [];
  const later: JpegSegment[] = [];
  let at = 2;
  let scan: number | null = null;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const mark = bytes[at + 1] ?? 0;
    // Any number of ones may fill up before a mark.
    if (mark === 0xff) at += 1;
    else if (mark === END) return scan === null ? null : { segments, scan, later, end: at + 2 };
    else if (mark === 0x01 || (mark >= 0xd0 && mark <= 0xd7)) at += 2;
    else {
      if (at + 4 > bytes.length) return null;
      const end = at + 2 + bytes.readUInt16BE(at + 2);
      if (end > bytes.length || end < at + 4) return null;
      if (mark === SCAN) {
        scan ??= at;
        at = afterScan(bytes, end);
      } else {
        if (segments.length + later.length === MOST_SEGMENTS) return null;
        (scan === null ? segments : later).push({ mark, start: at, end, data: bytes.subarray(at + 4, end) });
        at = end;
      }
    }
  }
  return null;
}

/** The next mark that is neither a stuffed byte nor a restart. */
function afterScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}
