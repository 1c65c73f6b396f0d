import { realpath } from 'node:fs/promises';
import { ok, type Result } from '../../../kernel/result.ts';
import { serverFolders } from './folders.ts';
import { clearLeftoverServer } from './leftover-server.ts';
import { takeRunningLock } from './running-lock.ts';
import type { ServerFailure } from './server-failure.ts';

/**
 * Makes sure that nobody works in a data folder and nobody comes while it is held: for who will clear it away.
 * A server that a killed program has left is stopped.
 */
export async function takeOver(dataFolder: string): Promise<Result<{ readonly release: () => Promise<void> }, ServerFailure>> {
  const data = await realpath(dataFolder);
  const folders = serverFolders(data);
  const lock = await takeRunningLock(folders.lock, data);
  if (!lock.ok) return lock;
  const cleared = await clearLeftoverServer(folders);
  if (cleared.ok) return ok({ release: () => lock.value.release() });
  await lock.value.release();
  return cleared;
}
