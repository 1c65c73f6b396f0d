import { sql } from 'kysely';
import type { Result } from '../../../kernel/result.ts';
import { recordCreation, type Work } from '../../../platform/audit/index.ts';
import { EVERYWHERE, ROLE_FACTS, type Role } from '../../access/index.ts';
import { createAgency, createUnit, editAgency, findAgency, moveAgency, type Agency } from '../../agencies/index.ts';
import { ROLE_GRANT } from '../audited.ts';
import { createPerson } from '../create-person.ts';

/** Of somebody who may be tried out. */
export interface SampleInvitation {
  readonly accountId: number;
  readonly signInName: string;
  readonly displayName: string;
  /** 公开工作人员 */
  readonly roleTitle: string;
  readonly agencyName: string;
  /** Of the link that activates the account; `createLink` makes another one. */
  readonly token: string;
}

/** Whom the samples put where. */
export interface SampleOffice {
  readonly agencyId: number;
  /** By name. */
  readonly units: ReadonlyMap<string, number>;
  readonly invitations: readonly SampleInvitation[];
}

const REASON = '示例';

/** 政府信息公开工作机构 first. */
const UNITS = ['办公室', '规划财务科', '医政医管科', '疾控科'] as const;

const PEOPLE: readonly {
  readonly signInName: string;
  readonly displayName: string;
  readonly post: string;
  readonly unit: (typeof UNITS)[number] | null;
  readonly role: Role;
}[] = [
  { signInName: 'sample.clerk', displayName: '苏念禾', post: '办公室科员', unit: '办公室', role: 'clerk' },
  { signInName: 'sample.unit', displayName: '程砚秋', post: '科员', unit: '疾控科', role: 'unitStaff' },
  { signInName: 'sample.head', displayName: '贺兰舟', post: '科长', unit: '疾控科', role: 'unitHead' },
  { signInName: 'sample.reviewer', displayName: '陆闻溪', post: '办公室主任', unit: '办公室', role: 'reviewer' },
  { signInName: 'sample.secrecy', displayName: '秦守拙', post: '保密办主任', unit: '规划财务科', role: 'secrecyReviewer' },
  { signInName: 'sample.leader', displayName: '顾青岚', post: '副局长', unit: null, role: 'leader' },
];

/** Works at the county, which stands above the health agency. */
const COUNTY = '青禾县人民政府';
/** 统一社会信用代码, of no place: index numbers begin with them, without one nothing can be released. */
const CREDIT_CODES = { county: '11000000MB00000014', health: '11000000MB00000027' } as const;
const SUPERVISOR = { signInName: 'sample.supervisor', displayName: '叶知微', post: '政务公开科科长' } as const;

/**
 * Puts the sample agencies of 青禾县 into a small tree, with units, invited people who do not exist (enough to bring a
 * document through its three reviews) and one who supervises from above; after the sample reports, whose agencies it
 * takes up. Null when the sample agency is not there.
 */
export async function loadSamplePeople(work: Work): Promise<SampleOffice | null> {
  const { transaction } = work;
  const health = await findAgency(transaction, 'qinghe-health');
  if (health === null) return null;
  const county = must(
    await createAgency(work, EVERYWHERE, {
      parentId: null,
      code: 'qinghe',
      name: COUNTY,
      shortName: '青禾县政府',
      creditCode: CREDIT_CODES.county,
    }),
  );
  must(await moveAgency(work, EVERYWHERE, { id: health.id, version: await versionOf(work, health) }, county));
  must(await editAgency(work, EVERYWHERE, { id: health.id, version: await versionOf(work, health) }, { creditCode: CREDIT_CODES.health }));
  const units = new Map<string, number>();
  for (const [position, name] of UNITS.entries()) {
    units.set(name, must(await createUnit(work, EVERYWHERE, { agencyId: health.id, name, position, isDisclosureOffice: position === 0 })));
  }
  const invitations: SampleInvitation[] = [];
  const invite = async (
    {
      agency,
      unitId,
      role,
    }: { readonly agency: { readonly id: number; readonly name: string }; readonly unitId: number | null; readonly role: Role },
    person: { readonly signInName: string; readonly displayName: string; readonly post: string },
  ) => {
    const { accountId, token } = must(await createPerson(work, EVERYWHERE, { ...person, agencyId: agency.id, unitId }));
    await grant(work, { accountId, role, agencyId: agency.id, unitId: ROLE_FACTS[role].span === 'unit' ? unitId : null });
    const { signInName, displayName } = person;
    invitations.push({ accountId, signInName, displayName, roleTitle: ROLE_FACTS[role].title, agencyName: agency.name, token });
  };
  for (const { unit, role, ...person } of PEOPLE) {
    const unitId = unit === null ? null : (units.get(unit) ?? null);
    await invite({ agency: health, unitId, role }, person);
  }
  await invite({ agency: { id: county, name: COUNTY }, unitId: null, role: 'supervisor' }, SUPERVISOR);
  return { agencyId: health.id, units, invitations };
}

/** There is no securityAdmin yet who could: the program itself grants. */
async function grant(
  work: Work,
  {
    accountId,
    role,
    agencyId,
    unitId,
  }: { readonly accountId: number; readonly role: Role; readonly agencyId: number; readonly unitId: number | null },
): Promise<void> {
  const { rows } = await sql<{ id: number }>`insert into role_grant (account_id, role, agency_id, unit_id, reason)
    values (${accountId}, ${role}, ${agencyId}, ${unitId}, ${REASON}) returning grant_id as id`.execute(work.transaction);
  for (const { id } of rows) await recordCreation(work, ROLE_GRANT, id, { agencyId, deed: 'grant', reason: REASON });
}

async function versionOf({ transaction }: Work, { id }: Agency): Promise<number> {
  const { rows } = await sql<{ version: number }>`select version from agency where agency_id = ${id}`.execute(transaction);
  return rows[0]?.version ?? 0;
}

function must<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(`The sample data was refused: ${result.error.kind}`);
  return result.value;
}
