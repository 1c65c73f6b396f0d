import { join } from 'node:path';
import { memorySnapshot } from '../modules/edition/index.ts';
import type { Logger } from '../platform/logging.ts';
import { openSnapshot, type Snapshot } from '../platform/snapshot/index.ts';

/** Processes that may serve the public side by side out of one data folder. */
const PLACES = 8;

/** Where this process keeps what is public: `public` in the data folder, `public-2` when another process has that. */
export async function openPublicStore(dataFolder: string, log: Logger): Promise<Snapshot> {
  for (let place = 1; place <= PLACES; place += 1) {
    const opened = await openSnapshot(join(dataFolder, place === 1 ? 'public' : `public-${place}`));
    if (opened.ok) return opened.value;
  }
  log.warn('no folder is left for what is public: it is kept in memory, and read anew with each start');
  return memorySnapshot();
}
