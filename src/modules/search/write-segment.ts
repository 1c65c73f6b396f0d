import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { PostingPage } from '../../search/index.ts';

const PAGES_AT_ONCE = 1_000;

/** Records that a segment covers. */
export interface SegmentSpan {
  readonly first: number;
  readonly last: number;
  readonly records: number;
}

/** Writes a new segment; its pages come by ascending gram. */
export async function writeSegment(
  transaction: Database,
  { first, last, records }: SegmentSpan,
  pages: Iterable<PostingPage> | AsyncIterable<PostingPage>,
): Promise<void> {
  const { rows } = await sql<{ segment: number }>`
    insert into search_segment (first_ordinal, last_ordinal, records) values (${first}, ${last}, ${records}) returning segment`.execute(
    transaction,
  );
  const segment = rows[0]?.segment ?? 0;
  let batch: PostingPage[] = [];
  const write = async (): Promise<void> => {
    if (batch.length === 0) return;
    let start = 1;
    const starts = batch.map(({ bytes }) => (start += bytes.length) - bytes.length);
    // All pages in one value: sent as it is, where an array of them would be written as digits.
    await sql`
      insert into search_posting (segment, gram, postings)
      select ${segment}::integer, gram, substring(${Buffer.concat(batch.map(({ bytes }) => bytes))}::bytea from start for length)
      from unnest(${batch.map(({ gram }) => gram)}::bigint[], ${starts}::integer[], ${batch.map(({ bytes }) => bytes.length)}::integer[])
        as page (gram, start, length)`.execute(transaction);
    batch = [];
  };
  for await (const page of pages) {
    batch.push(page);
    if (batch.length === PAGES_AT_ONCE) await write();
  }
  await write();
}
