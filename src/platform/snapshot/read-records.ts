import { read } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { HEAD_BYTES, isWhole, readHead, sizeOf, type RecordHead } from './record.ts';

/** A record as it stands in its file. */
export interface FoundRecord {
  readonly head: RecordHead;
  /** All its bytes. */
  readonly bytes: Buffer;
  readonly offset: number;
}

const CHUNK_BYTES = 1024 * 1024;

/**
 * Reads the records of a file from the beginning, a megabyte or a record at a time, and stops at the first one that is
 * not whole. What it gives is valid until it gives more.
 */
export async function* readRecords(file: FileHandle, end: number): AsyncGenerator<readonly FoundRecord[], void> {
  let buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, Math.max(end, HEAD_BYTES)));
  for (let at = 0; at < end;) {
    const filled = await fill(file, buffer.subarray(0, Math.min(buffer.length, end - at)), at);
    const { records, taken, wanted } = parse(buffer.subarray(0, filled), at);
    if (records.length > 0) yield records;
    if (taken > 0) {
      at += taken;
    } else if (wanted > buffer.length && at + wanted <= end) {
      // A record larger than a chunk: once with room for it.
      buffer = Buffer.allocUnsafe(wanted);
    } else {
      return;
    }
  }
}

function parse(
  bytes: Buffer,
  start: number,
): { readonly records: readonly FoundRecord[]; readonly taken: number; readonly wanted: number } {
  const records: FoundRecord[] = [];
  let at = 0;
  while (at + HEAD_BYTES <= bytes.length) {
    const head = readHead(bytes, at);
    if (head === null) return { records, taken: at, wanted: 0 };
    const size = sizeOf(head);
    if (at + size > bytes.length) return { records, taken: at, wanted: size };
    const record = bytes.subarray(at, at + size);
    if (!isWhole(record, head)) return { records, taken: at, wanted: 0 };
    records.push({ head, bytes: record, offset: start + at });
    at += size;
  }
  return { records, taken: at, wanted: 0 };
}

/** Fills a buffer from a place of a file on; gives how much there was. */
export async function fill(file: FileHandle, buffer: Buffer, position: number): Promise<number> {
  let filled = 0;
  while (filled < buffer.length) {
    const more = await readSome(file, buffer.subarray(filled), position + filled);
    if (more === 0) break;
    filled += more;
  }
  return filled;
}

/** As `FileHandle.read` does, at half its price. Who calls keeps the file open meanwhile. */
function readSome({ fd }: FileHandle, buffer: Buffer, position: number): Promise<number> {
  return new Promise((resolve, reject) => {
    read(fd, buffer, 0, buffer.length, position, (fault, bytesRead) => (fault === null ? resolve(bytesRead) : reject(fault)));
  });
}
