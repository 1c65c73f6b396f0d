import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from './sync-folder.ts';

/** What a file is known by: the SHA-256 of its bytes in lowercase hex, and their number. */
export interface StoredFile {
  readonly sha256: string;
  readonly size: number;
}

/** Files by their content: the same bytes are kept once, and none is ever changed. */
export interface FileStore {
  /** Keeps the bytes; when it returns, a power cut can't take them any more. */
  readonly put: (content: Uint8Array | AsyncIterable<Uint8Array>) => Promise<StoredFile>;
  /** The bytes; null when there are none of this name. */
  readonly read: (sha256: string) => Promise<ReadStream | null>;
  readonly has: (sha256: string) => Promise<boolean>;
  /** Takes the bytes away for good; whether there were any. The caller knows that nothing refers to them. */
  readonly remove: (sha256: string) => Promise<boolean>;
  /** All that is kept, in the order of the names. */
  readonly list: () => AsyncIterable<StoredFile>;
}

const NAME = /^[0-9a-f]{64}$/;
const SHELF = /^[0-9a-f]{2}$/;
const REST = /^[0-9a-f]{62}$/;

/** What is being written; a name here says nothing about the content. */
const INCOMING = 'incoming';
/** Nobody writes one file for so long: what is older was left by a program that was killed. */
const ABANDONED_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Opens the store in a folder, `ab/cdef…` by name; makes the folder when it is not there. Many programs may share one. */
export async function openFileStore(folder: string): Promise<FileStore> {
  const incoming = join(folder, INCOMING);
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  await clearAbandoned(incoming);
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2));
  return {
    put: async (content) => {
      const beside = join(incoming, randomUUID());
      try {
        const stored = await writeDown(beside, content);
        await shelve(folder, beside, pathOf(stored.sha256));
        return stored;
      } finally {
        await rm(beside, { force: true });
      }
    },
    read: async (sha256) => (NAME.test(sha256) ? openForReading(pathOf(sha256)) : null),
    has: async (sha256) => NAME.test(sha256) && (await sizeOf(pathOf(sha256))) !== null,
    remove: async (sha256) => NAME.test(sha256) && remove(pathOf(sha256)),
    list: () => listFiles(folder),
  };
}

async function writeDown(path: string, content: Uint8Array | AsyncIterable<Uint8Array>): Promise<StoredFile> {
  const hash = createHash('sha256');
  let size = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of content instanceof Uint8Array ? [content] : content) {
      hash.update(chunk);
      size += chunk.length;
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), size };
}

/** Also over a file that is there: it has the same bytes, or is damaged and whole again after this. */
async function shelve(folder: string, beside: string, path: string): Promise<void> {
  const shelf = dirname(path);
  await mkdir(shelf, { recursive: true, mode: 0o700 });
  await rename(beside, path);
  await syncFolder(shelf);
  // Whoever has just made the shelf may not have come to this yet.
  await syncFolder(folder);
}

async function openForReading(path: string): Promise<ReadStream | null> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return file === null ? null : createReadStream(path, { fd: file });
}

async function remove(path: string): Promise<boolean> {
  if ((await sizeOf(path)) === null) return false;
  await rm(path, { force: true });
  await syncFolder(dirname(path));
  return true;
}

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    (found) => found.size,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    },
  );
}

async function* listFiles(folder: string): AsyncIterable<StoredFile> {
  for (const shelf of (await readdir(folder)).filter((name) => SHELF.test(name)).sort()) {
    for (const rest of (await readdir(join(folder, shelf))).filter((name) => REST.test(name)).sort()) {
      const size = await sizeOf(join(folder, shelf, rest));
      if (size !== null) yield { sha256: `${shelf}${rest}`, size };
    }
  }
}

async function clearAbandoned(incoming: string): Promise<void> {
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    const changed = await stat(path).then(
      (found) => found.mtimeMs,
      () => Infinity,
    );
    if (Date.now() - changed > ABANDONED_MILLISECONDS) await rm(path, { force: true });
  }
}
