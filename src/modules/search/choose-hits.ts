import type { Database } from '../../platform/database/index.ts';
import { sift, type FacetCounts, type RecordTable } from '../../search/index.ts';
import { readCandidates, type Candidate } from './candidate-rows.ts';
import type { Found } from './find-hits.ts';
import { samplesOf, withoutStrangers } from './look-at-hits.ts';
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
}

/** Counts what was found and reads what a page needs of it, in one question; null: nothing was found. */
export async function chooseHits(
  database: Database,
  records: RecordTable,
  first: Found,
  query: SearchQuery,
  terms: readonly (readonly string[])[],
): Promise<ChosenHits | null | typeof CHANGED> {
  const { sort, offset, limit, filter } = query;
  const choose = async (found: Found, unsure: readonly (readonly string[])[]): Promise<ChosenHits | null | typeof CHANGED> => {
    const { passing, total, counts } = sift(records, found.hits, filter);
    const ranks = sort === 'relevance' && offset < SCORED_MOST;
    const from = ranks ? 0 : offset;
    const ordered = orderedHits(records, found, passing, { sort, from, most: ranks ? Math.max(SCORED_MOST, offset + limit) : limit });
    const samples = unsure.length === 0 ? [] : samplesOf(found.hits);
    const { generation, candidates } = await readCandidates(database, [...new Set([...ordered, ...samples])]);
    if (generation !== found.generation) return CHANGED;
    const hits = unsure.length === 0 ? null : await withoutStrangers(database, found, candidates.values(), unsure);
    if (hits !== null) return choose({ ...found, hits }, []);
    if (found.hits.count === 0) return null;
    const scored = ranks ? ordered.slice(0, SCORED_MOST) : [];
    return { found, total, facets: counts, scored, others: ordered.slice(scored.length), candidates };
  };
  return choose(first, terms);
}
