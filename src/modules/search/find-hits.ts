import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { gramsOfWish, match, matchYoung, type Matches, type OrdinalSet, type Wish } from '../../search/index.ts';
import { setOf } from './read-postings.ts';
import type { SearchedIndex } from './searched-index.ts';

/** Everything that was found, as of a generation of the index. */
export interface Found extends Matches {
  readonly generation: number;
}

/** Titles that may sound like a query: of so many each is looked at, of more those with all pairs of syllables count. */
const SOUNDED_MOST = 3_000;

/** All sets are made by `none`. Null: the index has changed meanwhile. */
export async function findHits(database: Database, index: SearchedIndex, wish: Wish, none: () => OrdinalSet): Promise<Found | null> {
  const { generation, records, young } = index;
  const postings = await index.postings.read(gramsOfWish(wish));
  if (postings === null || index.generation !== generation) return null;
  const sets = new Map<number, OrdinalSet>();
  const read = (gram: number): OrdinalSet => {
    const known = sets.get(gram) ?? setOf(postings.get(gram) ?? [], none());
    sets.set(gram, known);
    return known;
  };
  const matches = match(wish, read, none);
  const { there } = records;
  const candidates = matches.sounded.keepAll(there);
  const found = { ...matches, sounded: (await soundLike(database, wish, candidates, none)) ?? candidates };
  matchYoung(wish, young.values(), found);
  found.hits.addAll(found.sounded).keepAll(there);
  return { ...found, generation };
}

/** Those of the titles that say the sounds one after the other; null: they do, or there are too many to look at. */
async function soundLike(database: Database, wish: Wish, sounded: OrdinalSet, none: () => OrdinalSet): Promise<OrdinalSet | null> {
  const count = wish.sounds.length === 0 ? 0 : sounded.count;
  if (count === 0 || count > SOUNDED_MOST || wish.sounds.every(({ lexemes }) => lexemes.length === 1)) return null;
  const { rows } = await sql<{ ordinal: number }>`
    select ordinal from search_key where ordinal = any(${[...sounded.toArray()]}::integer[])
      and exists (select from unnest(${wish.sounds.map(({ phrase }) => phrase)}::text[]) as phrase where strpos(sounds, phrase) > 0)`.execute(
    database,
  );
  const said = none();
  for (const { ordinal } of rows) said.add(ordinal);
  return said;
}

/** Those of the records whose text says all of these, each in one of its ways. */
export async function recordsThatSay(
  database: Database,
  ordinals: readonly number[],
  terms: readonly (readonly string[])[],
): Promise<readonly number[]> {
  const { rows } = await sql<{ ordinal: number }>`
    select ordinal from search_key where ordinal = any(${[...ordinals]}::integer[]) and not exists (
      select from unnest(${terms.map((ways) => ways.join('|'))}::text[]) as term
      where not exists (select from unnest(string_to_array(term, '|')) as way where strpos(key, way) > 0)
    )`.execute(database);
  return rows.map(({ ordinal }) => ordinal);
}
