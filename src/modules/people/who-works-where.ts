import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { Role } from '../access/index.ts';

/** Active accounts that hold the role in the agency as a whole, not in one of its units. */
export function holdersOf(
  database: Database,
  { agencyId, role }: { readonly agencyId: number; readonly role: Role },
): Promise<readonly number[]> {
  return active(database, holds(sql`g.agency_id = ${agencyId} and g.role = ${role} and g.unit_id is null`));
}

/** Active accounts that hold a role in the unit; the one named, or any. */
export function peopleOfUnit(database: Database, unitId: number, role: Role | null = null): Promise<readonly number[]> {
  return active(database, holds(sql`g.unit_id = ${unitId} and (${role}::text is null or g.role = ${role}::text)`));
}

/** Those of the accounts that are active and the agency's: who has gone to another one is none of it. */
export function peopleOfAgency(database: Database, agencyId: number, accountIds: readonly number[]): Promise<readonly number[]> {
  return active(database, sql<boolean>`a.account_id = any(${[...accountIds]}::integer[]) and a.agency_id = ${agencyId}`);
}

export interface Workplace {
  readonly agencyId: number;
  /** Null: the disclosure office. */
  readonly unitId: number | null;
}

/** May work be given to this person there? An account not disabled whose home the unit is, or with a role in it; for the office anyone of the agency. */
export async function mayWorkFor(database: Database, accountId: number, { agencyId, unitId }: Workplace): Promise<boolean> {
  const { rows } = await sql`
    select from account a where a.account_id = ${accountId} and a.status <> 'disabled' and a.agency_id = ${agencyId}
      and (${unitId}::integer is null or a.unit_id = ${unitId} or ${holds(sql`g.unit_id = ${unitId}`)})`.execute(database);
  return rows.length > 0;
}

async function active(database: Database, where: RawBuilder<boolean>): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select a.account_id as id from account a where a.status = 'active' and ${where} order by a.account_id`.execute(database);
  return rows.map(({ id }) => id);
}

function holds(where: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (select from role_grant g where g.account_id = a.account_id and g.revoked_at is null and ${where})`;
}
