import { plainMember, plainMembers, type ExchangeNoun } from '../../platform/exchange/index.ts';

const CREATED_AT = plainMember('created_at', { kind: 'moment' });

/** Sites and what stands where in them, as they leave for another installation. */
export const SITE_NOUNS: readonly ExchangeNoun[] = [
  {
    name: 'sites',
    table: 'site',
    key: ['agency_id', 'site_id'],
    agency: 'agency_id',
    identity: 'site_id',
    members: [
      ...plainMembers('agency_id', 'site_id', 'slug', 'host', 'name', 'covers'),
      plainMember('theme', { kind: 'json' }),
      plainMember('marks', { kind: 'json' }),
      plainMember('home', { kind: 'json' }),
      plainMember('closed_at', { kind: 'moment' }),
      CREATED_AT,
      plainMember('version'),
    ],
  },
  {
    name: 'sections',
    table: 'section',
    key: ['agency_id', 'section_id'],
    agency: 'agency_id',
    identity: 'section_id',
    members: [
      ...plainMembers('agency_id', 'section_id', 'site_id'),
      plainMember('parent_id', { later: true }),
      ...plainMembers('slug', 'title', 'description', 'keywords', 'kind'),
      plainMember('rule', { kind: 'json' }),
      plainMember('layout', { kind: 'json' }),
      ...plainMembers('item', 'position', 'state', 'archived_on'),
      CREATED_AT,
      plainMember('version'),
    ],
  },
  {
    name: 'sectionEntries',
    table: 'section_entry',
    key: ['agency_id', 'section_id', 'document_id'],
    agency: 'agency_id',
    of: { column: 'document_id', table: 'document', key: 'document_id', agency: 'agency_id' },
    members: plainMembers('agency_id', 'section_id', 'document_id', 'position', 'pinned'),
  },
];
