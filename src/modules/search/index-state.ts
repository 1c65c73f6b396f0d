import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';

/** Changes whenever texts are cut otherwise: an index of another version is made anew. */
export const INDEX_VERSION = 2;

export interface IndexState {
  readonly generation: number;
  readonly lastChange: number;
  readonly version: number;
  readonly resumedAt: number | null;
}

/** The state, held by this transaction alone; null when another one holds it. */
export async function holdIndexState(transaction: Database): Promise<IndexState | null> {
  const { rows } = await sql<IndexState>`
    select generation::float8 as generation, last_change::float8 as "lastChange", version, resumed_at as "resumedAt"
    from search_state for update skip locked`.execute(transaction);
  return rows[0] ?? null;
}

export async function readIndexState(database: Database): Promise<IndexState> {
  const { rows } = await sql<IndexState>`
    select generation::float8 as generation, last_change::float8 as "lastChange", version, resumed_at as "resumedAt"
    from search_state`.execute(database);
  const [state] = rows;
  if (state === undefined) throw new Error('The state of the index is gone');
  return state;
}

/**
 * One transaction at a time indexes, and reads what is public only while it holds this: otherwise one that read before a
 * withdrawal might write after it.
 */
export async function holdIndex(transaction: Database): Promise<void> {
  await sql`select from search_state for update`.execute(transaction);
}
