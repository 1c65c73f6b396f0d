import { sql } from 'kysely';
import { recordCreation, type Work } from '../../platform/audit/index.ts';
import { ROLE_FACTS } from '../access/index.ts';
import { PERSON, ROLE_GRANT } from './audited.ts';

/** The three who keep each other in check, in the order in which they begin. */
const FIRST = [
  { role: 'systemAdmin', signInName: 'sysadmin' },
  { role: 'securityAdmin', signInName: 'secadmin' },
  { role: 'auditor', signInName: 'auditor' },
] as const;
export type AdministratorRole = (typeof FIRST)[number]['role'];

export interface InvitedAdministrator {
  readonly accountId: number;
  readonly signInName: string;
  readonly displayName: string;
  readonly role: AdministratorRole;
}

/** Two processes that start at once make three accounts, not six. */
const LOCK = 4_664_256;

/**
 * Makes an account for each of the three administrators of the installation that nobody holds, without a password.
 * Gives those who have not set theirs yet: they need a link.
 */
export async function ensureAdministrators(work: Work): Promise<readonly InvitedAdministrator[]> {
  const { transaction } = work;
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction);
  for (const { role, signInName } of FIRST) {
    if (await isHeld(work, role)) continue;
    const accountId = await insertAccount(work, await freeName(work, signInName), ROLE_FACTS[role].title);
    await recordCreation(work, PERSON, accountId, { agencyId: 0, deed: 'create' });
    const grant = await sql<{ id: number }>`insert into role_grant (account_id, role, reason)
      values (${accountId}, ${role}, '系统设立') returning grant_id as id`.execute(transaction);
    for (const { id } of grant.rows) await recordCreation(work, ROLE_GRANT, id, { agencyId: 0, deed: 'grant' });
  }
  const { rows } = await sql<InvitedAdministrator>`
    select a.account_id as "accountId", a.sign_in_name as "signInName", a.display_name as "displayName", g.role
    from role_grant g join account a on a.account_id = g.account_id
    where g.revoked_at is null and g.agency_id is null and g.role = any(${FIRST.map(({ role }) => role)}::text[])
      and a.agency_id is null and a.status = 'invited'
    order by array_position(${FIRST.map(({ role }) => role)}::text[], g.role), a.account_id`.execute(transaction);
  return rows;
}

async function isHeld({ transaction }: Work, role: AdministratorRole): Promise<boolean> {
  const { rows } = await sql`select from role_grant g join account a on a.account_id = g.account_id
    where g.role = ${role} and g.agency_id is null and g.revoked_at is null and a.status <> 'disabled' limit 1`.execute(transaction);
  return rows.length > 0;
}

/** The name itself, or with the first number that nobody has. */
async function freeName({ transaction }: Work, wish: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select name from (select ${wish}::text || case n when 1 then '' else n::text end as name, n from generate_series(1, 1000) n) wishes
    where not exists (select from account where sign_in_name = name) order by n limit 1`.execute(transaction);
  const [row] = rows;
  if (row === undefined) throw new Error(`All names like ${wish} are taken`);
  return row.name;
}

async function insertAccount({ transaction }: Work, signInName: string, displayName: string): Promise<number> {
  const { rows } = await sql<{ id: number }>`insert into account (sign_in_name, display_name, status)
    values (${signInName}, ${displayName}, 'invited') returning account_id as id`.execute(transaction);
  const [row] = rows;
  if (row === undefined) throw new Error('An insert gave no row');
  return row.id;
}
