import { crc32, deflateRawSync } from 'node:zlib';
import type { ByteSource } from '../byte-source.ts';
import type { ZipEntry } from '../zip/zip-directory.ts';
import { locatePart } from '../zip/zip-part.ts';

const SIZES_FOLLOW = 8;
const ENTRY_SIZE = 46;

/** A zip with the same parts in the same order: those in `changed` with new content, or left out (null), the others as they were packed. */
export async function rewriteZip(
  source: ByteSource,
  entries: readonly ZipEntry[],
  changed: ReadonlyMap<string, Buffer | null>,
): Promise<Buffer | null> {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = changed.get(entry.name);
    if (content === null) continue;
    const part = content === undefined ? await asPacked(source, entry) : packed(content);
    if (part === null) return null;
    const { local, central } = headers(entry, part, at);
    bodies.push(local, part.data);
    directory.push(central);
    at += local.length + part.data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, list, end]);
}

interface Packed {
  readonly data: Buffer;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
}

async function asPacked(source: ByteSource, entry: ZipEntry): Promise<Packed | null> {
  const found = await locatePart(source, entry);
  if (found === null) return null;
  const data = await source.read(found.at, entry.packedSize);
  return data.length === entry.packedSize ? { data, method: entry.method, crc: entry.crc, size: entry.size } : null;
}

function packed(content: Buffer): Packed {
  return { data: deflateRawSync(content), method: 8, crc: crc32(content), size: content.length };
}

/** Both headers with the same facts, and nothing beside: no further fields, no comment. */
function headers(entry: ZipEntry, part: Packed, at: number): { readonly local: Buffer; readonly central: Buffer } {
  const name = entry.record.subarray(ENTRY_SIZE, ENTRY_SIZE + entry.record.readUInt16LE(28));
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(entry.flags & ~SIZES_FOLLOW, 2);
  facts.writeUInt16LE(part.method, 4);
  entry.record.copy(facts, 6, 12, 16);
  facts.writeUInt32LE(part.crc, 10);
  facts.writeUInt32LE(part.data.length, 14);
  facts.writeUInt32LE(part.size, 18);
  facts.writeUInt16LE(name.length, 22);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(entry.attributes, 6);
  rest.writeUInt32LE(at, 10);
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, name]),
    central: Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), facts, rest, name]),
  };
}
