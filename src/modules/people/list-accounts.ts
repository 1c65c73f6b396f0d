import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { Role } from '../access/index.ts';
import type { AccountStatus } from './rules/account-status.ts';

export interface ListedAccount {
  readonly signInName: string;
  readonly displayName: string;
  readonly status: AccountStatus;
  /** Null: belongs to the installation. */
  readonly agency: string | null;
  readonly roles: readonly Role[];
}

/** Every account of the installation, its administrators first: for whoever stands at the server. */
export async function listAccounts(database: Database): Promise<readonly ListedAccount[]> {
  const { rows } = await sql<ListedAccount>`
    select a.sign_in_name as "signInName", a.display_name as "displayName", a.status, b.name as agency,
      array(select g.role from role_grant g where g.account_id = a.account_id and g.revoked_at is null order by g.grant_id) as roles
    from account a left join agency b on b.agency_id = a.agency_id
    order by a.agency_id nulls first, a.account_id`.execute(database);
  return rows;
}
