import { mkdir, readdir, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '../../kernel/result.ts';
import { startServer, takeOver, type ServerFailure } from '../database/index.ts';
import { openFileStore, syncFolder } from '../files/index.ts';
import type { Manifest } from './manifest.ts';
import type { BackupFile } from './read-backup.ts';
import { restoreDatabase, type RestoredDatabase, type RestoreFailure, type RestoreTarget } from './restore-database.ts';

/** Stands in a data folder from the first to the last moment of a restore; nobody serves from a folder that has it. */
const MARK = 'restoring';

/** All that a restore and the server make in a data folder; nothing else is ever taken away again. */
const OURS = ['postgres', 'postgres.new', 'postgres.log', 'postgres.password', 'passwords.json', 'programs', 'socket', 'running', 'files'];

/** Loading without a log to replay: a restore that breaks off is begun anew, not recovered. */
const SETTINGS = {
  wal_level: 'minimal',
  max_wal_senders: '0',
  synchronous_commit: 'off',
  autovacuum: 'off',
  maintenance_work_mem: '256MB',
  max_locks_per_transaction: '256',
};

export interface FolderTarget extends Pick<RestoreTarget, 'migrations' | 'afterRestore' | 'onStep'> {
  readonly dataFolder: string;
  /** Null: `files` in the data folder. */
  readonly filesFolder: string | null;
  readonly programsFolder: string | null;
}

export interface RestoredFolder extends RestoredDatabase {
  readonly dataFolder: string;
  /** What a restore that broke off had left there was cleared away. */
  readonly clearedUnfinished: boolean;
}

export type FolderFailure = RestoreFailure | { readonly kind: 'server'; readonly failure: ServerFailure };

/** Whether a restore into this folder broke off or is still going on. */
export async function isRestoring(dataFolder: string): Promise<boolean> {
  return stat(join(dataFolder, MARK)).then(
    () => true,
    () => false,
  );
}

/**
 * Makes an installation out of a backup, in a folder that is empty or not there. When it fails the folder is as it
 * was; when it is cut short the folder is marked, nobody serves from it, and the next restore clears it first.
 */
export async function restoreIntoFolder(
  file: BackupFile,
  manifest: Manifest,
  target: FolderTarget,
): Promise<Result<RestoredFolder, FolderFailure>> {
  const { dataFolder } = target;
  const names = [...OURS, ...manifest.config];
  const cleared = await clearUnfinished(dataFolder, names);
  if (!cleared.ok) return cleared;
  const before = await readdir(dataFolder).catch(() => null);
  if (before !== null && before.length > 0) return err({ kind: 'folderNotEmpty', folder: dataFolder });
  const marked = await mark(dataFolder);
  if (!marked.ok) return marked;
  try {
    const restored = await restoreMarked(file, manifest, target);
    if (!restored.ok) return restored;
    await rm(join(dataFolder, MARK));
    await syncFolder(dataFolder);
    return ok({ ...restored.value, clearedUnfinished: cleared.value });
  } finally {
    if (await isRestoring(dataFolder)) {
      await clear(dataFolder, names);
      if (before === null) await rmdir(dataFolder).catch(() => undefined);
    }
  }
}

async function restoreMarked(
  file: BackupFile,
  manifest: Manifest,
  target: FolderTarget,
): Promise<Result<Omit<RestoredFolder, 'clearedUnfinished'>, FolderFailure>> {
  const { dataFolder, programsFolder, migrations, afterRestore, onStep } = target;
  const server = await startServer({ dataFolder, programsFolder, onEvent: () => undefined, settings: SETTINGS });
  if (!server.ok) return err({ kind: 'server', failure: server.error });
  try {
    const restored = await restoreDatabase(file, manifest, {
      ownerAddress: server.value.ownerAddress,
      role: server.value.address.user,
      files: await openFileStore(target.filesFolder ?? join(dataFolder, 'files')),
      keepConfig: (name, content) => writeSafely(join(dataFolder, name), content),
      migrations,
      afterRestore,
      onStep,
    });
    return restored.ok ? ok({ ...restored.value, dataFolder: server.value.dataFolder }) : restored;
  } finally {
    await server.value.stop();
  }
}

/** Whether there was anything to clear. Nothing is cleared that a restore is still working on. */
async function clearUnfinished(dataFolder: string, names: readonly string[]): Promise<Result<boolean, FolderFailure>> {
  if (!(await isRestoring(dataFolder))) return ok(false);
  const taken = await takeOver(dataFolder);
  if (!taken.ok) return err({ kind: 'server', failure: taken.error });
  try {
    await clear(dataFolder, names);
    return ok(true);
  } finally {
    await taken.value.release();
  }
}

/** Of two restores that begin at once, one goes on. */
async function mark(dataFolder: string): Promise<Result<null, FolderFailure>> {
  try {
    // Open to the account that PostgreSQL is lent; what is in it is closed.
    await mkdir(dataFolder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    await writeFile(join(dataFolder, MARK), '', { mode: 0o600, flag: 'wx', flush: true });
    await syncFolder(dataFolder);
    return ok(null);
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
    if (code === 'EEXIST' && (await isRestoring(dataFolder)))
      return err({ kind: 'server', failure: { kind: 'folderInUse', folder: dataFolder, pid: null } });
    if (code === '') throw fault;
    return err({ kind: 'server', failure: { kind: 'folderNotWritable', folder: dataFolder, reason: code } });
  }
}

/** Only what a restore makes, by name: should anything else have come, it stays. */
async function clear(dataFolder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await rm(join(dataFolder, name), { recursive: true, force: true, maxRetries: 5 });
  // Last: until then the folder is known for what it is.
  await rm(join(dataFolder, MARK), { force: true });
}

/** Readable by us alone, and safe on the disk. */
export async function writeSafely(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(path, content, { mode: 0o600, flush: true });
  await syncFolder(dirname(path));
}
