import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { quoted, type AskedQuery, type HitList, type SearchNoun } from '../../search/index.ts';
import { cutWords } from './cut-words.ts';
import { tierOf } from './order-hits.ts';
import type { Found } from './find-hits.ts';
import { STOP_WORDS } from './search-data.ts';

/** A record that was found. */
export interface HitKey {
  readonly agencyId: number;
  readonly noun: SearchNoun;
  readonly id: number;
}

export function keyOf(hits: HitList, at: number): HitKey {
  return { agencyId: hits.agencyId(at), noun: hits.noun(at), id: hits.id(at) };
}

export interface Scores {
  /** When they were read; another one than of the hits means that these are out of date. */
  readonly generation: number;
  /** By place in the list of hits. */
  readonly scores: ReadonlyMap<number, number>;
}

interface Row {
  readonly place: number;
  readonly titleKey: string;
  readonly rank: number;
  readonly times: readonly number[];
  readonly length: number;
}

/** Says how much each of these hits is about the query: number, title, dictionary words by weight, how often and how densely. */
export async function scoreHits(database: Database, query: AskedQuery, found: Found, places: readonly number[]): Promise<Scores> {
  const { hits } = found;
  const phrases = query.terms.flatMap(({ ways }) => ways.slice(0, 1)).slice(0, 4);
  const words = wordsOf(query);
  const keys = places.map((at) => keyOf(hits, at));
  const times = sql.join(
    phrases.map((phrase) => sql`(length(key) - length(replace(key, ${phrase}, ''))) / length(${phrase})`),
    sql`, `,
  );
  const { rows } = await sql<Row & { readonly generation: number }>`
    select (select generation::float8 from search_state) as generation, wanted.place::int as place, title_key as "titleKey",
      ${words === null ? sql`0::float8` : sql`ts_rank('{0.1, 0.3, 0.6, 1}', words, ${words}::tsquery, 1)::float8`} as rank,
      array[${times}]::integer[] as times, length(key) as length
    from unnest(${keys.map(({ agencyId }) => agencyId)}::integer[], ${keys.map(({ noun }) => noun)}::text[], ${keys.map(({ id }) => id)}::integer[])
      with ordinality as wanted (agency_id, noun, record_id, place) join search_entry using (agency_id, noun, record_id)`.execute(database);
  const scores = new Map<number, number>();
  const days = places.map((at) => hits.day(at));
  const newest = Math.max(...days);
  const span = Math.max(1, newest - Math.min(...days));
  for (const { place, ...row } of rows) {
    const at = places[place - 1];
    if (at === undefined) continue;
    const recency = 1 - (newest - hits.day(at)) / span;
    scores.set(at, tierScore(tierOf(found, at)) + titleScore(row.titleKey, phrases) + textScore(row) + 4 * recency);
  }
  return { generation: rows[0]?.generation ?? found.generation, scores };
}

function tierScore(tier: 0 | 1 | 2 | 3): number {
  return [0, 70, 100, 1_000][tier] ?? 0;
}

/** A title that is the phrase, begins with it, or says little else. */
function titleScore(titleKey: string, phrases: readonly string[]): number {
  let score = 0;
  for (const phrase of phrases) {
    const at = titleKey.indexOf(phrase);
    if (at === -1) continue;
    score += 30 + (phrase.length === titleKey.length ? 300 : 0) + (at === 0 ? 10 : 0) + 60 * (phrase.length / titleKey.length);
  }
  return score;
}

function textScore({ rank, times, length }: Pick<Row, 'rank' | 'times' | 'length'>): number {
  const said = times.reduce((sum, count) => sum + Math.log2(1 + count), 0);
  const dense = times.reduce((sum, count) => sum + count, 0) / Math.max(200, length);
  return 40 * rank + 6 * said + 400 * Math.min(0.05, dense);
}

/** Dictionary words of the query, any of them, for the rank; null when it has none. */
function wordsOf({ terms }: AskedQuery): string | null {
  const words = new Set(terms.flatMap(({ ways }) => ways.flatMap(cutWords)).filter((word) => !STOP_WORDS.has(word)));
  return words.size === 0 ? null : [...words].map(quoted).join(' | ');
}
