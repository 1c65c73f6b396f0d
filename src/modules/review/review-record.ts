import type { Auditable } from '../../platform/audit/index.ts';

/** Rows as the audit keeps them. */
export const REVIEW: Auditable = { noun: 'review', table: 'review_submission', key: 'submission_id', omit: ['flow'] };
export const SIGNATURE: Auditable = { noun: 'reviewStep', table: 'review_step', key: 'step_id' };
export const REVIEW_FLOW: Auditable = { noun: 'reviewFlow', table: 'review_flow', key: 'flow_id' };
export const DELEGATION: Auditable = { noun: 'delegation', table: 'review_delegation', key: 'delegation_id' };
