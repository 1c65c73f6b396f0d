import { crc32, deflateRawSync } from 'node:zlib';

/** One file of a ZIP; its name with `/` between folders. */
export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The plain format tells places by 32 bits. */
export const largestZip = 0xffffffff;

const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
const VERSION = 20;
/** 1980-01-01: times of writing are nobody's business, and the same parts give the same bytes. */
const DOS_DATE = 0x21;
/** A file that everybody may read and its owner change. */
const FILE_MODE = 0o100_644;

/**
 * Writes parts as a ZIP, one after the other: no more than one is in memory at once. Throws a RangeError where the whole gets
 * larger than `largestZip`, or has more than 65,535 parts.
 */
export async function* zipOf(parts: AsyncIterable<ZipPart>): AsyncIterable<Buffer> {
  const directory: Buffer[] = [];
  let at = 0;
  for await (const { name, content } of parts) {
    const named = Buffer.from(name, 'utf8');
    const deflated = deflateRawSync(content);
    const shrunk = deflated.length < content.length;
    const body = shrunk ? deflated : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(VERSION, 0);
    facts.writeUInt16LE(UTF8_NAMES, 2);
    facts.writeUInt16LE(shrunk ? DEFLATED : 0, 4);
    facts.writeUInt16LE(DOS_DATE, 8);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(body.length, 14);
    facts.writeUInt32LE(content.byteLength, 18);
    facts.writeUInt16LE(named.length, 22);
    directory.push(directoryEntry(facts, at), named);
    const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, named]);
    at += head.length + body.length;
    if (at > largestZip || directory.length > 2 * 0xffff) throw new RangeError('A ZIP of this size needs another format');
    yield head;
    yield body;
  }
  const list = Buffer.concat(directory);
  yield list;
  yield endOf(directory.length / 2, list.length, at);
}

function directoryEntry(facts: Buffer, at: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE((FILE_MODE << 16) >>> 0, 6);
  rest.writeUInt32LE(at, 10);
  // Made on Unix: `unzip` takes names of others for those of MS-DOS, whatever their flag says, and Chinese is lost.
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), facts, rest]);
}

function endOf(count: number, bytes: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(at, 16);
  return end;
}
