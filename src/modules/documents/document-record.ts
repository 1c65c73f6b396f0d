import type { Auditable } from '../../platform/audit/index.ts';

/** Rows of `document` as the audit keeps them. */
export const DOCUMENT: Auditable = { noun: 'document', table: 'document', key: 'document_id' };
