import { createHash } from 'node:crypto';
import { access, chmod, chown, constants, lstat, mkdir, realpath, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { Account } from './account.ts';
import { FolderTaken, folderFailure } from './folder-failure.ts';
import { canReach, closedFolder } from './reach.ts';
import type { ServerFailure } from './server-failure.ts';

/** Where an embedded server keeps what, all below the data folder but for sockets whose path would be too long. */
export interface ServerFolders {
  /** Absolute, without symbolic links: two names of one folder lead to one lock. */
  readonly data: string;
  /** PostgreSQL's own: owned by its account, mode 0700. */
  readonly cluster: string;
  /** Holds PostgreSQL's unix socket; mode 0700. */
  readonly socket: string;
  /** Held while a program of ours serves from the data folder. */
  readonly lock: string;
  readonly programs: string;
  readonly passwords: string;
  readonly log: string;
}

/** A socket's path has room for 107 bytes on Linux and 103 on macOS. */
const SOCKET_PATH_BYTES = 103;

/** The layout below a data folder, given as its real path. */
export function serverFolders(data: string): ServerFolders {
  const mark = `gongkai-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`;
  const short = join(tmpdir(), mark);
  const near = join(data, 'socket');
  const fits = Buffer.byteLength(join(near, '.s.PGSQL.5432.lock')) <= SOCKET_PATH_BYTES;
  return {
    data,
    cluster: join(data, 'postgres'),
    socket: fits ? near : short,
    lock: process.platform === 'win32' ? `\\\\.\\pipe\\${mark}` : fits ? join(data, 'running') : `${short}-running`,
    programs: join(data, 'programs'),
    passwords: join(data, 'passwords.json'),
    log: join(data, 'postgres.log'),
  };
}

/**
 * Makes the data folder when it is not there, and finds out whether we may write and the account may enter.
 * When root lends an account, the folder is root's and the account may only pass through it.
 */
export async function openDataFolder(path: string, account: Account): Promise<Result<ServerFolders, ServerFailure>> {
  try {
    const made = await mkdir(path, { recursive: true, mode: account.kind === 'lent' ? 0o711 : 0o700 });
    const data = await realpath(path);
    await access(data, constants.R_OK | constants.W_OK | constants.X_OK);
    if (account.kind === 'lent' && !(await canReach(data, account))) {
      const closed = await closedFolder(data, account);
      if (made !== undefined) await rmdir(data);
      return err({ kind: 'folderOutOfReach', folder: data, closed, account: account.name });
    }
    return ok(serverFolders(data));
  } catch (fault) {
    return folderFailure(path, fault);
  }
}

/** Makes a folder that is the account's alone. Throws `FolderTaken` when somebody else's stands there. */
export async function makeOwnFolder(folder: string, account: Account): Promise<void> {
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const found = await lstat(folder);
  const we = process.getuid?.();
  const expected = account.kind === 'lent' ? account.uid : we;
  // Root may have just made it; anybody else's in a shared temporary folder is a trap.
  if (!found.isDirectory() || (expected !== undefined && found.uid !== expected && found.uid !== we)) throw new FolderTaken(folder);
  if (account.kind === 'lent') await chown(folder, account.uid, account.gid);
  await chmod(folder, 0o700);
}
