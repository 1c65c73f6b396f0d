export { redactionPolicy } from './rules/index.ts';
export { redactionRoutes } from './redaction-routes.ts';
export { REDACTION_WORDS } from './redaction-record.ts';
export { redactionBurnHandler } from './burn-job.ts';
