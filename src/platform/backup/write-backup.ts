import { createHash } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { err, ok, type Result } from '../../kernel/result.ts';
import { syncFolder } from '../files/index.ts';
import type { BackupFailure } from './failure.ts';
import type { Manifest } from './manifest.ts';
import { seal, type Seal } from './seal.ts';
import { openSnapshot, SnapshotLost } from './snapshot.ts';
import { readConfigFiles, snapshotMembers, type BackupSource, type Progress } from './snapshot-members.ts';
import { writeTar } from './tar.ts';

export interface WriteOptions {
  /** Path of the file; it must not be there yet. */
  readonly target: string;
  /** Null leaves it open to whoever can read the file. */
  readonly seal: Seal | null;
  readonly onProgress?: (progress: Progress) => void;
  /** Of the passphrase's scrypt, as a power of two; 18 unless told. */
  readonly workFactor?: number;
}

export interface WrittenBackup {
  readonly path: string;
  readonly bytes: number;
  /** Of the file as it stands. */
  readonly sha256: string;
  readonly startedAt: Date;
  readonly manifest: Manifest;
}

/**
 * Writes everything that an installation keeps into one file, as it stood at one moment, while others go on writing.
 * The file has its name only when it is whole and safe on the disk.
 */
export async function writeBackup(source: BackupSource, options: WriteOptions): Promise<Result<WrittenBackup, BackupFailure>> {
  const { target } = options;
  const startedAt = new Date();
  if (await isThere(target)) return err({ kind: 'targetExists', path: target });
  const beside = `${target}.part`;
  try {
    const written = await writeBeside(source, options, beside);
    if (!written.ok) return written;
    await rename(beside, target).catch(refused);
    await syncFolder(dirname(target));
    return ok({ path: target, startedAt, ...written.value });
  } catch (fault) {
    if (fault instanceof SnapshotLost) return err({ kind: 'databaseLost' });
    if (!(fault instanceof TargetRefused)) throw fault;
    const full = fault.code === 'ENOSPC' || fault.code === 'EDQUOT';
    return err(full ? { kind: 'targetFull', path: target } : { kind: 'targetNotWritable', path: target, reason: fault.code });
  } finally {
    await rm(beside, { force: true });
  }
}

type Written = Omit<WrittenBackup, 'path' | 'startedAt'>;

async function writeBeside(source: BackupSource, options: WriteOptions, path: string): Promise<Result<Written, BackupFailure>> {
  const file = await open(path, 'w', 0o600).catch(refused);
  try {
    const config = await readConfigFiles(source);
    const snapshot = await openSnapshot(source.address);
    if (!snapshot.ok) return snapshot;
    try {
      const { members, manifest } = snapshotMembers(snapshot.value, source, config, options.onProgress ?? (() => undefined));
      const plain = writeTar(members);
      const bytes = options.seal === null ? plain : await seal(plain, options.seal, options.workFactor);
      const hash = createHash('sha256');
      let size = 0;
      for await (const chunk of bytes) {
        hash.update(chunk);
        size += chunk.length;
        await file.writeFile(chunk).catch(refused);
      }
      await file.sync().catch(refused);
      return ok({ bytes: size, sha256: hash.digest('hex'), manifest: manifest() });
    } finally {
      await snapshot.value.close();
    }
  } finally {
    await file.close();
  }
}

/** The system does not let us write the file. */
class TargetRefused extends Error {
  readonly code: string;
  constructor(cause: unknown) {
    super('The target can’t be written', { cause });
    this.code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'EIO';
  }
}

function refused(cause: unknown): never {
  throw new TargetRefused(cause);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
