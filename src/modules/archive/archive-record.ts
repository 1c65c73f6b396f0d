import type { Auditable } from '../../platform/audit/index.ts';

/** Rows of `archive_import` as the audit keeps them. */
export const ARCHIVE_IMPORT: Auditable = { noun: 'archiveImport', table: 'archive_import', key: 'import_id' };
