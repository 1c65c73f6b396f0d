import { createHash } from 'node:crypto';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { HASHES } from './case-parts.ts';

/** What is wrong with the ZIP of a case. */
export interface ArchiveFinding {
  readonly kind: 'unreadable' | 'noHashes' | 'altered' | 'missing' | 'added';
  /** Of the file in the ZIP; '' for the ZIP itself. */
  readonly name: string;
}

/** So much of one file is read into memory at most: the list of hashes. */
const MOST_HASHES = 16 * 1024 * 1024;

/** Reads every file in the ZIP of a case and compares it with the list of hashes; finds what was altered, taken out or put in. */
export async function verifyArchive(path: string): Promise<readonly ArchiveFinding[]> {
  let zip: ZipFile;
  const entries = new Map<string, Entry>();
  try {
    zip = await openPromise(path, { validateEntrySizes: true, autoClose: false });
  } catch {
    return [{ kind: 'unreadable', name: '' }];
  }
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    const list = entries.get(HASHES);
    if (list === undefined || list.uncompressedSize > MOST_HASHES) return [{ kind: 'noHashes', name: HASHES }];
    const known = hashesIn(await textOf(zip, list));
    if (known === null) return [{ kind: 'altered', name: HASHES }];
    return await compare(zip, entries, known);
  } catch {
    return [{ kind: 'unreadable', name: '' }];
  } finally {
    zip.close();
  }
}

async function compare(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  known: ReadonlyMap<string, string>,
): Promise<readonly ArchiveFinding[]> {
  const findings: ArchiveFinding[] = [];
  for (const [name, sha256] of known) {
    const entry = entries.get(name);
    if (entry === undefined) findings.push({ kind: 'missing', name });
    else if ((await hashOf(zip, entry)) !== sha256) findings.push({ kind: 'altered', name });
  }
  for (const name of entries.keys()) if (name !== HASHES && !known.has(name)) findings.push({ kind: 'added', name });
  return findings;
}

/** Null where a line is none. */
function hashesIn(text: string): ReadonlyMap<string, string> | null {
  const known = new Map<string, string>();
  for (const line of text.split('\n').slice(0, -1)) {
    const [, sha256, name] = /^([0-9a-f]{64}) {2}(.+)$/u.exec(line) ?? [];
    if (sha256 === undefined || name === undefined) return null;
    known.set(name, sha256);
  }
  return text.endsWith('\n') && known.size > 0 ? known : null;
}

/** Null when the file can't be inflated any more. */
async function hashOf(zip: ZipFile, entry: Entry): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) hash.update(chunk);
  } catch {
    return null;
  }
  return hash.digest('hex');
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString('utf8');
}
