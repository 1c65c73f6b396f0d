import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { documentIdsAfter } from '../documents/index.ts';
import { reportKeys } from '../reporting/index.ts';
import { bumpGeneration, dropReport, dropStrangers } from './entry-store.ts';
import { forgetGone } from './forget-gone.ts';
import { indexDocuments, indexReport } from './index-records.ts';
import { INDEX_VERSION, readIndexState } from './index-state.ts';
import { BULK_LIMITS, mergeYoung } from './merge-young.ts';

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
      await indexDocuments(transaction, ids);
      await dropStrangers(transaction, after, last, ids);
      await sql`update search_state set resumed_at = ${last}`.execute(transaction);
    });
    await mergeYoung(database, BULK_LIMITS);
    after = last;
    done += ids.length;
    await onProgress?.({ documents: done, of: Math.max(of, done) });
  }
  await database.transaction().execute(async (transaction) => {
    await dropStrangers(transaction, after, null, []);
    await sql`update search_state set resumed_at = null, version = ${INDEX_VERSION}`.execute(transaction);
  });
  await mergeYoung(database);
  await forgetGone(database);
  return done;
}

async function indexReportsAnew(database: Database): Promise<void> {
  const keys = await reportKeys(database);
  const there = new Set(keys.map(({ agencyId, year }) => `${agencyId} ${year}`));
  await database.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ agencyId: number; year: number }>`
      select agency_id as "agencyId", record_id as year from search_record where noun = 'annualReport'`.execute(transaction);
    for (const { agencyId, year } of rows) if (!there.has(`${agencyId} ${year}`)) await dropReport(transaction, agencyId, year);
    await bumpGeneration(transaction);
  });
  for (const { agencyId, year } of keys) await database.transaction().execute((transaction) => indexReport(transaction, agencyId, year));
}
