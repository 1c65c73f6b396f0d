import { statfs } from 'node:fs/promises';
import { err, type Result } from '../../../kernel/result.ts';
import type { ServerFailure } from './server-failure.ts';

/** A folder stands where ours should, and is not ours. */
export class FolderTaken extends Error {
  readonly folder: string;
  constructor(folder: string) {
    super(`${folder} belongs to somebody else`);
    this.folder = folder;
  }
}

const REFUSALS: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST']);

/** Turns a file system's refusal into a value; anything else is a fault and thrown on. */
export async function folderFailure(folder: string, fault: unknown): Promise<Result<never, ServerFailure>> {
  if (fault instanceof FolderTaken) return err({ kind: 'folderNotWritable', folder: fault.folder, reason: 'EPERM' });
  const code = fault instanceof Error && 'code' in fault ? fault.code : null;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder, 0);
  if (typeof code === 'string' && REFUSALS.has(code)) return err({ kind: 'folderNotWritable', folder, reason: code });
  throw fault;
}

/** Bytes that we may still write where the folder is. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

export async function diskFull(folder: string, neededBytes: number): Promise<Result<never, ServerFailure>> {
  return err({ kind: 'diskFull', folder, freeBytes: await freeBytes(folder).catch(() => 0), neededBytes });
}
