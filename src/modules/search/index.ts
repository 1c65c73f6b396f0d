export { search } from './search.ts';
export type { SearchAnswer, SearchQuery, SearchSort } from './search-query.ts';
export type { SearchHit } from './shown-hits.ts';
export { followChanges, followOnce, type Following } from './follow-changes.ts';
export { reindexHandler, reindexWhenOutdated } from './reindex-job.ts';
export { readFilesHandler } from './read-files.ts';
export { searchApiRoutes } from './search-api.ts';
export { searchRoutes, type SearchContext } from './search-routes.ts';
export { reindexAll } from './reindex-all.ts';
