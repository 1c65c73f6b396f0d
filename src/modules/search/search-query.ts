import type { FacetCounts, SearchFilter } from '../../search/index.ts';
import type { SearchHit } from './shown-hits.ts';
import type { Widening } from './widen.ts';

export type SearchSort = 'relevance' | 'date';

export interface SearchQuery {
  readonly text: string;
  readonly filter: SearchFilter;
  readonly sort: SearchSort;
  /** Of the first hit that is shown, from 0. */
  readonly offset: number;
  readonly limit: number;
}

export interface SearchAnswer {
  /** All of them, however many. */
  readonly total: number;
  readonly hits: readonly SearchHit[];
  readonly facets: FacetCounts;
  /** Null: what was found says the query as it stands, or one of its synonyms. */
  readonly widening: Widening | null;
  /** What a title says that comes near to the query, when nothing says the query itself. */
  readonly didYouMean: string | null;
  /** Milliseconds. */
  readonly took: number;
}
