import { createHash } from 'node:crypto';
import type { FileStore } from './file-store.ts';

/** A file that is not what its name promises, or is not there though something refers to it. */
export interface FileFinding {
  readonly kind: 'altered' | 'missing';
  readonly sha256: string;
}

export interface FileVerification {
  readonly files: number;
  readonly bytes: number;
  readonly findings: readonly FileFinding[];
}

/** Reads every file of the store and those that are `expected` besides; finds all that are altered or missing. */
export async function verifyFiles(store: FileStore, expected: Iterable<string> = []): Promise<FileVerification> {
  const findings: FileFinding[] = [];
  const missing = new Set(expected);
  let files = 0;
  let bytes = 0;
  for await (const { sha256 } of store.list()) {
    const content = await store.read(sha256);
    if (content === null) continue;
    const hash = createHash('sha256');
    for await (const chunk of content) {
      hash.update(chunk);
      bytes += chunk.length;
    }
    files += 1;
    missing.delete(sha256);
    if (hash.digest('hex') !== sha256) findings.push({ kind: 'altered', sha256 });
  }
  for (const sha256 of missing) findings.push({ kind: 'missing', sha256 });
  return { files, bytes, findings };
}
