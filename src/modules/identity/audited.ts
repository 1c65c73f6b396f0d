import type { Auditable } from '../../platform/audit/index.ts';

/** What of credentials and sessions the audit keeps: when and how, never a hash or a secret. */
export const CREDENTIAL: Auditable = {
  noun: 'credential',
  table: 'credential',
  key: 'account_id',
  omit: ['password_hash', 'previous_hashes', 'totp_secret', 'totp_pending_secret', 'totp_last_step'],
};
export const SESSION: Auditable = { noun: 'session', table: 'session', key: 'session_id', omit: ['secret_hash', 'last_seen_at'] };
