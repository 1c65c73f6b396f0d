import { createHash, hash } from 'node:crypto';
import { createReadStream, lstat, readFile as readFileLater } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { ok, type Result } from '../../kernel/result.ts';
import { MANIFEST, readManifest, type ListedFile, type Manifest, type ManifestFailure } from './manifest.ts';

export type SiteFinding =
  | { readonly kind: 'changed' | 'missing' | 'added'; readonly file: string }
  /** A link, a device: no file of a site is one. */
  | { readonly kind: 'noFile'; readonly file: string }
  /** It was not answered at all. */
  | { readonly kind: 'unreachable'; readonly file: string; readonly why: string };

export interface SiteVerdict {
  readonly manifest: Manifest;
  readonly checked: number;
  readonly findings: readonly SiteFinding[];
}

export interface VerifyOptions {
  /** Of the key that the manifest must be signed with. */
  readonly fingerprint: string;
  readonly onProgress?: (done: number, all: number) => void;
  /** The program answers searches, forms and sign-in in place of their files (`--live`): over the network these are not compared. */
  readonly live?: boolean;
}

const AT_ONCE = 8;
/** What is larger is read piece by piece. */
const LARGE_BYTES = 1024 * 1024;
const [statOf, contentOf] = [promisify(lstat), promisify<string, Buffer>(readFileLater)];

/** Compares every file of a folder with the signed manifest in it, and names those that are not in it. */
export async function verifyFolder(
  folder: string,
  { fingerprint, onProgress }: VerifyOptions,
): Promise<Result<SiteVerdict, ManifestFailure>> {
  const bytes = await readFile(join(folder, MANIFEST)).catch(() => null);
  const manifest = readManifest(bytes ?? Buffer.alloc(0), fingerprint);
  if (!manifest.ok) return manifest;
  const { files } = manifest.value;
  const left = new Set(files.keys());
  const findings: SiteFinding[] = [];
  let checked = 0;
  const check = async ({ file, isFile }: FoundFile): Promise<void> => {
    const listed = files.get(file);
    left.delete(file);
    if (!isFile) findings.push({ kind: 'noFile', file });
    else if (listed === undefined) findings.push({ kind: 'added', file });
    else if (!(await isSameFile(join(folder, file), listed))) findings.push({ kind: 'changed', file });
    checked += 1;
    if (checked % 1000 === 0) onProgress?.(checked, files.size);
  };
  await inParallel(filesIn(folder, ''), check);
  for (const file of left) findings.push({ kind: 'missing', file });
  return ok({ manifest: manifest.value, checked, findings: sorted(findings) });
}

interface FoundFile {
  readonly file: string;
  readonly isFile: boolean;
}

async function* filesIn(root: string, folder: string): AsyncGenerator<FoundFile> {
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    // Of what is in a folder that is a link nothing counts.
    if (entry.isDirectory()) yield* filesIn(root, file);
    else if (file !== MANIFEST || !entry.isFile()) yield { file: file.replaceAll(sep, '/'), isFile: entry.isFile() };
  }
}

/** Whether a file has these bytes. */
export async function isSameFile(path: string, listed: ListedFile): Promise<boolean> {
  if ((await statOf(path)).size !== listed.size) return false;
  if (listed.size > LARGE_BYTES) return isSame(createReadStream(path), listed);
  const bytes = await contentOf(path);
  return bytes.length === listed.size && hash('sha256', bytes) === listed.sha256;
}

/** Whether these are the bytes; more than there should be are not read. */
export async function isSame(stream: AsyncIterable<Uint8Array>, { size, sha256 }: ListedFile): Promise<boolean> {
  const counting = createHash('sha256');
  let read = 0;
  for await (const chunk of stream) {
    read += chunk.length;
    if (read > size) return false;
    counting.update(chunk);
  }
  return read === size && counting.digest('hex') === sha256;
}

export function sorted(findings: readonly SiteFinding[]): readonly SiteFinding[] {
  return findings.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

export async function inParallel<T>(
  values: AsyncIterable<T> | Iterable<T>,
  work: (value: T) => Promise<void>,
  atOnce = AT_ONCE,
): Promise<void> {
  const iterator = Symbol.asyncIterator in values ? values[Symbol.asyncIterator]() : values[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
