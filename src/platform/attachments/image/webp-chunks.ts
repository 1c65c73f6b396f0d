export interface WebpChunk {
  readonly type: string;
  readonly data: Buffer;
}

/** A moving picture has one for each of its pictures. */
const MOST_CHUNKS = 100_000;

/** The chunks of a WebP and where its container ends; null when it is not whole. */
export function readWebpChunks(bytes: Buffer): { readonly chunks: readonly WebpChunk[]; readonly end: number } | null {
  if (bytes.length < 20) return null;
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return null;
  const chunks: WebpChunk[] = [];
  let at = 12;
  while (at + 8 <= end) {
    const size = bytes.readUInt32LE(at + 4);
    if (at + 8 + size > end || chunks.length === MOST_CHUNKS) return null;
    chunks.push({ type: bytes.toString('latin1', at, at + 4), data: bytes.subarray(at + 8, at + 8 + size) });
    at += 8 + size + (size % 2);
  }
  return chunks.length === 0 ? null : { chunks, end };
}
