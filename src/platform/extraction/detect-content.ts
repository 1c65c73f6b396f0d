/** What the first bytes of a file say it is, whatever its name says. */
export type DetectedContent =
  | { readonly kind: 'pdf' }
  | { readonly kind: 'zip' }
  | { readonly kind: 'ole' }
  | { readonly kind: 'rtf' }
  | { readonly kind: 'picture'; readonly name: string }
  | { readonly kind: 'archive'; readonly name: string }
  | { readonly kind: 'text' };

interface Signature {
  readonly bytes: readonly number[];
  readonly content: DetectedContent;
}

const SIGNATURES: readonly Signature[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], content: { kind: 'zip' } },
  { bytes: [0x50, 0x4b, 0x05, 0x06], content: { kind: 'zip' } },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], content: { kind: 'ole' } },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], content: { kind: 'rtf' } },
  { bytes: [0xff, 0xd8, 0xff], content: { kind: 'picture', name: 'JPG' } },
  { bytes: [0x89, 0x50, 0x4e, 0x47], content: { kind: 'picture', name: 'PNG' } },
  { bytes: [0x47, 0x49, 0x46, 0x38], content: { kind: 'picture', name: 'GIF' } },
  { bytes: [0x42, 0x4d, -1, -1, -1, -1, 0, 0, 0, 0], content: { kind: 'picture', name: 'BMP' } },
  { bytes: [0x49, 0x49, 0x2a, 0x00], content: { kind: 'picture', name: 'TIFF' } },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], content: { kind: 'picture', name: 'TIFF' } },
  { bytes: [0x52, 0x49, 0x46, 0x46, -1, -1, -1, -1, 0x57, 0x45, 0x42, 0x50], content: { kind: 'picture', name: 'WebP' } },
  { bytes: [0x52, 0x61, 0x72, 0x21, 0x1a], content: { kind: 'archive', name: 'RAR' } },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], content: { kind: 'archive', name: '7Z' } },
  { bytes: [0x1f, 0x8b, 0x08], content: { kind: 'archive', name: 'GZ' } },
];

/** A PDF may have some bytes of mail or web headers before its mark; readers accept 1,024. */
const PDF_MARK_WITHIN = 1_024;
const PDF_MARK = '%PDF-';

/** Recognises a file by its first bytes; everything without a signature is held for text until it is decoded. */
export function detectContent(bytes: Uint8Array): DetectedContent {
  for (const { bytes: mark, content } of SIGNATURES) if (startsWith(bytes, mark)) return content;
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_MARK_WITHIN));
  if (start.includes(PDF_MARK)) return { kind: 'pdf' };
  return { kind: 'text' };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  for (const [index, byte] of mark.entries()) if (byte !== -1 && bytes[index] !== byte) return false;
  return true;
}
