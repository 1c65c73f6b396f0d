/** An entry of a compound file (OLE2): a stream, or a storage that holds others. */
export interface CompoundEntry {
  readonly name: string;
  readonly isStream: boolean;
  readonly size: number;
  readonly start: number;
}

export interface CompoundFile {
  readonly entries: readonly CompoundEntry[];
  /** At most `most` bytes of a stream's beginning. */
  readonly read: (entry: CompoundEntry, most: number) => Buffer;
}

const HEADER_BYTES = 512;
const LAST_SECTOR = 0xfffffffa;
const ENTRY_BYTES = 128;
const SMALL_SECTOR = 64;
const MOST_ENTRIES = 20_000;

/** Reads the directory of a compound file; null when it is not whole. Chains that run in a circle end. */
export function readCompoundFile(bytes: Buffer): CompoundFile | null {
  if (bytes.length < HEADER_BYTES) return null;
  const shift = bytes.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return null;
  const sectorSize = 2 ** shift;
  const sector = (number: number): Buffer => bytes.subarray((number + 1) * sectorSize, (number + 2) * sectorSize);
  const table = allocationTable(bytes, sector, sectorSize);
  const chain = (start: number, most: number): Buffer => follow(start, table, sector, sectorSize, most);
  const directory = chain(bytes.readUInt32LE(48), MOST_ENTRIES * ENTRY_BYTES);
  const entries = readEntries(directory);
  const root = entries[0];
  if (root === undefined) return null;
  const smallLimit = bytes.readUInt32LE(56);
  const smallTable = numbersOf(chain(bytes.readUInt32LE(60), bytes.length));
  const small = chain(root.start, root.size);
  const smallAt = (number: number): Buffer => small.subarray(number * SMALL_SECTOR, (number + 1) * SMALL_SECTOR);
  return {
    entries,
    read: (entry, most) => {
      const wanted = Math.min(entry.size, most);
      if (entry.size >= smallLimit) return chain(entry.start, wanted);
      return follow(entry.start, smallTable, smallAt, SMALL_SECTOR, wanted);
    },
  };
}

/** Which sector comes after which; its own sectors are named in the header and in a list that the header begins. */
function allocationTable(bytes: Buffer, sector: (number: number) => Buffer, sectorSize: number): Uint32Array {
  const numbers: number[] = [];
  for (let at = 76; at < HEADER_BYTES; at += 4) numbers.push(bytes.readUInt32LE(at));
  let next = bytes.readUInt32LE(68);
  const most = Math.ceil(bytes.length / sectorSize);
  for (let seen = 0; next < LAST_SECTOR && seen < most; seen++) {
    const list = numbersOf(sector(next));
    if (list.length * 4 < sectorSize) break;
    numbers.push(...list.subarray(0, -1));
    next = list.at(-1) ?? LAST_SECTOR;
  }
  const used = numbers.filter((number) => number < most);
  return numbersOf(Buffer.concat(used.slice(0, most).map(sector)));
}

function numbersOf(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(index * 4));
}

function follow(start: number, table: Uint32Array, sector: (number: number) => Buffer, sectorSize: number, most: number): Buffer {
  const parts: Buffer[] = [];
  let size = 0;
  let at = start;
  for (let seen = 0; at < LAST_SECTOR && seen <= table.length && size < most; seen++) {
    const part = sector(at);
    if (part.length === 0) break;
    parts.push(part);
    size += Math.max(part.length, sectorSize);
    at = table[at] ?? LAST_SECTOR;
  }
  return Buffer.concat(parts).subarray(0, most);
}

function readEntries(directory: Buffer): readonly CompoundEntry[] {
  const entries: CompoundEntry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const nameBytes = directory.readUInt16LE(at + 64);
    const type = directory[at + 66];
    if (nameBytes < 2 || nameBytes > 64 || (type !== 1 && type !== 2 && type !== 5)) continue;
    entries.push({
      name: directory.toString('utf16le', at, at + nameBytes - 2),
      isStream: type === 2,
      size: directory.readUInt32LE(at + 120),
      start: directory.readUInt32LE(at + 116),
    });
  }
  return entries;
}
