import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { eachGramOf, PostingCollector, type YoungRecord } from '../../search/index.ts';
import { bumpGeneration } from './entry-store.ts';
import { mergeSegments } from './merge-segments.ts';
import { isOnlyMerger } from './merger-lock.ts';
import { writeSegment } from './write-segment.ts';

/** When records are worth a segment; until then each search reads them one by one. */
export interface YoungLimits {
  readonly records: number;
  /** Of their keys, as they are stored. */
  readonly bytes: number;
}

const YOUNG_LIMITS: YoungLimits = { records: 1_000, bytes: 4 * 1024 * 1024 };
/** While everything is indexed anew segments are larger: the fewer are merged later. */
export const BULK_LIMITS: YoungLimits = { records: 4_000, bytes: 16 * 1024 * 1024 };
export const NO_LIMITS: YoungLimits = { records: 1, bytes: 0 };
const READ_AT_ONCE = 500;
/** Eight bytes each while they are collected. */
const MOST_PAIRS = 4_000_000;

/** Brings young records into postings when there are enough of them, a segment a transaction. Searches see it in one piece. */
export async function mergeYoung(database: Database, limits: YoungLimits = YOUNG_LIMITS): Promise<void> {
  while (await mergeOnce(database, limits));
}

async function mergeOnce(database: Database, limits: YoungLimits): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    if (!(await isOnlyMerger(transaction))) return false;
    const { rows } = await sql<{ next: number; merged: number; records: number; bytes: number }>`
      select next_ordinal as next, merged_to as merged, count(ordinal)::int as records, coalesce(sum(octet_length(key)), 0)::float8 as bytes
      from search_state left join search_key on ordinal >= merged_to group by next_ordinal, merged_to`.execute(transaction);
    const [young] = rows;
    if (young === undefined || young.records === 0 || (young.records < limits.records && young.bytes < limits.bytes)) return false;
    const collector = new PostingCollector();
    const ordinals: number[] = [];
    let from = young.merged;
    while (from < young.next && collector.pairs < MOST_PAIRS) {
      const batch = await youngRecords(transaction, from, young.next, READ_AT_ONCE);
      const last = batch.at(-1);
      for (const record of batch) {
        eachGramOf(record, (gram) => collector.add(gram, record.ordinal));
        ordinals.push(record.ordinal);
      }
      from = batch.length < READ_AT_ONCE || last === undefined ? young.next : last.ordinal + 1;
    }
    await writeSegment(
      transaction,
      { first: ordinals[0] ?? young.merged, last: ordinals.at(-1) ?? young.merged, records: ordinals.length },
      collector.pages(),
    );
    await mergeSegments(transaction);
    await sql`update search_state set merged_to = ${from}`.execute(transaction);
    await bumpGeneration(transaction);
    return true;
  });
}

/** Records from this ordinal on, in their order. */
export async function youngRecords(database: Database, from: number, to: number, most: number): Promise<readonly YoungRecord[]> {
  const { rows } = await sql<YoungRecord>`
    select ordinal, key, title_key as "titleKey", sounds, numbers from search_key
    where ordinal >= ${from} and ordinal < ${to} order by ordinal limit ${most}`.execute(database);
  return rows;
}
