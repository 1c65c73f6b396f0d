import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { postmasterFile, readPostmasterFile } from './postmaster-file.ts';
import type { ServerFailure } from './server-failure.ts';
import { answersSignals, isAlive, serversOf } from './server-processes.ts';

const PATIENCE_MILLISECONDS = 30_000;

/**
 * Clears the way after a program of ours was killed: its server lives on, or has left `postmaster.pid` behind.
 * A live server of this cluster is asked to stop and waited for (a server that is not our child can't be watched,
 * and may have another version's settings). The file is deleted only when no server works in the cluster and
 * PostgreSQL would be misled by it: its process number belongs to somebody else by now (as it does after a
 * container's restart), or is missing.
 */
export async function clearLeftoverServer(cluster: string): Promise<Result<{ readonly stopped: number | null }, ServerFailure>> {
  const file = await readPostmasterFile(cluster);
  if (file === null) return ok({ stopped: null });
  const servers = await serversOf(cluster);
  // Where nobody can tell whose process it is, PostgreSQL's own interlock decides at the start.
  if (servers === null) return ok({ stopped: null });
  if (file !== 'empty' && servers.includes(file.pid)) return stopServer(file.pid);
  // Without its head server the others end by themselves; the start waits for them.
  if (servers.length === 0 && (file === 'empty' || answersSignals(file.pid))) await rm(postmasterFile(cluster), { force: true });
  return ok({ stopped: null });
}

async function stopServer(pid: number): Promise<Result<{ readonly stopped: number }, ServerFailure>> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  process.kill(pid, 'SIGINT');
  while (await isAlive(pid)) {
    if (Date.now() > deadline) return err({ kind: 'leftoverServer', pid });
    await pause(20);
  }
  return ok({ stopped: pid });
}
