import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { ByteWriter, entriesOf, OrdinalSet, PageWriter, readOrdinals, writeOrdinals, type PostingPage } from '../../search/index.ts';
import { writeSegment, type SegmentSpan } from './write-segment.ts';

interface Segment extends SegmentSpan {
  readonly segment: number;
}

/** So many of about one size are made one: each list of records is written anew a few times in all, and few are read for a query. */
const MERGED_AT_ONCE = 8;
const SMALLEST = 2_000;
const PAGES_AT_ONCE = 500;

/** Makes one of the last segments as long as there are many of about a size; what is gone meanwhile is left out. */
export async function mergeSegments(transaction: Database): Promise<void> {
  for (;;) {
    const { rows } = await sql<Segment>`
      select segment, first_ordinal as first, last_ordinal as last, records from search_segment order by first_ordinal`.execute(
      transaction,
    );
    const merged = segmentsToMerge(rows);
    if (merged.length === 0) return;
    const ids = merged.map(({ segment }) => segment);
    const [first, last] = [merged[0]?.first ?? 0, merged.at(-1)?.last ?? 0];
    const kept = await recordsBetween(transaction, first, last);
    await writeSegment(transaction, { first, last, records: kept.count }, mergedPages(transaction, merged, kept));
    await sql`delete from search_posting where segment = any(${ids}::integer[])`.execute(transaction);
    await sql`delete from search_segment where segment = any(${ids}::integer[])`.execute(transaction);
  }
}

/** The newest ones of a size, when there are enough of them. Neighbours: their records follow each other. */
function segmentsToMerge(segments: readonly Segment[]): readonly Segment[] {
  const largest = Math.max(0, ...segments.map(({ records }) => records));
  for (let size = SMALLEST; size <= 2 * MERGED_AT_ONCE * largest; size *= MERGED_AT_ONCE) {
    const before = segments.findLastIndex(({ records }) => records > size);
    const newest = segments.slice(before + 1);
    if (newest.length >= MERGED_AT_ONCE) return newest;
  }
  return [];
}

async function recordsBetween(transaction: Database, first: number, last: number): Promise<OrdinalSet> {
  const { rows } = await sql<{ ordinals: readonly number[] | null }>`
    select array_agg(ordinal) as ordinals from search_key where ordinal between ${first} and ${last}`.execute(transaction);
  const kept = OrdinalSet.none(first - (first % 32), last + 1);
  for (const ordinal of rows[0]?.ordinals ?? []) kept.add(ordinal);
  return kept;
}

/** All pages of the segments made into one row of pages; each segment is read once, from its smallest gram to its largest. */
async function* mergedPages(transaction: Database, segments: readonly Segment[], kept: OrdinalSet): AsyncGenerator<PostingPage> {
  const sources = segments.map(({ segment }) => new SegmentReader(transaction, segment));
  for (const source of sources) await source.next();
  const writer = new ByteWriter();
  const laid = new PageWriter();
  const ordinals = new Uint32Array(kept.words.length * 32);
  for (;;) {
    const gram = Math.min(...sources.map((source) => source.gram));
    if (gram === Infinity) break;
    let length = 0;
    for (const source of sources) {
      if (source.gram !== gram) continue;
      length = readOrdinals(source.ordinals, kept, ordinals, length);
      if (!source.step()) await source.next();
    }
    if (length === 0) continue;
    writer.clear();
    writeOrdinals(writer, ordinals, 0, length);
    const page = laid.add(gram, writer.written);
    if (page !== null) yield page;
  }
  const last = laid.end();
  if (last !== null) yield last;
}

/** Reads a segment from its smallest gram on, some pages at a time. */
class SegmentReader {
  /** Infinity: it is at its end. */
  gram = -1;
  ordinals: Uint8Array = new Uint8Array(0);
  readonly #transaction: Database;
  readonly #segment: number;
  #entries: Iterator<{ readonly gram: number; readonly ordinals: Uint8Array }> = [][Symbol.iterator]();
  #lastPage = -1;

  constructor(transaction: Database, segment: number) {
    this.#transaction = transaction;
    this.#segment = segment;
  }

  /** Goes on within the pages that were read; false at their end. */
  step(): boolean {
    const { done, value } = this.#entries.next();
    if (done === true) return false;
    ({ gram: this.gram, ordinals: this.ordinals } = value);
    return true;
  }

  /** Reads the next pages, and goes on to their first gram. */
  async next(): Promise<void> {
    const { rows } = await sql<{ gram: number; bytes: Buffer }>`
      select gram, postings as bytes from search_posting where segment = ${this.#segment} and gram > ${this.#lastPage}
      order by gram limit ${PAGES_AT_ONCE}`.execute(this.#transaction);
    this.#lastPage = rows.at(-1)?.gram ?? this.#lastPage;
    this.#entries = entriesOfAll(rows);
    if (!this.step()) this.gram = Infinity;
  }
}

function* entriesOfAll(pages: readonly PostingPage[]) {
  for (const page of pages) yield* entriesOf(page);
}
