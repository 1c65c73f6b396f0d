import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { agencyDirectory } from '../agencies/index.ts';
import { NUMBER_PATTERN, officeDefaults, type DisclosureOffice } from './rules/index.ts';

/** What the agency itself has said; empty texts where it has said nothing. */
export type OfficeWords = Omit<DisclosureOffice, 'agencyId' | 'agencyName' | 'version'>;

const NOTHING: OfficeWords & { readonly version: number } = {
  header: '',
  prefix: '',
  pattern: '',
  words: {},
  government: '',
  upper: '',
  court: '',
  ledByUpper: false,
  address: '',
  postcode: '',
  phone: '',
  fax: '',
  email: '',
  hours: '',
  contact: '',
  payWay: '',
  version: 1,
};

/** What an agency's letters say of its office: its own words, else what its name and that of the agency above it tell. */
export async function readDisclosureOffice(database: Database, agencyId: number): Promise<DisclosureOffice> {
  const { name, upperName } = await namesOf(database, agencyId);
  const { defaults, said } = { defaults: officeDefaults(name, upperName), said: await readOfficeWords(database, agencyId) };
  const or = (own: string, other: string): string => (own === '' ? other : own);
  return {
    ...said,
    agencyId,
    agencyName: name,
    header: or(said.header, name),
    prefix: or(said.prefix, defaults.prefix),
    pattern: or(said.pattern, NUMBER_PATTERN),
    government: or(said.government, defaults.government),
    upper: or(said.upper, defaults.upper),
    court: or(said.court, defaults.court),
  };
}

export async function readOfficeWords(database: Database, agencyId: number): Promise<OfficeWords & { readonly version: number }> {
  const { rows } = await sql<OfficeWords & { version: number }>`select header, number_prefix as prefix, number_pattern as pattern,
      series_words as words, government, upper_department as upper, court, led_by_upper as "ledByUpper", address, postcode, phone, fax,
      email, office_hours as hours, contact_person as contact, pay_way as "payWay", version
    from disclosure_office where agency_id = ${agencyId}`.execute(database);
  return rows[0] ?? NOTHING;
}

async function namesOf(database: Database, agencyId: number): Promise<{ readonly name: string; readonly upperName: string | null }> {
  const { agencies } = await agencyDirectory(database);
  const agency = agencies.find(({ id }) => id === agencyId);
  if (agency === undefined) throw new Error(`No agency ${agencyId}`);
  return { name: agency.name, upperName: agencies.find(({ id }) => id === agency.parentId)?.name ?? null };
}
