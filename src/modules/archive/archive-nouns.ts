import { plainMember, plainMembers, type ExchangeNoun } from '../../platform/exchange/index.ts';

/** Where documents came from that were brought in with an archive. What was wrong with its rows stays behind. */
export const ARCHIVE_NOUNS: readonly ExchangeNoun[] = [
  {
    name: 'archiveImports',
    table: 'archive_import',
    key: ['agency_id', 'import_id'],
    agency: 'agency_id',
    identity: 'import_id',
    members: [
      ...plainMembers('agency_id', 'import_id', 'source', 'sheet_name'),
      { name: 'sheet', column: 'sheet_sha256', kind: 'plain', file: true },
      plainMember('defaults', { kind: 'json' }),
      ...plainMembers('state', 'row_count', 'error_count', 'warning_count', 'faulty_row_count'),
      ...plainMembers('read_row_count', 'incomplete_row_count', 'blocked_row_count', 'public_row_count', 'created_by_kind'),
      plainMember('created_by', { kind: 'person', kindColumn: 'created_by_kind' }),
      plainMember('created_by_name'),
      plainMember('created_at', { kind: 'moment' }),
      plainMember('approved_by', { kind: 'person' }),
      plainMember('approved_by_name'),
      plainMember('approved_at', { kind: 'moment' }),
      plainMember('started_by_kind'),
      plainMember('started_by', { kind: 'person', kindColumn: 'started_by_kind' }),
      plainMember('started_by_name'),
      plainMember('started_at', { kind: 'moment' }),
      plainMember('finished_at', { kind: 'moment' }),
      plainMember('version'),
    ],
  },
  {
    name: 'archiveDocuments',
    table: 'archive_document',
    key: ['agency_id', 'source', 'row_key'],
    textKey: ['source', 'row_key'],
    agency: 'agency_id',
    members: plainMembers('agency_id', 'source', 'row_key', 'import_id', 'row_number', 'document_id', 'address'),
  },
];
