import type { Database } from '../../platform/database/index.ts';
import type { ReindexOptions } from './reindex.ts';

/** See `reindex`: makes the index anew, or goes on where that was stopped. Answers how many documents it went over. */
export async function reindexAll(database: Database, options: ReindexOptions): Promise<number> {
  const { reindex } = await import('./reindex.ts');
  return reindex(database, options);
}
