import { sql } from 'kysely';
import type { Grant } from '../../../src/modules/access/index.ts';
import type { Database } from '../../../src/platform/database/index.ts';

/**
 * 市 → 县 → 卫健局, 教育局; 市 → 邻县. Units: 办公室 (disclosure office) and 疾控科 of 卫健局, 基教科 of 教育局.
 * Names of accounts say role and place; all are active. `plain` works in 卫健局 and holds no role.
 */
export interface Town {
  readonly agencies: Readonly<Record<'city' | 'county' | 'health' | 'school' | 'neighbour', number>>;
  readonly units: Readonly<Record<'office' | 'disease' | 'teaching', number>>;
  readonly people: Readonly<Record<PersonName, number>>;
}

export type PersonName =
  | 'sysadmin'
  | 'secadmin'
  | 'auditor'
  | 'countySysadmin'
  | 'countySecadmin'
  | 'countyAuditor'
  | 'neighbourSysadmin'
  | 'neighbourSecadmin'
  | 'supervisor'
  | 'leader'
  | 'clerk'
  | 'reviewer'
  | 'unitHead'
  | 'unitStaff'
  | 'plain'
  | 'schoolClerk';

export async function buildTown(database: Database): Promise<Town> {
  const agency = async (code: string, name: string, parentId: number | null): Promise<number> => {
    const id = await insert(
      database,
      sql`insert into agency (code, name, parent_id) values (${code}, ${name}, ${parentId}) returning agency_id as id`,
    );
    await sql`insert into agency_ancestry select ${id}::integer, ${id}::integer, 0
      union all select ancestor_id, ${id}, distance + 1 from agency_ancestry where descendant_id = ${parentId}`.execute(database);
    return id;
  };
  const unit = (agencyId: number, name: string, isOffice = false) =>
    insert(
      database,
      sql`insert into unit (agency_id, name, is_disclosure_office) values (${agencyId}, ${name}, ${isOffice}) returning unit_id as id`,
    );
  const city = await agency('city', '澄江市人民政府', null);
  const county = await agency('county', '澄江市云溪县人民政府', city);
  const health = await agency('health', '云溪县卫生健康局', county);
  const school = await agency('school', '云溪县教育局', county);
  const neighbour = await agency('neighbour', '澄江市石桥县人民政府', city);
  const office = await unit(health, '办公室', true);
  const disease = await unit(health, '疾控科');
  const teaching = await unit(school, '基教科');

  const person = async (name: PersonName, agencyId: number | null, unitId: number | null, role: Grant['role'] | null): Promise<number> => {
    const id = await insert(
      database,
      sql`insert into account (sign_in_name, display_name, agency_id, unit_id, activated_at)
        values (${name.toLowerCase()}, ${name}, ${agencyId}, ${unitId}, now()) returning account_id as id`,
    );
    const grantUnit = role === 'unitHead' || role === 'unitStaff' ? unitId : null;
    if (role !== null)
      await sql`insert into role_grant (account_id, role, agency_id, unit_id) values (${id}, ${role}, ${agencyId}, ${grantUnit})`.execute(
        database,
      );
    return id;
  };
  return {
    agencies: { city, county, health, school, neighbour },
    units: { office, disease, teaching },
    people: {
      sysadmin: await person('sysadmin', null, null, 'systemAdmin'),
      secadmin: await person('secadmin', null, null, 'securityAdmin'),
      auditor: await person('auditor', null, null, 'auditor'),
      countySysadmin: await person('countySysadmin', county, null, 'systemAdmin'),
      countySecadmin: await person('countySecadmin', county, null, 'securityAdmin'),
      countyAuditor: await person('countyAuditor', county, null, 'auditor'),
      neighbourSysadmin: await person('neighbourSysadmin', neighbour, null, 'systemAdmin'),
      neighbourSecadmin: await person('neighbourSecadmin', neighbour, null, 'securityAdmin'),
      supervisor: await person('supervisor', county, null, 'supervisor'),
      leader: await person('leader', health, null, 'leader'),
      clerk: await person('clerk', health, office, 'clerk'),
      reviewer: await person('reviewer', health, office, 'reviewer'),
      unitHead: await person('unitHead', health, disease, 'unitHead'),
      unitStaff: await person('unitStaff', health, disease, 'unitStaff'),
      plain: await person('plain', health, office, null),
      schoolClerk: await person('schoolClerk', school, teaching, 'clerk'),
    },
  };
}

async function insert(database: Database, query: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<{ id: number }>`${query}`.execute(database);
  const [row] = rows;
  if (row === undefined) throw new Error('An insert gave no row');
  return row.id;
}
