import type { Auditable } from '../../platform/audit/index.ts';

/** Rows as the audit keeps them: who asks and what they ask is not the auditor's business. */
export const REQUEST: Auditable = {
  noun: 'request',
  table: 'disclosure_request',
  key: 'request_id',
  omit: [
    'applicant',
    'applicant_mark',
    'phone_mark',
    'query_code_mark',
    'content',
    'original_content',
    'title',
    'help_needed',
    'published_answer',
  ],
};
