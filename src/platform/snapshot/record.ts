import { crc32 } from 'node:zlib';

/** checksum 4, length of the value 4, length of the key 2, flags 1, mark 1; then key and value. Little endian. */
export const HEAD_BYTES = 12;
const LONGEST_KEY = 1_000;
/** A record is read and written in one piece. */
const LARGEST_VALUE = 64 * 1024 * 1024;

const MARK = 0x9e;
const GONE = 1;
const LAST = 2;

/** Begins every segment; its value says how long the segment before was, so that no end of that one can be missing. */
const OPENING_KEY = Buffer.from([0]);
export const OPENING_BYTES = HEAD_BYTES + 1 + 8;

export interface RecordHead {
  readonly checksum: number;
  readonly keyLength: number;
  readonly valueLength: number;
  /** Takes its key away. */
  readonly gone: boolean;
  /** Ends its batch. */
  readonly last: boolean;
}

/** Bytes of a whole record. */
export function sizeOf({ keyLength, valueLength }: Pick<RecordHead, 'keyLength' | 'valueLength'>): number {
  return HEAD_BYTES + keyLength + valueLength;
}

export function encodeRecord(key: Buffer, value: Uint8Array | null, last: boolean): Buffer {
  if (key.length === 0 || key.length > LONGEST_KEY) throw new RangeError(`A key has 1 to ${LONGEST_KEY} bytes, not ${key.length}`);
  const valueLength = value?.length ?? 0;
  if (valueLength > LARGEST_VALUE) throw new RangeError(`A record has up to ${LARGEST_VALUE} bytes, not ${valueLength}`);
  const record = Buffer.allocUnsafe(HEAD_BYTES + key.length + valueLength);
  record.writeUInt32LE(valueLength, 4);
  record.writeUInt16LE(key.length, 8);
  record[10] = (value === null ? GONE : 0) | (last ? LAST : 0);
  record[11] = MARK;
  key.copy(record, HEAD_BYTES);
  if (value !== null) record.set(value, HEAD_BYTES + key.length);
  record.writeUInt32LE(crc32(record.subarray(4)), 0);
  return record;
}

/** Null when no record of ours begins here. */
export function readHead(bytes: Buffer, at: number): RecordHead | null {
  if (bytes[at + 11] !== MARK) return null;
  const keyLength = bytes.readUInt16LE(at + 8);
  const valueLength = bytes.readUInt32LE(at + 4);
  const flags = bytes[at + 10] ?? 0;
  if (keyLength === 0 || keyLength > LONGEST_KEY || valueLength > LARGEST_VALUE || flags > (GONE | LAST)) return null;
  return { checksum: bytes.readUInt32LE(at), keyLength, valueLength, gone: (flags & GONE) !== 0, last: (flags & LAST) !== 0 };
}

/** Whether a whole record is as it was written. */
export function isWhole(record: Buffer, head: RecordHead): boolean {
  return crc32(record.subarray(4)) === head.checksum;
}

export function keyOf(record: Buffer, { keyLength }: RecordHead): Buffer {
  return record.subarray(HEAD_BYTES, HEAD_BYTES + keyLength);
}

export function valueOf(record: Buffer, { keyLength }: RecordHead): Buffer {
  return record.subarray(HEAD_BYTES + keyLength);
}

/** The first record of a segment: how many bytes the one before has. */
export function encodeOpening(bytesBefore: number): Buffer {
  const value = Buffer.alloc(8);
  value.writeDoubleLE(bytesBefore);
  return encodeRecord(OPENING_KEY, value, true);
}

/** Null for any other record. */
export function bytesBefore(record: Buffer, head: RecordHead): number | null {
  return keyOf(record, head).equals(OPENING_KEY) && head.valueLength === 8 ? valueOf(record, head).readDoubleLE() : null;
}
