import { DECISION_NOUNS } from './decision-nouns.ts';
import { plainMember, plainMembers, type ExchangeMember, type ExchangeNoun } from '../../platform/exchange/index.ts';

const DOCUMENT_KEY = ['agency_id', 'document_id'];
const moment = (column: string, more: Partial<ExchangeMember> = {}) => plainMember(column, { kind: 'moment', ...more });

/**
 * Everything about documents as it leaves for another installation. Ids stay, for contents name documents by id and are signed.
 * Drafts and who has an editor open stay behind with the accounts that they belong to.
 */
export const DOCUMENT_NOUNS: readonly ExchangeNoun[] = [
  {
    name: 'documentSettings',
    table: 'document_setting',
    key: ['agency_id'],
    agency: 'agency_id',
    members: plainMembers('agency_id', 'index_pattern', 'version'),
  },
  {
    name: 'indexCounters',
    table: 'index_counter',
    key: ['agency_id', 'period'],
    agency: 'agency_id',
    members: plainMembers('agency_id', 'period', 'last'),
  },
  {
    name: 'documents',
    table: 'document',
    key: DOCUMENT_KEY,
    agency: 'agency_id',
    identity: 'document_id',
    members: [
      ...plainMembers(
        'agency_id',
        'document_id',
        'unit_id',
        'type',
        'state',
        'revision',
        'title',
        'openness',
        'document_number',
        'signed_on',
      ),
      ...plainMembers('subject', 'genre', 'validity', 'effective_from', 'effective_until'),
      plainMember('validity_document_id', { later: true, pointsTo: { table: 'document', key: 'document_id', agency: 'agency_id' } }),
      ...plainMembers('index_number', 'index_year', 'validity_on'),
      plainMember('released_revision', { later: true }),
      moment('first_released_at', { later: true }),
      moment('released_at', { later: true }),
      moment('release_due_at'),
      moment('withdrawal_due_at'),
      moment('filed_at'),
      moment('withdrawn_at'),
      ...plainMembers('withdrawal_reason', 'urgent', 'created_by_kind'),
      plainMember('created_by', { kind: 'person', kindColumn: 'created_by_kind' }),
      plainMember('created_by_name'),
      moment('created_at'),
      moment('changed_at'),
      plainMember('version'),
    ],
  },
  {
    name: 'revisions',
    table: 'document_revision',
    key: [...DOCUMENT_KEY, 'revision'],
    agency: 'agency_id',
    members: [
      ...plainMembers('agency_id', 'document_id', 'revision', 'content_hash', 'author_kind'),
      plainMember('author_id', { kind: 'person', kindColumn: 'author_kind' }),
      ...plainMembers('author_name', 'note'),
      moment('made_at'),
      plainMember('content', { kind: 'characters', hashColumn: 'content_hash' }),
    ],
  },
  {
    name: 'documentFiles',
    table: 'document_file',
    key: [...DOCUMENT_KEY, 'file_sha256'],
    textKey: ['file_sha256'],
    agency: 'agency_id',
    members: [
      ...plainMembers('agency_id', 'document_id'),
      { name: 'file', column: 'file_sha256', kind: 'plain', file: true },
      ...plainMembers('name', 'media_type', 'bytes'),
      plainMember('examination', { kind: 'json' }),
      plainMember('added_by_name'),
      moment('added_at'),
    ],
  },
  {
    name: 'relations',
    table: 'document_relation',
    key: [...DOCUMENT_KEY, 'kind', 'target_document_id'],
    textKey: ['kind'],
    agency: 'agency_id',
    otherAgency: 'target_agency_id',
    members: plainMembers('agency_id', 'document_id', 'kind', 'target_agency_id', 'target_document_id'),
  },
  {
    name: 'releases',
    table: 'document_release',
    key: ['agency_id', 'release_id'],
    agency: 'agency_id',
    identity: 'release_id',
    members: [
      ...plainMembers('agency_id', 'release_id', 'document_id', 'kind', 'revision', 'content_hash', 'reason', 'by_kind'),
      plainMember('by_id', { kind: 'person', kindColumn: 'by_kind' }),
      plainMember('by_name'),
      moment('at'),
    ],
  },
  {
    name: 'opinions',
    table: 'openness_opinion',
    key: ['agency_id', 'opinion_id'],
    agency: 'agency_id',
    identity: 'opinion_id',
    members: [
      ...plainMembers('agency_id', 'opinion_id', 'document_id', 'kind', 'revision', 'decision', 'reason'),
      plainMember('by_id', { kind: 'person' }),
      plainMember('by_name'),
      moment('at'),
    ],
  },
  {
    name: 'reprintSources',
    table: 'reprint_source',
    key: ['agency_id', 'source_id'],
    agency: 'agency_id',
    identity: 'source_id',
    members: [
      ...plainMembers('agency_id', 'source_id', 'name', 'hosts', 'since', 'note'),
      moment('retired_at'),
      ...plainMembers('version'),
    ],
  },
  ...DECISION_NOUNS,
];
