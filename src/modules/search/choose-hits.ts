import type { Database } from '../../platform/database/index.ts';
import { sift, type FacetCounts, type OrdinalSet, type RecordTable } from '../../search/index.ts';
import { readCandidates, type Candidate } from './candidate-rows.ts';
import type { Found } from './find-hits.ts';
import { samplesOf, strangersAmong, withoutStrangers } from './look-at-hits.ts';
import { orderedHits } from './ordered-hits.ts';
import { CHANGED } from './present-index.ts';
import type { SearchQuery } from './search-query.ts';

/** Hits that are told apart by what they say, not by their title and day alone. */
const SCORED_MOST = 20;

export interface ChosenHits {
  readonly found: Found;
  readonly total: number;
  readonly facets: FacetCounts;
  /** To be ranked by what they say: the first ones of the order, when the page begins among them. */
  readonly scored: readonly number[];
  /** Those behind them as far as the page goes. */
  readonly others: readonly number[];
  readonly candidates: ReadonlyMap<number, Candidate>;
  /** Of all these those that are not shown: they do not say what was asked. */
  readonly strangers: ReadonlySet<number>;
}

/**
 * Counts what was found and reads what a page needs of it, in one question; null: nothing was found.
 *
 * `terms` may not be said by all hits. The first hits of the order and some others tell whether strangers are among them, on
 * every page the same, so that pages neither overlap nor leave anything out; those that only this page meets are left out of it
 * without moving others up.
 */
export async function chooseHits(
  database: Database,
  { records, none }: { readonly records: RecordTable; readonly none: () => OrdinalSet },
  first: Found,
  query: SearchQuery,
  terms: readonly (readonly string[])[],
): Promise<ChosenHits | null | typeof CHANGED> {
  const { sort, offset, limit, filter } = query;
  const choose = async (found: Found, isFirst: boolean): Promise<ChosenHits | null | typeof CHANGED> => {
    const { passing, total, counts } = sift(records, found.hits, filter, none);
    const ranks = sort === 'relevance' && offset < SCORED_MOST;
    const part = (from: number, most: number) => orderedHits(records, found, passing, { sort, from, most, total }, none);
    const ordered = ranks ? part(0, Math.max(SCORED_MOST, offset + limit)) : part(offset, limit);
    const telling =
      terms.length === 0 || !isFirst
        ? []
        : [...samplesOf(found.hits), ...(offset === 0 || ranks ? ordered.slice(0, SCORED_MOST) : part(0, SCORED_MOST))];
    const { generation, candidates } = await readCandidates(database, [...new Set([...ordered, ...telling])]);
    if (generation !== found.generation) return CHANGED;
    if (total === 0 && found.hits.isEmpty) return null;
    const strangers = terms.length === 0 ? NOBODY : await strangersAmong(database, found.sounded, candidates.values(), terms);
    const told = telling.filter((ordinal) => strangers.has(ordinal));
    if (told.length > 0) return choose({ ...found, hits: await withoutStrangers(database, found, told, terms) }, false);
    const scored = ranks ? ordered.slice(0, SCORED_MOST) : [];
    const others = ordered.slice(scored.length);
    return { found, total, facets: counts, scored, others, candidates, strangers };
  };
  return choose(first, true);
}

const NOBODY: ReadonlySet<number> = new Set();
