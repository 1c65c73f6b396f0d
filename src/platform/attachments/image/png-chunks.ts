export interface PngChunk {
  readonly type: string;
  /** Of the whole chunk: length, type, data, checksum. */
  readonly start: number;
  readonly end: number;
  readonly data: Buffer;
}

const SIGNATURE_BYTES = 8;
/** Of 8 KB each, as most programs write them, 800 MB. */
const MOST_CHUNKS = 100_000;

/** The chunks of a PNG up to its end, and where that is; null when it is not whole. */
export function readPngChunks(bytes: Buffer): { readonly chunks: readonly PngChunk[]; readonly end: number } | null {
  const chunks: PngChunk[] = [];
  let at = SIGNATURE_BYTES;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length || chunks.length === MOST_CHUNKS) return null;
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (!/^[A-Za-z]{4}$/.test(type)) return null;
    chunks.push({ type, start: at, end, data: bytes.subarray(at + 8, end - 4) });
    at = end;
    if (type === 'IEND') return chunks[0]?.type === 'IHDR' ? { chunks, end } : null;
  }
  return null;
}
