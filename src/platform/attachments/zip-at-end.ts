import type { ByteSource } from './byte-source.ts';

const END = Buffer.from('PK\x05\x06', 'latin1');
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;

/** Whether programs that look for a zip from behind would find one: the directory's end, and a directory before it. */
export async function hasZipAtEnd(source: ByteSource): Promise<boolean> {
  const from = Math.max(0, source.size - END_BYTES - LONGEST_COMMENT);
  const tail = await source.read(from, source.size - from);
  for (let at = tail.lastIndexOf(END); at !== -1; at = at === 0 ? -1 : tail.lastIndexOf(END, at - 1)) {
    if (at + END_BYTES > tail.length) continue;
    const size = tail.readUInt32LE(at + 12);
    if (size === 0) continue;
    const directory = await source.read(from + at - size, 4);
    if (from + at - size >= 0 && directory.toString('latin1') === 'PK\x01\x02') return true;
  }
  return false;
}
