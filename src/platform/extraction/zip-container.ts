import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { err, ok, type Result } from '../../kernel/result.ts';
import { extractionFailure, type ExtractionFailure } from './extraction-failure.ts';
import type { Limits } from './limits.ts';

/** A zip whose directory was checked against the limits before any part is inflated. */
export interface ZipContainer {
  readonly names: readonly string[];
  /** The inflated part, or null when there is none of that name. Throws when it is damaged. */
  read(name: string): Promise<Uint8Array | null>;
}

/** Below this inflated size a high ratio is harmless: repetitive XML shrinks a hundredfold. */
const RATIO_MATTERS_FROM = 20 * 1024 * 1024;
const ENCRYPTED_FLAG = 1;

/**
 * Opens a zip held in memory. Part count, inflated size and ratio are judged by the directory;
 * yauzl then holds every part to the size that the directory states, so a lying directory can't inflate further.
 */
export async function openZip(bytes: Uint8Array, limits: Limits): Promise<Result<ZipContainer, ExtractionFailure>> {
  const entries = new Map<string, Entry>();
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { validateEntrySizes: true });
    if (zip.entryCount > limits.maxEntries) return err(extractionFailure('zipBomb', `部件 ${zip.entryCount} 个`));
    let inflated = 0;
    for await (const entry of zip.eachEntry()) {
      inflated += entry.uncompressedSize;
      if (inflated > limits.maxInflatedBytes) return err(extractionFailure('zipBomb', '解压后过大'));
      entries.set(entry.fileName, entry);
    }
    if (inflated > RATIO_MATTERS_FROM && inflated > bytes.length * limits.maxRatio) return err(extractionFailure('zipBomb', '压缩比过高'));
  } catch (error) {
    if (error instanceof Error) return err(extractionFailure('damaged', 'DOCX、XLSX 或 ZIP'));
    throw error;
  }
  if ([...entries.values()].some((entry) => (entry.generalPurposeBitFlag & ENCRYPTED_FLAG) !== 0))
    return err(extractionFailure('encryptedOffice'));
  return ok({ names: [...entries.keys()], read: (name) => readPart(zip, entries.get(name)) });
}

async function readPart(zip: ZipFile, entry: Entry | undefined): Promise<Uint8Array | null> {
  if (entry === undefined) return null;
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
