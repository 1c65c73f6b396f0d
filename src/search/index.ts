/** Searching, without what keeps the index: folding, cutting into grams, lists of records, reading queries, sounds, marking hits. Pure. */
export { mistypedPieces, nearestPart } from './close-title.ts';
export { NO_FILTER, sift, type FacetCounts, type SearchFilter } from './facets.ts';
export { foldKey } from './fold.ts';
export { eachGramOf } from './grams-of-record.ts';
export { excerpt, marked, type ShownPiece } from './highlight.ts';
export {
  dayNumber,
  facetCode,
  HIT_BYTES,
  packHit,
  SEARCH_NOUNS,
  SEARCH_VALIDITIES,
  type HitRecord,
  type SearchNoun,
  type SearchValidity,
} from './hit-record.ts';
export { OrdinalSet } from './ordinal-set.ts';
export { PostingCollector } from './posting-collector.ts';
export { entriesOf, findInPage, PageWriter, type PostingPage } from './posting-page.ts';
export { addOrdinals, ByteWriter, readOrdinals, writeOrdinals } from './postings.ts';
export { readQuery, type AskedQuery } from './read-query.ts';
export { RecordTable } from './record-table.ts';
export { cutSyllables, initialsQuery, soundQuery, soundsText, type SoundWay } from './sounds.ts';
export { compileSynonyms, type Synonyms } from './synonyms.ts';
export {
  gramsOfWish,
  inexactTerms,
  match,
  matchYoung,
  NO_WISH,
  saysAll,
  textWish,
  type Matches,
  type Wish,
  type YoungRecord,
} from './wish.ts';
