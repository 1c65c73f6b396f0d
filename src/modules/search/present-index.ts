import type { Database } from '../../platform/database/index.ts';
import { SearchBusy } from './admission.ts';
import { SearchedIndex } from './searched-index.ts';

const indexes = new WeakMap<object, SearchedIndex>();
/** Something is indexed four times a second at most; a search takes far less. */
const MOST_TRIES = 12;

/** The index changed while it was read. */
export const CHANGED = Symbol('changed');

/**
 * What this process holds of the index, as it is now: `read` is begun anew when an answer of the database shows that the index
 * has changed meanwhile, so that whatever it answers is of one moment.
 */
export async function withIndex<T>(database: Database, read: (index: SearchedIndex) => Promise<T | typeof CHANGED>): Promise<T> {
  const index = indexes.get(database) ?? new SearchedIndex(database);
  indexes.set(database, index);
  if (index.generation === -1) await index.refresh();
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const answer = await read(index);
    if (answer !== CHANGED) return answer;
    await index.refresh();
  }
  throw new SearchBusy('The index changes faster than it can be read');
}
