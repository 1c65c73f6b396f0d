import { plainMember, plainMembers, type ExchangeNoun } from '../../platform/exchange/index.ts';

/**
 * What an agency's letters say of its office, its own texts, and how far its numbers are: they go on elsewhere. Whose each number
 * is stays behind, for the holders are others there.
 */
export const LETTER_NOUNS: readonly ExchangeNoun[] = [
  {
    name: 'disclosureOffices',
    table: 'disclosure_office',
    key: ['agency_id'],
    agency: 'agency_id',
    members: [
      ...plainMembers('agency_id', 'header', 'number_prefix', 'number_pattern'),
      plainMember('series_words', { kind: 'json' }),
      ...plainMembers('government', 'upper_department', 'court', 'led_by_upper', 'address', 'postcode', 'phone', 'fax', 'email'),
      ...plainMembers('office_hours', 'contact_person', 'pay_way'),
      plainMember('changed_at', { kind: 'moment' }),
      plainMember('version'),
    ],
  },
  {
    name: 'letterTemplates',
    table: 'letter_template',
    key: ['agency_id', 'template_id'],
    agency: 'agency_id',
    identity: 'template_id',
    members: [
      ...plainMembers('agency_id', 'template_id', 'code', 'effective_from', 'title', 'lines', 'note', 'by_name'),
      plainMember('created_at', { kind: 'moment' }),
      plainMember('discarded_at', { kind: 'moment' }),
      plainMember('version'),
    ],
  },
  {
    name: 'letterCounters',
    table: 'letter_counter',
    key: ['agency_id', 'year', 'series'],
    textKey: ['series'],
    agency: 'agency_id',
    members: plainMembers('agency_id', 'year', 'series', 'last'),
  },
];
