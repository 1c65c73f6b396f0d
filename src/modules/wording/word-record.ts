import type { Auditable } from '../../platform/audit/index.ts';

/** Rows as the audit keeps them. */
export const LISTED_WORD: Auditable = { noun: 'listedWord', table: 'listed_word', key: 'word_id' };
export const WORD_SWITCH: Auditable = { noun: 'wordSwitch', table: 'built_in_word_switch', key: 'switch_id' };
