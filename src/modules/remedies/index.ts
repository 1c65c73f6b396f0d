export { countedRemedies, namedRemedies } from './counted-remedies.ts';
export { forgetParties } from './forget-parties.ts';
export { loadSampleRemedies } from './samples/load-sample-remedies.ts';
export { remedyDays } from './remedy-days.ts';
export { remedyFileRoutes } from './remedy-files.ts';
export { REMEDY_WORDS } from './remedy-record.ts';
export { remedyRoutes } from './remedy-routes.ts';
export { remindRemediesHandler, remindRemediesJob } from './remind-remedies.ts';
export { remedyPolicy } from './rules/index.ts';
