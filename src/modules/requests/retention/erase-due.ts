import { inWork, type DoneBy, type Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { FileStore } from '../../../platform/files/index.ts';
import { removeErasedBytes } from './erased-bytes.ts';

export interface Erasing {
  readonly database: Database;
  readonly files: FileStore;
  readonly by: DoneBy;
  /** So many in one transaction: whoever works on one of them waits no longer than that. */
  readonly atOnce: number;
}

/**
 * Erases all that is due, a batch a transaction, then takes the bytes from the store. `eraseSome` takes up to `atMost` of what is still
 * due and says how many it took; what breaks off goes on the next time. Gives how many in all.
 */
export async function eraseDue(
  { database, files, by, atOnce }: Erasing,
  eraseSome: (work: Work, atMost: number) => Promise<number>,
): Promise<number> {
  let count = 0;
  for (;;) {
    const erased = await inWork(database, by, (work) => eraseSome(work, atOnce));
    count += erased;
    if (erased < atOnce) break;
  }
  await removeErasedBytes(database, files);
  return count;
}
