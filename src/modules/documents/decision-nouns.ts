import { plainMember, plainMembers, type ExchangeNoun } from '../../platform/exchange/index.ts';

const DECIDING = plainMember('decided_by_document_id', { pointsTo: { table: 'document', key: 'document_id', agency: 'agency_id' } });
const BY = [plainMember('by_kind'), plainMember('by_id', { kind: 'person', kindColumn: 'by_kind' }), plainMember('by_name')] as const;
const AT = plainMember('at', { kind: 'moment' });

/** What the office decided about documents, as it leaves with them. */
export const DECISION_NOUNS: readonly ExchangeNoun[] = [
  {
    name: 'cleanUps',
    table: 'clean_up',
    key: ['agency_id', 'clean_up_id'],
    agency: 'agency_id',
    identity: 'clean_up_id',
    members: [...plainMembers('agency_id', 'clean_up_id', 'title'), DECIDING, ...plainMembers('basis', 'decided_on'), ...BY, AT],
  },
  {
    name: 'cleanUpDecisions',
    table: 'clean_up_decision',
    key: ['agency_id', 'decision_id'],
    agency: 'agency_id',
    identity: 'decision_id',
    members: plainMembers('agency_id', 'decision_id', 'clean_up_id', 'document_id', 'decision', 'reason', 'validity_before'),
  },
  {
    name: 'validityDecisions',
    table: 'validity_decision',
    key: ['agency_id', 'decision_id'],
    agency: 'agency_id',
    identity: 'decision_id',
    members: [
      ...plainMembers('agency_id', 'decision_id', 'document_id', 'validity', 'effective_on'),
      DECIDING,
      ...plainMembers('reason', 'clean_up_id'),
      ...BY,
      AT,
      plainMember('outcome'),
      plainMember('settled_at', { kind: 'moment' }),
    ],
  },
  {
    name: 'interpretationWaivers',
    table: 'interpretation_waiver',
    key: ['agency_id', 'document_id'],
    agency: 'agency_id',
    members: [...plainMembers('agency_id', 'document_id', 'reason'), plainMember('by_id', { kind: 'person' }), plainMember('by_name'), AT],
  },
];
