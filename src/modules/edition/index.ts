export type { Edition, Editions, PublicSeries, SeriesWish } from './edition.ts';
export type { PublicChange, PublicNoun, PublicRecord, PublicRecords } from './public-noun.ts';
export type { DocumentFilter, Facet, Filtered, Span } from './rules/document-filter.ts';
export type { PublicAgency } from './rules/public-agency.ts';
export {
  isWithdrawn,
  type Card,
  type PublicContent,
  type PublicDocument,
  type PublicRelation,
  type PublicRelease,
  type ValidityNote,
  type Withdrawn,
} from './rules/public-document.ts';
export { createEditions, type FollowedEditions, type FollowFigures, type FollowOptions } from './follow/follow-public.ts';
export { purgePublicChanges } from './follow/purge-public-changes.ts';
export { bodyMarkup, fileAddress } from './store/body-markup.ts';
export { memorySnapshot } from './store/memory-snapshot.ts';
