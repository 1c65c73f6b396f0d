import type { Auditable } from '../../platform/audit/index.ts';

/** What of people the audit keeps. Hashes are nobody's business; personal contact data stays in the record itself. */
export const PERSON: Auditable = { noun: 'person', table: 'account', key: 'account_id', omit: ['password_hash'] };
export const ROLE_GRANT: Auditable = { noun: 'roleGrant', table: 'role_grant', key: 'grant_id' };
export const RESET_REQUEST: Auditable = { noun: 'resetRequest', table: 'reset_request', key: 'request_id' };
export const TOKEN: Auditable = { noun: 'token', table: 'api_token', key: 'token_id', omit: ['secret_hash', 'last_used_at'] };
