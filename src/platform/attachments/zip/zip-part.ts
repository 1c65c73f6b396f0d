import { createInflateRaw } from 'node:zlib';
import type { ByteSource } from '../byte-source.ts';
import type { ZipEntry } from './zip-directory.ts';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const CHUNK = 64 * 1024;

/** Where the packed bytes of a part begin, and whether its own header names it as the directory does; null when no header is there. */
export async function locatePart(source: ByteSource, entry: ZipEntry): Promise<{ readonly at: number; readonly sameName: boolean } | null> {
  const header = await source.read(entry.at, LOCAL_SIZE);
  if (header.length < LOCAL_SIZE || header.readUInt32LE(0) !== LOCAL_SIGNATURE) return null;
  const nameSize = header.readUInt16LE(26);
  const name = await source.read(entry.at + LOCAL_SIZE, nameSize);
  const stated = entry.record.subarray(46, 46 + entry.record.readUInt16LE(28));
  return { at: entry.at + LOCAL_SIZE + nameSize + header.readUInt16LE(28), sameName: name.equals(stated) };
}

/**
 * The bytes of a part as they come out. Ends at `most` bytes, however much more there is; throws what zlib throws for damaged ones,
 * and a `RangeError` when the part holds more than the directory states.
 */
export async function* partChunks(source: ByteSource, entry: ZipEntry, most: number = entry.size): AsyncGenerator<Buffer> {
  const found = await locatePart(source, entry);
  if (found === null || (entry.method !== 0 && entry.method !== 8)) throw new Error('no such part');
  let out = 0;
  for await (const chunk of entry.method === 0 ? packedChunks(source, entry, found.at) : inflated(source, entry, found.at)) {
    out += chunk.length;
    if (out > entry.size) throw new RangeError('more than stated');
    yield chunk;
    if (out >= most && most < entry.size) return;
  }
  if (out < entry.size) throw new Error('less than stated');
}

/** A whole part. */
export async function readPart(source: ByteSource, entry: ZipEntry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of partChunks(source, entry)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* packedChunks(source: ByteSource, entry: ZipEntry, at: number): AsyncGenerator<Buffer> {
  for (let done = 0; done < entry.packedSize; done += CHUNK) {
    const chunk = await source.read(at + done, Math.min(CHUNK, entry.packedSize - done));
    if (chunk.length === 0) return;
    yield chunk;
  }
}

async function* inflated(source: ByteSource, entry: ZipEntry, at: number): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw();
  const feeding = feed(inflate, packedChunks(source, entry, at));
  try {
    for await (const chunk of inflate) if (Buffer.isBuffer(chunk)) yield chunk;
  } finally {
    inflate.destroy();
    await feeding;
  }
}

/** Never rejects: what goes wrong is told by the stream itself. */
async function feed(inflate: ReturnType<typeof createInflateRaw>, chunks: AsyncIterable<Buffer>): Promise<void> {
  try {
    for await (const chunk of chunks) {
      if (inflate.destroyed) return;
      if (!inflate.write(chunk)) await drained(inflate);
    }
    inflate.end();
  } catch (error) {
    inflate.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

async function drained(inflate: ReturnType<typeof createInflateRaw>): Promise<void> {
  if (inflate.destroyed) return;
  await new Promise<void>((resolve) => {
    const go = (): void => {
      inflate.off('drain', go).off('close', go);
      resolve();
    };
    inflate.on('drain', go).on('close', go);
  });
}
