import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { NOWHERE, reachOf, ROLE_FACTS, ROLES, withinReach, type Actor, type Grant, type Reach } from '../access/index.ts';
import type { AccountStatus } from './rules/account-status.ts';
import { personPolicy } from './rules/person-policy.ts';

/** A person as the asker may see them: what goes beyond the directory is null where it is not theirs to know. */
export interface PersonRecord {
  readonly id: number;
  readonly displayName: string;
  readonly agencyId: number | null;
  readonly agencyName: string | null;
  readonly unitId: number | null;
  readonly unitName: string | null;
  readonly post: string | null;
  readonly phone: string | null;
  readonly signInName: string | null;
  readonly email: string | null;
  readonly status: AccountStatus | null;
  readonly roles: string | null;
  readonly createdAt: Date | null;
  readonly version: number;
}

const TITLES: RawBuilder<string> = sql<string>`case g.role ${sql.join(
  ROLES.map((role) => sql`when ${sql.lit(role)} then ${sql.lit(ROLE_FACTS[role].title)}`),
  sql` `,
)} end`;

/** Columns of `personRows`, each null where only an administrator may know it. */
export const PERSON_COLUMNS = {
  id: sql`person.account_id`,
  displayName: sql`person.display_name`,
  agencyId: sql`person.agency_id`,
  agencyName: sql`home.name`,
  unitId: sql`person.unit_id`,
  unitName: sql`unit.name`,
  post: sql`nullif(person.post, '')`,
  phone: sql`nullif(person.phone, '')`,
  signInName: sql`case when person.is_known then person.sign_in_name end`,
  email: sql`case when person.is_known then nullif(person.email, '') end`,
  status: sql`case when person.is_known then person.status end`,
  roles: sql`case when person.is_known then (select string_agg(${TITLES}, '、' order by g.grant_id)
    from role_grant g where g.account_id = person.account_id and g.revoked_at is null) end`,
  createdAt: sql`case when person.is_known then person.created_at end`,
  version: sql`person.version`,
} as const;

/** The people within reach. `accountReach`: of whom the asker may know more than the directory says. */
export function personRows(reach: Reach, accountReach: Reach): { readonly from: RawBuilder<unknown>; readonly where: RawBuilder<boolean> } {
  return {
    from: sql`(select account.*, coalesce(${withinReach(accountReach, { agency: sql.ref('account.agency_id') })}, false) as is_known from account) person
      left join agency home on home.agency_id = person.agency_id
      left join unit on unit.unit_id = person.unit_id`,
    // Who has left is no longer in the directory.
    where: sql<boolean>`${withinReach(reach, { agency: sql.ref('person.agency_id') })} and (person.is_known or person.status <> 'disabled')`,
  };
}

/** How far beyond the directory this actor sees. */
export function accountReachOf(actor: Actor): Reach {
  return reachOf(actor, personPolicy.noun, 'readAccount', personPolicy.deeds.readAccount) ?? NOWHERE;
}

/** Null when there is nobody of this number within reach. */
export async function findPersonWithin(database: Database, reach: Reach, accountReach: Reach, id: number): Promise<PersonRecord | null> {
  const { from, where } = personRows(reach, accountReach);
  const columns = Object.entries(PERSON_COLUMNS).map(([name, column]) => sql`${column} as ${sql.ref(name)}`);
  const { rows } = await sql<PersonRecord>`select ${sql.join(columns)} from ${from} where ${where} and person.account_id = ${id}`.execute(
    database,
  );
  return rows[0] ?? null;
}

/** An account with what it holds, for a decision about it. */
export interface LockedAccount {
  readonly id: number;
  readonly signInName: string;
  readonly displayName: string;
  readonly status: AccountStatus;
  readonly agencyId: number | null;
  readonly unitId: number | null;
  readonly post: string;
  readonly phone: string;
  readonly email: string;
  readonly activatedAt: Date | null;
  readonly version: number;
  readonly grants: readonly HeldGrant[];
}

export interface HeldGrant extends Grant {
  readonly id: number;
}

/**
 * Locks the account until the transaction ends, then reads what it holds: whoever grants, moves or disables the same
 * person waits. Null when there is none within reach.
 */
export async function lockAccountWithin(transaction: Database, reach: Reach, id: number): Promise<LockedAccount | null> {
  const { rows } = await sql<Omit<LockedAccount, 'grants'>>`
    select account_id as id, sign_in_name as "signInName", display_name as "displayName", status, agency_id as "agencyId",
      unit_id as "unitId", post, phone, email, activated_at as "activatedAt", version
    from account where account_id = ${id} and ${withinReach(reach, { agency: sql.ref('account.agency_id') })} for update`.execute(
    transaction,
  );
  const [account] = rows;
  if (account === undefined) return null;
  // A second statement: it sees what was granted while this one waited.
  const grants = await sql<HeldGrant>`select grant_id as id, role, agency_id as "agencyId", unit_id as "unitId"
    from role_grant where account_id = ${id} and revoked_at is null order by grant_id`.execute(transaction);
  return { ...account, grants: grants.rows };
}
