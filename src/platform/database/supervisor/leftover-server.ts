import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { ServerFolders } from './folders.ts';
import { postmasterFile, readPostmasterFile } from './postmaster-file.ts';
import type { ServerFailure } from './server-failure.ts';
import { isAlive, serversOf } from './server-processes.ts';

const PATIENCE_MILLISECONDS = 30_000;

/**
 * Clears the way after a program of ours or its server was killed. A live server of this cluster is asked to stop and
 * waited for (a server that is not our child can't be watched, and may have another version's settings); without its
 * head server the others end by themselves. Only when no process works in the cluster are the marks deleted that
 * would mislead PostgreSQL: their process number may belong to somebody else by now, as it does after a container's
 * restart, or to a zombie that nobody collects, or be missing.
 */
export async function clearLeftoverServer(
  folders: Pick<ServerFolders, 'cluster' | 'socket'>,
): Promise<Result<{ readonly stopped: number | null }, ServerFailure>> {
  const file = await readPostmasterFile(folders.cluster);
  if (file === null) return ok({ stopped: null });
  const servers = await serversOf(folders.cluster);
  // Where nobody can tell whose process it is, PostgreSQL's own interlock decides at the start.
  if (servers === null) return ok({ stopped: null });
  const head = file !== 'empty' && servers.includes(file.pid) ? file.pid : null;
  if (head !== null) process.kill(head, 'SIGINT');
  const living = await untilEnded(servers);
  if (living !== null) return err({ kind: 'leftoverServer', pid: living });
  await rm(postmasterFile(folders.cluster), { force: true });
  for (const mark of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock']) await rm(join(folders.socket, mark), { force: true });
  return ok({ stopped: head });
}

/** Null when all have ended in time, else one that has not. */
async function untilEnded(pids: readonly number[]): Promise<number | null> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (const pid of pids) {
    while (await isAlive(pid)) {
      if (Date.now() > deadline) return pid;
      await pause(20);
    }
  }
  return null;
}
