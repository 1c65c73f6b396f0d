import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';

/** Merging needs no other lock: nobody else touches what is merged, and records may come and go meanwhile. False: somebody merges. */
export async function isOnlyMerger(transaction: Database): Promise<boolean> {
  const { rows } = await sql<{ alone: boolean }>`select pg_try_advisory_xact_lock(hashtext('search.merge')) as alone`.execute(transaction);
  return rows[0]?.alone === true;
}

export async function waitForMerger(transaction: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('search.merge'))`.execute(transaction);
}
