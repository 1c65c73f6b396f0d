export { auditTrailRoutes, type AuditTrailOptions } from './api.ts';
export { auditEntryPolicy } from './rules/audit-entry-policy.ts';
export { examineChains, keepVerification, type AuditPlace } from './run-verification.ts';
export type { AuditWords } from './audit-words.ts';
