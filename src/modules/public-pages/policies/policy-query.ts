import { VALIDITIES } from '../../documents/rules/index.ts';
import type { DocumentFilter } from '../../edition/index.ts';
import { POLICY_TYPES } from '../home/home-blocks.ts';

/** Keys of the library's address, in the order they are written. */
export const POLICY_KEYS = ['q', 'number', 'agency', 'subject', 'genre', 'year', 'validity', 'page'] as const;

export type PolicyQuery = Readonly<Record<(typeof POLICY_KEYS)[number], string>>;

/** Reads the address; what makes no sense is left out. */
export function readPolicyQuery(query: Readonly<Record<string, string>>): PolicyQuery {
  const text = (key: string): string => (query[key] ?? '').trim().slice(0, 100);
  const like = (key: string, pattern: RegExp): string => (pattern.test(text(key)) ? text(key) : '');
  return {
    q: text('q'),
    number: text('number'),
    agency: like('agency', /^[1-9]\d{0,8}$/),
    subject: like('subject', /^\d{1,2}(?:\.\d{1,2})?$/),
    genre: like('genre', /^[A-Za-z][A-Za-z0-9]*$/),
    year: like('year', /^(?:19|20|21)\d\d$/),
    validity: VALIDITIES.some((one) => one === text('validity')) ? text('validity') : '',
    page: like('page', /^[1-9]\d{0,5}$/),
  };
}

export function policyFilter({ q, number, agency, subject, genre, year, validity }: PolicyQuery): DocumentFilter {
  const decided = VALIDITIES.find((one) => one === validity);
  return {
    types: POLICY_TYPES,
    ...(q === '' ? {} : { q }),
    ...(number === '' ? {} : { number }),
    ...(agency === '' ? {} : { agencyId: Number(agency) }),
    ...(subject === '' ? {} : { subject }),
    ...(genre === '' ? {} : { genre }),
    ...(year === '' ? {} : { year: Number(year) }),
    ...(decided === undefined ? {} : { validity: decided }),
  };
}

/** The address of a filter; one without any is the library itself. */
export function policyAddress(query: Partial<PolicyQuery>): string {
  const parameters = new URLSearchParams();
  for (const key of POLICY_KEYS) {
    const value = query[key] ?? '';
    if (value !== '' && !(key === 'page' && value === '1')) parameters.set(key, value);
  }
  const text = parameters.toString();
  return text === '' ? '/policies' : `/policies?${text}`;
}
