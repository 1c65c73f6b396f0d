export { search, type SearchAnswer, type SearchQuery } from './search.ts';
export type { SearchHit } from './shown-hits.ts';
export type { SearchSort } from './order-hits.ts';
export { SearchBusy } from './admission.ts';
export { indexDocuments, indexReport } from './index-records.ts';
export { followChanges, followOnce, type Following } from './follow-changes.ts';
export { reindex, type ReindexProgress } from './reindex.ts';
export { reindexHandler, reindexWhenOutdated } from './reindex-job.ts';
export { readFilesHandler } from './read-files.ts';
