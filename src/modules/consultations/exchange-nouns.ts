import { plainMember, plainMembers, type ExchangeMember, type ExchangeNoun } from '../../platform/exchange/index.ts';

const moment = (column: string): ExchangeMember => plainMember(column, { kind: 'moment' });

/** Consultations and what was said about them, with the names and contacts of those who gave them. */
export const CONSULTATION_NOUNS: readonly ExchangeNoun[] = [
  {
    name: 'consultations',
    table: 'consultation',
    key: ['agency_id', 'consultation_id'],
    agency: 'agency_id',
    identity: 'consultation_id',
    members: [
      ...plainMembers('agency_id', 'consultation_id', 'unit_id', 'kind', 'title', 'introduction', 'draft', 'document_id', 'state'),
      ...plainMembers('opens_on', 'closes_on', 'short_reason'),
      moment('opened_at'),
      moment('closed_at'),
      moment('withdrawn_at'),
      ...plainMembers('withdrawal_reason', 'result_summary'),
      moment('result_published_at'),
      ...plainMembers('result_received', 'result_adopted', 'result_partly', 'result_declined', 'shown_on'),
      moment('created_at'),
      plainMember('version'),
    ],
  },
  {
    name: 'consultationComments',
    table: 'consultation_comment',
    key: ['agency_id', 'comment_id'],
    agency: 'agency_id',
    identity: 'comment_id',
    members: [
      ...plainMembers('agency_id', 'comment_id', 'consultation_id', 'receipt', 'text', 'author_name', 'contact', 'personal_data'),
      moment('received_at'),
      ...plainMembers('decision', 'decision_reason'),
      moment('decided_at'),
      ...plainMembers('decided_by_name', 'public_text', 'version'),
    ],
  },
];
