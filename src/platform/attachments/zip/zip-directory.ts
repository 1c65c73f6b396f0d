import { err, ok, type Result } from '../../../kernel/result.ts';
import type { ByteSource } from '../byte-source.ts';
import { fileRefusal, type FileRefusal } from '../file-refusal.ts';

/** One part of a zip, as its directory states it. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly at: number;
  /** Unix mode in the upper half. */
  readonly attributes: number;
  /** Its record in the directory, byte for byte. */
  readonly record: Buffer;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the directory begins: all parts stand before it. */
  readonly at: number;
  readonly comment: Buffer;
}

const END_SIZE = 22;
const END_SIGNATURE = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const UTF8_NAMES = 0x800;
/** A directory of so many bytes is no attachment's. */
const LARGEST_DIRECTORY = 16 * 1024 * 1024;

/** Reads the directory of a zip that ends where the file ends; nothing is inflated. At most `maxEntries` are read. */
export async function readZipDirectory(source: ByteSource, maxEntries: number): Promise<Result<ZipDirectory, FileRefusal>> {
  const damaged = err(fileRefusal('damaged', '压缩文件'));
  const tailAt = Math.max(0, source.size - END_SIZE - LONGEST_COMMENT);
  const tail = await source.read(tailAt, source.size - tailAt);
  const end = tail.lastIndexOf(END_SIGNATURE);
  if (end === -1 || end + END_SIZE > tail.length) return damaged;
  const commentSize = tail.readUInt16LE(end + 20);
  const rest = tail.length - end - END_SIZE - commentSize;
  if (rest > 0) return err(fileRefusal('trailingData', `${rest} 字节`));
  const [disk, count, size, at] = [
    tail.readUInt16LE(end + 4),
    tail.readUInt16LE(end + 10),
    tail.readUInt32LE(end + 12),
    tail.readUInt32LE(end + 16),
  ];
  if (rest < 0 || disk !== 0 || at === 0xffffffff || size === 0xffffffff) return damaged;
  if (count > maxEntries) return err(fileRefusal('zipBomb', `部件 ${count} 个`));
  // The directory stands right before its end: anything between would be seen by some readers only.
  if (size > LARGEST_DIRECTORY || at + size !== tailAt + end) return damaged;
  const entries = readEntries(await source.read(at, size), count);
  return entries === null ? damaged : ok({ entries, at, comment: tail.subarray(end + END_SIZE) });
}

function readEntries(directory: Buffer, count: number): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_SIZE > directory.length || directory.readUInt32LE(at) !== ENTRY_SIGNATURE) return null;
    const nameEnd = at + ENTRY_SIZE + directory.readUInt16LE(at + 28);
    const end = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    if (end > directory.length) return null;
    const flags = directory.readUInt16LE(at + 8);
    entries.push({
      name: entryName(directory.subarray(at + ENTRY_SIZE, nameEnd), flags),
      flags,
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      at: directory.readUInt32LE(at + 42),
      attributes: directory.readUInt32LE(at + 38),
      record: directory.subarray(at, end),
    });
    at = end;
  }
  return at === directory.length ? entries : null;
}

/** Windows in China writes names in GBK and does not say so. */
function entryName(bytes: Buffer, flags: number): string {
  const utf8 = bytes.toString('utf8');
  if ((flags & UTF8_NAMES) !== 0 || !utf8.includes('\uFFFD')) return utf8;
  return new TextDecoder('gb18030').decode(bytes);
}
