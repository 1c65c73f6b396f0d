import { sql } from 'kysely';
import type { Database } from '../../../platform/database/index.ts';

const KEPT_DAYS = 30;

/** Forgets what changed long ago; the last stays, by which a follower recognises the log. A follower that slept longer reads all anew. */
export async function purgePublicChanges(database: Database): Promise<number> {
  const { numAffectedRows } = await sql`delete from public_change
    where at < now() - make_interval(days => ${KEPT_DAYS}) and change_id < (select max(change_id) from public_change)`.execute(database);
  return Number(numAffectedRows ?? 0n);
}
