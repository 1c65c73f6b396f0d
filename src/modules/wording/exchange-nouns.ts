import { plainMember, plainMembers, type ExchangeNoun } from '../../platform/exchange/index.ts';

/** An agency's words as they leave for another installation. */
export const WORD_NOUNS: readonly ExchangeNoun[] = [
  {
    name: 'listedWords',
    table: 'listed_word',
    key: ['agency_id', 'word_id'],
    agency: 'agency_id',
    identity: 'word_id',
    members: [
      ...plainMembers('agency_id', 'word_id', 'word', 'instead', 'code', 'severity', 'gate', 'note', 'source', 'starts_on', 'ends_on'),
      plainMember('exceptions'),
      plainMember('retired_at', { kind: 'moment' }),
      plainMember('changed_at', { kind: 'moment' }),
      plainMember('version'),
    ],
  },
  {
    name: 'wordSwitches',
    table: 'built_in_word_switch',
    key: ['agency_id', 'switch_id'],
    agency: 'agency_id',
    identity: 'switch_id',
    members: [
      ...plainMembers('agency_id', 'switch_id', 'code', 'word', 'is_off', 'reason', 'by_name'),
      plainMember('changed_at', { kind: 'moment' }),
      plainMember('version'),
    ],
  },
  // Else words that came in would go by the name that stands for none.
  { name: 'wordEditions', table: 'word_edition', key: ['agency_id'], agency: 'agency_id', members: plainMembers('agency_id', 'edition') },
];
