import { LIMITS } from '../limits.ts';
import { Refused } from '../redaction-refusal.ts';
import type { Drawable } from './drawable.ts';
import { openImage } from './image-source.ts';
import { openPdf } from './pdf-source.ts';

const PDF_HEAD = '%PDF-';
/** Readers accept some bytes before it. */
const PDF_HEAD_WITHIN = 1_024;
const PNG_HEAD = 0x89504e47;
const JPEG_HEAD = 0xffd8ff;

/** Opens what its first bytes say it is, for as long as it is used. Throws `Refused`. */
export async function withDrawable<Value>(bytes: Uint8Array, use: (source: Drawable) => Promise<Value>): Promise<Value> {
  const source = await openDrawable(bytes);
  try {
    return await use(source);
  } finally {
    await source.close();
  }
}

async function openDrawable(bytes: Uint8Array): Promise<Drawable> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length === 0) throw new Refused('empty');
  if (buffer.length > LIMITS.maxBytes) throw new Refused('tooLarge', LIMITS.maxBytes / 1024 / 1024);
  if (buffer.length > 8 && buffer.readUInt32BE(0) === PNG_HEAD) return await openImage(buffer, 'png');
  if (buffer.length > 8 && buffer.readUIntBE(0, 3) === JPEG_HEAD) return await openImage(buffer, 'jpeg');
  if (buffer.subarray(0, PDF_HEAD_WITHIN).includes(PDF_HEAD)) return await openPdf(buffer);
  throw new Refused('unknownContent');
}
