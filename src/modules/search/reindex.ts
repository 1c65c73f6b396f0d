import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { documentIdsAfter } from '../documents/index.ts';
import { reportKeys } from '../reporting/index.ts';
import { bumpGeneration, dropReport, dropStrangers } from './entry-store.ts';
import { indexDocuments, indexReport } from './index-records.ts';
import { INDEX_VERSION, readIndexState } from './index-state.ts';

const BATCH = 200;

export interface ReindexProgress {
  readonly documents: number;
  /** Documents there are, public or not. */
  readonly of: number;
}

export interface ReindexOptions {
  /** From the beginning, even where an earlier run stopped half-way. */
  readonly fresh?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReindexProgress) => Promise<void> | void;
}

/**
 * Makes every entry of the index anew, a batch a transaction, while it is searched and follows what is public. Stopped, it
 * goes on where it was. Answers how many documents it went over.
 */
export async function reindex(database: Database, { fresh = false, signal, onProgress }: ReindexOptions = {}): Promise<number> {
  const { resumedAt } = await readIndexState(database);
  let after = fresh ? 0 : (resumedAt ?? 0);
  const { rows } = await sql<{ done: number; of: number }>`
    select count(*) filter (where document_id <= ${after})::int as done, count(*)::int as of from document`.execute(database);
  let { done } = rows[0] ?? { done: 0 };
  const of = rows[0]?.of ?? 0;
  if (after === 0) await indexReportsAnew(database);
  for (;;) {
    signal?.throwIfAborted();
    const ids = await documentIdsAfter(database, after, BATCH);
    const last = ids.at(-1);
    if (last === undefined) break;
    await database.transaction().execute(async (transaction) => {
      await bulkSettings(transaction);
      await indexDocuments(transaction, ids);
      await dropStrangers(transaction, after, last, ids);
      await sql`update search_state set resumed_at = ${last}`.execute(transaction);
    });
    after = last;
    done += ids.length;
    await onProgress?.({ documents: done, of: Math.max(of, done) });
  }
  await database.transaction().execute(async (transaction) => {
    await dropStrangers(transaction, after, null, []);
    await mergeGathered(transaction);
    await sql`update search_state set resumed_at = null, version = ${INDEX_VERSION}`.execute(transaction);
  });
  return done;
}

/** What is to be merged into the index is gathered longer: a bulk of texts is merged in a few strokes instead of many. */
async function bulkSettings(transaction: Database): Promise<void> {
  await sql`select set_config('gin_pending_list_limit', '64MB', true), set_config('work_mem', '64MB', true)`.execute(transaction);
}

/**
 * What was gathered is merged now, or every query would look through all of it until the next vacuum. The server does so with
 * the first row that comes in over a small limit: one that is gone again at once.
 */
async function mergeGathered(transaction: Database): Promise<void> {
  await sql`select set_config('gin_pending_list_limit', '64kB', true)`.execute(transaction);
  await sql`insert into search_entry (agency_id, noun, record_id, facets, title, type, day, text, key, title_key, sounds, grams, titles, words)
    select agency_id, noun, 0, facets, title, type, day, '', '', '', '', grams, titles, '' from search_entry limit 1`.execute(transaction);
  await sql`delete from search_entry where record_id = 0`.execute(transaction);
}

async function indexReportsAnew(database: Database): Promise<void> {
  const keys = await reportKeys(database);
  const there = new Set(keys.map(({ agencyId, year }) => `${agencyId} ${year}`));
  await database.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ agencyId: number; year: number }>`
      select agency_id as "agencyId", record_id as year from search_entry where noun = 'annualReport'`.execute(transaction);
    for (const { agencyId, year } of rows) if (!there.has(`${agencyId} ${year}`)) await dropReport(transaction, agencyId, year);
    await bumpGeneration(transaction);
  });
  for (const { agencyId, year } of keys) await database.transaction().execute((transaction) => indexReport(transaction, agencyId, year));
}
