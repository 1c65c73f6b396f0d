export { annualReportPolicy } from './rules/annual-report-policy.ts';
export { consolidationPolicy } from './rules/consolidation-policy.ts';
export { consolidateStored } from './consolidate-stored.ts';
export { consolidationRoutes } from './consolidation-api.ts';
export { loadSampleReports } from './samples/load-samples.ts';
export { reportApiRoutes } from './report-api.ts';
export { reportingRoutes } from './reporting-routes.ts';
export { DISMISSAL_WORDS, REPORT_WORDS } from './report-words.ts';
export { reportKeys, reportTexts, type ReportText } from './report-texts.ts';
