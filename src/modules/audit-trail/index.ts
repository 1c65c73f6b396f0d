export { auditTrailRoutes, type AuditTrailOptions } from './api.ts';
export { auditEntryPolicy } from './rules/audit-entry-policy.ts';
