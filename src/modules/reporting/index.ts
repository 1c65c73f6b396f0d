export { reportingRoutes } from './reporting-routes.ts';
export { consolidateStored } from './consolidate-stored.ts';
export { loadSampleReports } from './samples/load-samples.ts';
