import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { addOrdinals, findInPage, type OrdinalSet } from '../../search/index.ts';

const MOST_BYTES = 12 * 1024 * 1024;
/** Of what is held for a gram beside its ordinals. */
const OVERHEAD_BYTES = 200;

/** The ordinals of a gram as each segment has them written. */
type Written = readonly Uint8Array[];

/** Reads what grams' records are, and keeps what was asked for lately as it is written. */
export class ReadPostings {
  readonly #database: Database;
  readonly #kept = new Map<number, Written>();
  #bytes = 0;
  #segments: readonly number[] = [];
  #generation = -1;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The segments there are as of a generation. A segment is written once: what was kept of the same ones stays true. */
  use(segments: readonly number[], generation: number): void {
    this.#generation = generation;
    if (segments.join() === this.#segments.join()) return;
    this.#segments = segments;
    this.#kept.clear();
    this.#bytes = 0;
  }

  /** All of these, from memory or in one question; null: the index has changed, and segments may be gone. */
  async read(grams: readonly number[]): Promise<ReadonlyMap<number, Written> | null> {
    const found = new Map<number, Written>();
    const missing: number[] = [];
    for (const gram of grams) {
      const known = this.#kept.get(gram);
      if (known === undefined) missing.push(gram);
      else {
        found.set(gram, known);
        this.#kept.delete(gram);
        this.#kept.set(gram, known);
      }
    }
    if (missing.length === 0 || this.#segments.length === 0) return found;
    const generation = this.#generation;
    const { rows } = await sql<{ generation: number; gram: number; first: number | null; bytes: Buffer | null }>`
      select generation::float8 as generation, wanted.gram, page.gram as first, page.postings as bytes
      from search_state cross join unnest(${missing}::bigint[]) as wanted (gram)
        cross join unnest(${[...this.#segments]}::integer[]) as asked (segment)
        left join lateral (
          select gram, postings from search_posting where segment = asked.segment and gram <= wanted.gram order by gram desc limit 1
        ) as page on true`.execute(this.#database);
    if (rows.some((row) => row.generation !== generation)) return null;
    const read = new Map<number, Uint8Array[]>(missing.map((gram) => [gram, []]));
    for (const { gram, first, bytes } of rows) {
      const ordinals = first === null || bytes === null ? null : findInPage({ gram: first, bytes }, gram);
      if (ordinals !== null) read.get(gram)?.push(ordinals);
    }
    for (const [gram, written] of read) {
      found.set(gram, written);
      if (this.#generation === generation) this.#keep(gram, written);
    }
    return found;
  }

  #keep(gram: number, written: Written): void {
    this.#bytes += sizeOf(written) - (this.#kept.has(gram) ? sizeOf(this.#kept.get(gram) ?? []) : 0);
    this.#kept.set(gram, written);
    for (const [oldest, held] of this.#kept) {
      if (this.#bytes <= MOST_BYTES) break;
      this.#kept.delete(oldest);
      this.#bytes -= sizeOf(held);
    }
  }
}

function sizeOf(written: Written): number {
  return written.reduce((sum, { byteLength }) => sum + byteLength, OVERHEAD_BYTES);
}

/** What is written of a gram, as a set. */
export function setOf(written: Written, empty: OrdinalSet): OrdinalSet {
  for (const bytes of written) addOrdinals(bytes, empty);
  return empty;
}
