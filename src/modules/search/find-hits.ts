import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { HitList, type IndexQuery } from '../../search/index.ts';

/** What is asked of the index. */
export interface Wish {
  /** Over everything; null: titles only. */
  readonly text: IndexQuery | null;
  /** Document or index numbers that are exactly this, as a tsquery. */
  readonly numbers: string | null;
  /** Titles that sound like it, or may mean it. */
  readonly titles: (IndexQuery & { readonly bySound: boolean }) | null;
}

/** Everything that was found. */
export interface Found {
  readonly generation: number;
  readonly hits: HitList;
  /** Identities of hits whose title says it, whose number it is, whose title only sounds like it. */
  readonly titled: ReadonlySet<number>;
  readonly numbered: ReadonlySet<number>;
  readonly sounded: ReadonlySet<number>;
}

/** Of so many candidates each is looked at; of more, those with all grams of a phrase count as having it. */
const CHECKED_MOST = 2_000;
/** Numbers have few digits to be told apart by: their grams stand together by chance, so more are looked at. */
const CHECKED_NUMBERS_MOST = 30_000;
const DIGITS = /[a-z0-9]{2}/;
const NOTHING = Buffer.alloc(0);

interface Row {
  readonly generation: number;
  readonly found: Buffer | null;
  readonly titled: Buffer | null;
  readonly numbered: Buffer | null;
  readonly sounded: Buffer | null;
}

/** One question to the database, whatever is asked. */
export async function findHits(database: Database, { text, numbers, titles }: Wish): Promise<Found> {
  const checked = text?.phrases.some((phrase) => DIGITS.test(phrase)) === true ? CHECKED_NUMBERS_MOST : CHECKED_MOST;
  const lines = (phrases: readonly string[]) => sql`${[...phrases]}::text[]`;
  const { rows } = await sql<Row>`
    select (select generation::float8 from search_state) as generation,
      ${text === null ? sql`null::bytea` : sql`search_grams(${text.wanted}::tsquery, ${lines(text.phrases)}, ${checked}::integer)`} as found,
      ${text === null ? sql`null::bytea` : sql`search_titles(${text.wanted}::tsquery, ${lines(text.phrases)}, false)`} as titled,
      ${numbers === null ? sql`null::bytea` : sql`search_titles(${numbers}::tsquery, '{}', false)`} as numbered,
      ${titles === null ? sql`null::bytea` : sql`search_titles(${titles.wanted}::tsquery, ${lines(titles.phrases)}, ${titles.bySound})`} as sounded
    `.execute(database);
  const [row] = rows;
  if (row === undefined) throw new Error('The index does not answer');
  const found = new HitList(row.found ?? NOTHING);
  const sounded = new HitList(row.sounded ?? NOTHING);
  return {
    generation: row.generation,
    hits: row.sounded === null ? found : joined(found, row.found ?? NOTHING, sounded, row.sounded),
    titled: identities(new HitList(row.titled ?? NOTHING)),
    numbered: identities(new HitList(row.numbered ?? NOTHING)),
    sounded: identities(sounded),
  };
}

/** Both lists, what is in both once. */
function joined(one: HitList, oneBytes: Buffer, other: HitList, otherBytes: Buffer): HitList {
  if (one.count === 0) return other;
  const known = identities(one);
  const size = otherBytes.length / Math.max(1, other.count);
  const added = Array.from({ length: other.count }, (_, at) => at)
    .filter((at) => !known.has(other.identity(at)))
    .map((at) => otherBytes.subarray(at * size, (at + 1) * size));
  return new HitList(Buffer.concat([oneBytes, ...added]));
}

function identities(hits: HitList): ReadonlySet<number> {
  const set = new Set<number>();
  for (let at = 0; at < hits.count; at++) set.add(hits.identity(at));
  return set;
}
