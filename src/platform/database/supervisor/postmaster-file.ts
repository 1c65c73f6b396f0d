import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What PostgreSQL writes into `postmaster.pid` of its cluster. */
export interface PostmasterFile {
  readonly pid: number;
  /** `starting`, `ready`, `stopping`; empty before it has said so. */
  readonly status: string;
}

/** The file's content; `empty` when it is there without a process number (a disk that was full); null when it isn't there. */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | 'empty' | null> {
  const text = await readFile(postmasterFile(cluster), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const lines = text.split('\n');
  const pid = Math.abs(Number.parseInt(lines[0] ?? '', 10));
  return pid > 0 ? { pid, status: (lines[7] ?? '').trim() } : 'empty';
}

export function postmasterFile(cluster: string): string {
  return join(cluster, 'postmaster.pid');
}
