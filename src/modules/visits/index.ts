export { viewPolicy } from './rules/view-policy.ts';
export { viewRoutes } from './view-routes.ts';
export { countingViews, countViews } from './count-views.ts';
export { foldOldViews } from './store.ts';
export { readViewTotals, type ViewTotals } from './read-totals.ts';
export { ViewCounter, type SiteOf } from './view-counter.ts';
