import { plainMember, plainMembers, type ExchangeNoun } from '../../platform/exchange/index.ts';

/** What visitors found wrong, with the contacts that they gave. The tasks that were made of it stay behind. */
export const CORRECTION_NOUNS: readonly ExchangeNoun[] = [
  {
    name: 'corrections',
    table: 'correction_report',
    key: ['agency_id', 'report_id'],
    agency: 'agency_id',
    identity: 'report_id',
    members: [
      ...plainMembers('agency_id', 'report_id', 'receipt', 'page_path'),
      plainMember('document_id', { pointsTo: { table: 'document', key: 'document_id', agency: 'agency_id' } }),
      ...plainMembers('kind', 'text', 'contact'),
      plainMember('received_at', { kind: 'moment' }),
      ...plainMembers('due_on', 'state', 'outcome', 'handling'),
      plainMember('handled_at', { kind: 'moment' }),
      plainMember('answer'),
      plainMember('answered_at', { kind: 'moment' }),
      plainMember('version'),
    ],
  },
];
