import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { Actor, Grant } from '../access/index.ts';
import type { AccountStatus } from './rules/account-status.ts';

export type PersonActor = Extract<Actor, { readonly kind: 'person' }>;

/** The person of an account with the roles held at this moment; null when the account is not active. */
export async function findActor(database: Database, accountId: number): Promise<PersonActor | null> {
  const { rows } = await sql<Omit<PersonActor, 'kind' | 'grants'> & { readonly grants: readonly Grant[] }>`
    select a.account_id as id, a.display_name as name, a.agency_id as "agencyId", a.unit_id as "unitId",
      coalesce((
        select jsonb_agg(jsonb_build_object('role', g.role, 'agencyId', g.agency_id, 'unitId', g.unit_id) order by g.grant_id)
        from role_grant g where g.account_id = a.account_id and g.revoked_at is null
      ), '[]') as grants
    from account a where a.account_id = ${accountId} and a.status = 'active'`.execute(database);
  const [row] = rows;
  return row === undefined ? null : { kind: 'person', ...row };
}

export interface Account {
  readonly id: number;
  readonly signInName: string;
  readonly displayName: string;
  readonly status: AccountStatus;
  /** Null: belongs to the installation. */
  readonly agencyId: number | null;
  readonly unitId: number | null;
  readonly version: number;
}

/** The account of this sign-in name, in any status. Names are kept in lower case; the asker's case does not matter. */
export async function findAccountByName(database: Database, signInName: string): Promise<Account | null> {
  const { rows } = await sql<Account>`
    select account_id as id, sign_in_name as "signInName", display_name as "displayName", status,
      agency_id as "agencyId", unit_id as "unitId", version
    from account where sign_in_name = ${signInName.trim().toLowerCase()}`.execute(database);
  return rows[0] ?? null;
}
