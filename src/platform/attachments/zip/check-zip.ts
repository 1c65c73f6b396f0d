import type { ArchiveLimits } from '../attachment-rules.ts';
import type { ByteSource } from '../byte-source.ts';
import { fileRefusal, type FileRefusal } from '../file-refusal.ts';
import type { ZipDirectory, ZipEntry } from './zip-directory.ts';
import { locatePart, partChunks } from './zip-part.ts';

/** Below this inflated size a high ratio is harmless: repetitive XML shrinks a hundredfold. */
const RATIO_MATTERS_FROM = 20 * 1024 * 1024;
const ENCRYPTED = 1;
const SIZES_FOLLOW = 8;
/** A record of sizes after a part, the longest there is. */
const LONGEST_RECORD = 24;
const SYMBOLIC_LINK = 0o120000;

/** What the directory alone says against a zip: too much, too dense, parts that share bytes, names that lead elsewhere. */
export function judgeDirectory({ entries, comment }: ZipDirectory, packedSize: number, limits: ArchiveLimits): FileRefusal | null {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > limits.maxInflatedBytes) return fileRefusal('zipBomb', `解压后 ${megabytes(size)} MB`);
  const dense = [{ size, packed: packedSize }, ...entries.map((entry) => ({ size: entry.size, packed: entry.packedSize }))].some(
    (part) => part.size > RATIO_MATTERS_FROM && part.size > part.packed * limits.maxRatio,
  );
  if (dense) return fileRefusal('zipBomb', '压缩比过高');
  const names = new Set<string>();
  for (const entry of entries) {
    if (names.has(entry.name)) return fileRefusal('polyglot', `同名部件 ${shown(entry.name)}`);
    names.add(entry.name);
    if (leadsElsewhere(entry)) return fileRefusal('archivePath', shown(entry.name));
  }
  return comment.length > 1_024 ? fileRefusal('trailingData', `注释 ${comment.length} 字节`) : null;
}

/** Whether parts overlap, leave room between them for something else, or are called otherwise where they stand. */
export async function judgeLayout(source: ByteSource, directory: ZipDirectory): Promise<FileRefusal | null> {
  let end = 0;
  for (const entry of directory.entries.toSorted((a, b) => a.at - b.at)) {
    if (entry.at < end) return fileRefusal('zipBomb', '部件互相重叠');
    const gap = entry.at - end;
    if (gap > 0) return fileRefusal('polyglot', `部件之间夹有 ${gap} 字节`);
    const found = await locatePart(source, entry);
    if (found === null) return fileRefusal('damaged', '压缩文件');
    if (!found.sameName) return fileRefusal('polyglot', `部件 ${shown(entry.name)} 有两个名字`);
    end = found.at + entry.packedSize;
    if ((entry.flags & SIZES_FOLLOW) !== 0) end += await recordSize(source, end, entry);
  }
  return end === directory.at ? null : fileRefusal('polyglot', `部件之后夹有 ${directory.at - end} 字节`);
}

/** Inflates every part to nowhere: none may hold more, or anything else, than the directory states. */
export async function judgeParts(source: ByteSource, entries: readonly ZipEntry[]): Promise<FileRefusal | null> {
  for (const entry of entries) {
    if (isEncrypted(entry)) continue;
    if (entry.method !== 0 && entry.method !== 8) return fileRefusal('damaged', '压缩文件（压缩方法少见）');
    try {
      for await (const chunk of partChunks(source, entry)) void chunk;
    } catch (error) {
      if (error instanceof RangeError) return fileRefusal('zipBomb', `部件 ${shown(entry.name)} 比写明的大`);
      return fileRefusal('damaged', '压缩文件');
    }
  }
  return null;
}

export function isEncrypted(entry: ZipEntry): boolean {
  return (entry.flags & ENCRYPTED) !== 0;
}

/** A name for a sentence. */
export function shown(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 80);
}

function leadsElsewhere({ name, attributes }: ZipEntry): boolean {
  if (/^[\\/]|^[A-Za-z]:|\0/.test(name) || name === '') return true;
  if (name.split(/[\\/]/).some((segment) => segment.trim() === '..')) return true;
  return ((attributes >>> 16) & 0o170000) === SYMBOLIC_LINK;
}

/** The record has a signature or not, and sizes of four bytes or eight. */
async function recordSize(source: ByteSource, at: number, entry: ZipEntry): Promise<number> {
  const record = await source.read(at, LONGEST_RECORD);
  const signed = record.length >= 4 && record.readUInt32LE(0) === 0x08074b50 ? 4 : 0;
  if (record.length < signed + 12) return 0;
  const wide = record.length >= signed + 20 && record.readUInt32LE(signed + 8) === 0 && record.readUInt32LE(signed + 12) === entry.size;
  return signed + (wide && entry.size !== 0 ? 20 : 12);
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
