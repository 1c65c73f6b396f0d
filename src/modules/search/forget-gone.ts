import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { waitForMerger } from './merger-lock.ts';

/**
 * After everything was indexed anew: segments that no record is left of go, and the list of what is gone with them. Who holds
 * an older generation than this reads all records again.
 */
export async function forgetGone(database: Database): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await waitForMerger(transaction);
    await sql`update search_state set generation = generation + 1, gone_from = generation + 1`.execute(transaction);
    await sql`delete from search_gone`.execute(transaction);
    const { rows } = await sql<{ segment: number }>`
      delete from search_segment where not exists (
        select from search_record where ordinal between search_segment.first_ordinal and search_segment.last_ordinal
      ) returning segment`.execute(transaction);
    await sql`delete from search_posting where segment = any(${rows.map(({ segment }) => segment)}::integer[])`.execute(transaction);
  });
}
