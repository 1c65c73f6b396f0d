import { open } from 'node:fs/promises';

/** Bytes that are read where they are asked for: a video is never held whole. */
export interface ByteSource {
  readonly size: number;
  /** Fewer than asked for at the end. */
  readonly read: (at: number, length: number) => Promise<Buffer>;
}

export function bytesInMemory(bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { size: buffer.length, read: async (at, length) => buffer.subarray(Math.max(0, at), Math.max(0, at) + Math.max(0, length)) };
}

/** Calls `use` with the bytes: those given, or those of the file at this path, which is open only meanwhile. */
export async function withBytes<T>(from: Uint8Array | string, use: (source: ByteSource) => Promise<T>): Promise<T> {
  if (typeof from !== 'string') return use(bytesInMemory(from));
  const file = await open(from, 'r');
  try {
    const { size } = await file.stat();
    return await use({
      size,
      read: async (at, length) => {
        const start = Math.min(Math.max(0, at), size);
        const buffer = Buffer.alloc(Math.min(Math.max(0, length), size - start));
        const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
        return buffer.subarray(0, bytesRead);
      },
    });
  } finally {
    await file.close();
  }
}
