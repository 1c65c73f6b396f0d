/** Searching, without what keeps the index: folding, cutting into grams, reading queries, sounds, marking hits. Pure. */
export { mistypedQuery, nearestPart } from './close-title.ts';
export { NO_FILTER, sift, type FacetCounts, type SearchFilter } from './facets.ts';
export { foldKey, type Folded } from './fold.ts';
export { gramsOf } from './grams.ts';
export { excerpt, marked, type ShownPiece } from './highlight.ts';
export {
  dayNumber,
  facetCode,
  HitList,
  packHit,
  SEARCH_NOUNS,
  SEARCH_VALIDITIES,
  type SearchNoun,
  type SearchValidity,
} from './hit-record.ts';
export { indexQueryOf, type IndexQuery } from './index-query.ts';
export { readQuery, type AskedQuery, type AskedTerm } from './read-query.ts';
export { cutSyllables, initialsQuery, soundLexemes, soundQuery, soundsText } from './sounds.ts';
export { compileSynonyms, type Synonyms } from './synonyms.ts';
export { LAST_PLACE, MOST_PLACES, quoted, vectorText } from './vector-text.ts';
