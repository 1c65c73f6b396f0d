import type { ByteSource } from '../byte-source.ts';
import { isEncrypted } from '../zip/check-zip.ts';
import { readZipDirectory, type ZipEntry } from '../zip/zip-directory.ts';
import { readPart } from '../zip/zip-part.ts';

/** The parts of a package by name, read when asked for. */
export interface PackageParts {
  readonly names: readonly string[];
  /** Null when there is no such part, or it can't be read; `skipped` then has its name. */
  readonly bytes: (name: string) => Promise<Buffer | null>;
  /** As text; empty where `bytes` is null. */
  readonly text: (name: string) => Promise<string>;
  readonly skipped: readonly string[];
}

const MOST_ENTRIES = 20_000;
/** A part that says more than this is not looked through. */
const LARGEST_PART = 64 * 1024 * 1024;
const MOST_INFLATED = 256 * 1024 * 1024;

/** Opens a package; null when it is none. However much is asked for, no more than a limit is inflated in all. */
export async function openPackage(source: ByteSource): Promise<PackageParts | null> {
  const directory = await readZipDirectory(source, MOST_ENTRIES);
  if (!directory.ok) return null;
  const entries = new Map<string, ZipEntry>(directory.value.entries.map((entry) => [entry.name, entry]));
  const skipped: string[] = [];
  let room = MOST_INFLATED;
  const bytes = async (name: string): Promise<Buffer | null> => {
    const entry = entries.get(name);
    if (entry === undefined) return null;
    if (entry.size > Math.min(LARGEST_PART, room) || isEncrypted(entry)) {
      skipped.push(name);
      return null;
    }
    room -= entry.size;
    try {
      return await readPart(source, entry);
    } catch {
      skipped.push(name);
      return null;
    }
  };
  const text = async (name: string): Promise<string> => {
    const found = await bytes(name);
    if (found === null) return '';
    const utf16 = (found[0] === 0xff && found[1] === 0xfe) || (found[0] === 0xfe && found[1] === 0xff);
    return new TextDecoder(utf16 ? (found[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(found);
  };
  return { names: [...entries.keys()], bytes, text, skipped };
}
