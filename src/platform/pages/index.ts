export { PageCache, type PageCacheOptions, type PageFigures } from './page-cache.ts';
export type { PageKey } from './page-key.ts';
export type { MadePage, PageAsk, PageMaker } from './made-page.ts';
export { askOf, sendMade } from './send-made.ts';
export type { LaneOptions } from './page-lane.ts';
export { addPages, keepPage, type PageMarks, type PageRoute } from './page-routes.ts';
