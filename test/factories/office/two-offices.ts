import { sql } from 'kysely';
import type { Role } from '../../../src/modules/access/index.ts';
import type { Database } from '../../../src/platform/database/index.ts';

/** A county with a bureau below it, and a stranger beside them; the bureau has two units. */
export interface TwoOffices {
  readonly county: number;
  readonly bureau: number;
  readonly stranger: number;
  readonly units: { readonly policy: number; readonly finance: number; readonly foreign: number };
  /** Account numbers by what the people are. */
  readonly people: Readonly<Record<keyof typeof PEOPLE, number>>;
}

const PEOPLE = {
  systemAdmin: ['systemAdmin', null, null],
  securityAdmin: ['securityAdmin', null, null],
  auditor: ['auditor', null, null],
  supervisor: ['supervisor', 'county', null],
  leader: ['leader', 'bureau', null],
  clerk: ['clerk', 'bureau', null],
  reviewer: ['reviewer', 'bureau', null],
  policyHead: ['unitHead', 'bureau', 'policy'],
  policyStaff: ['unitStaff', 'bureau', 'policy'],
  financeStaff: ['unitStaff', 'bureau', 'finance'],
  policyColleague: ['unitStaff', 'bureau', 'policy'],
  otherReviewer: ['reviewer', 'bureau', null],
  secrecyReviewer: ['secrecyReviewer', 'bureau', null],
  countyClerk: ['clerk', 'county', null],
  foreignClerk: ['clerk', 'stranger', null],
  foreignStaff: ['unitStaff', 'stranger', 'foreign'],
} as const satisfies Record<string, readonly [Role, 'county' | 'bureau' | 'stranger' | null, 'policy' | 'finance' | 'foreign' | null]>;

export const BUREAU_NAME = '青禾县卫生健康局';

/** Fills an empty database; sign-in names are those of `people`, in lower case. */
export async function makeTwoOffices(database: Database): Promise<TwoOffices> {
  const agency = async (name: string, code: string, parent: number | null): Promise<number> => {
    const id = await one(
      database,
      sql`insert into agency (name, code, parent_id) values (${name}, ${code}, ${parent}) returning agency_id as id`,
    );
    await sql`insert into agency_ancestry (ancestor_id, descendant_id, distance)
      select ancestor_id, ${id}::integer, distance + 1 from agency_ancestry where descendant_id = ${parent} union all select ${id}::integer, ${id}::integer, 0`.execute(
      database,
    );
    return id;
  };
  const county = await agency('青禾县人民政府', 'qinghe', null);
  const agencies = {
    county,
    bureau: await agency(BUREAU_NAME, 'qinghe-health', county),
    stranger: await agency('望湖市卫生健康委员会', 'wanghu-health', null),
  };
  const unit = (agencyId: number, name: string) =>
    one(database, sql`insert into unit (agency_id, name) values (${agencyId}, ${name}) returning unit_id as id`);
  const units = {
    policy: await unit(agencies.bureau, '政策法规科'),
    finance: await unit(agencies.bureau, '财务科'),
    foreign: await unit(agencies.stranger, '办公室'),
  };
  const person = async ([role, where, which]: (typeof PEOPLE)[keyof typeof PEOPLE], name: string): Promise<number> => {
    const agencyId = where === null ? null : agencies[where];
    const unitId = which === null ? null : units[which];
    const id = await one(
      database,
      sql`insert into account (sign_in_name, display_name, agency_id, unit_id)
        values (${name.toLowerCase()}, ${name}, ${agencyId}, ${unitId}) returning account_id as id`,
    );
    await sql`insert into role_grant (account_id, role, agency_id, unit_id) values (${id}, ${role}, ${agencyId}, ${unitId})`.execute(
      database,
    );
    return id;
  };
  const people = {
    systemAdmin: await person(PEOPLE.systemAdmin, 'systemAdmin'),
    securityAdmin: await person(PEOPLE.securityAdmin, 'securityAdmin'),
    auditor: await person(PEOPLE.auditor, 'auditor'),
    supervisor: await person(PEOPLE.supervisor, 'supervisor'),
    leader: await person(PEOPLE.leader, 'leader'),
    clerk: await person(PEOPLE.clerk, 'clerk'),
    reviewer: await person(PEOPLE.reviewer, 'reviewer'),
    policyHead: await person(PEOPLE.policyHead, 'policyHead'),
    policyStaff: await person(PEOPLE.policyStaff, 'policyStaff'),
    financeStaff: await person(PEOPLE.financeStaff, 'financeStaff'),
    countyClerk: await person(PEOPLE.countyClerk, 'countyClerk'),
    foreignClerk: await person(PEOPLE.foreignClerk, 'foreignClerk'),
    foreignStaff: await person(PEOPLE.foreignStaff, 'foreignStaff'),
    policyColleague: await person(PEOPLE.policyColleague, 'policyColleague'),
    otherReviewer: await person(PEOPLE.otherReviewer, 'otherReviewer'),
    secrecyReviewer: await person(PEOPLE.secrecyReviewer, 'secrecyReviewer'),
  };
  return { ...agencies, units, people };
}

async function one(database: Database, query: ReturnType<typeof sql<{ id: number }>>): Promise<number> {
  const { rows } = await query.execute(database);
  const [row] = rows;
  if (row === undefined) throw new Error('An insert gave no row');
  return row.id;
}
