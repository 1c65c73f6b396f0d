export { jobRoutes, type JobRoutesOptions } from './job-routes.ts';
export { purgeHandler, purgeJob, type Purge } from './purge-job.ts';
export { readStatus, type StatusPlace, type SystemStatus } from './read-status.ts';
export { jobPolicy } from './rules/job-policy.ts';
export { systemStatusPolicy } from './rules/system-status-policy.ts';
export { statusAnswer, statusRoutes } from './status-routes.ts';
export { statusText } from './status-text.ts';
export { verifyAuditHandler, verifyAuditJob } from './verify-audit-job.ts';
