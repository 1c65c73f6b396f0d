export { PageCache, type PageCacheOptions, type PageFigures } from './page-cache.ts';
export type { PageKey } from './page-key.ts';
export { addPages, keepPage, type PageMarks, type PageRoute } from './page-routes.ts';
