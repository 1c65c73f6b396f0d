import { extractionFailure, type ExtractionFailure } from './extraction-failure.ts';

/** Stream names in the directory of a compound file, and what each means. */
const STREAMS: readonly (readonly [name: string, failure: ExtractionFailure])[] = [
  ['EncryptedPackage', extractionFailure('encryptedOffice')],
  ['WordDocument', extractionFailure('legacyOffice', '.doc 或 .wps')],
  ['Workbook', extractionFailure('legacyOffice', '.xls 或 .et')],
  ['Book', extractionFailure('legacyOffice', '.xls')],
  ['PowerPoint Document', extractionFailure('presentation')],
];

/**
 * A compound file (OLE2) is an old Word, Excel or WPS file, or a new one with a password.
 * Which of them is told by the names of its streams, written in UTF-16LE.
 */
export function oleFailure(bytes: Uint8Array): ExtractionFailure {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const [name, failure] of STREAMS) {
    if (buffer.includes(Buffer.from(`${name}\0`, 'utf16le'))) return failure;
  }
  return extractionFailure('legacyOffice', '.doc、.xls 或 .wps');
}
