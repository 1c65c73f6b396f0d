import type { Auditable } from '../../platform/audit/index.ts';

/** What of people the audit keeps: everything but secrets, not even as hashes. */
export const PERSON: Auditable = { noun: 'person', table: 'account', key: 'account_id' };
export const ROLE_GRANT: Auditable = { noun: 'roleGrant', table: 'role_grant', key: 'grant_id' };
export const RESET_REQUEST: Auditable = { noun: 'resetRequest', table: 'reset_request', key: 'request_id' };
export const TOKEN: Auditable = { noun: 'token', table: 'api_token', key: 'token_id', omit: ['secret_hash', 'last_used_at'] };
