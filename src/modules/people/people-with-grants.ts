import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { Grant } from '../access/index.ts';

/** An active account with the roles it holds now. */
export interface PersonWithGrants {
  readonly id: number;
  readonly name: string;
  /** 职务; empty when none was entered. */
  readonly post: string;
  readonly grants: readonly Grant[];
}

const COLUMNS = sql`a.account_id as id, a.display_name as name, a.post,
  jsonb_agg(jsonb_build_object('role', g.role, 'agencyId', g.agency_id, 'unitId', g.unit_id) order by g.grant_id) as grants`;

/** Everyone active of the agency who holds a role in it, with all their roles. */
export async function peopleWithGrants(database: Database, agencyId: number): Promise<readonly PersonWithGrants[]> {
  const { rows } = await sql<PersonWithGrants>`
    select ${COLUMNS} from account a join role_grant g on g.account_id = a.account_id and g.revoked_at is null
    where a.status = 'active' and a.agency_id = ${agencyId} group by a.account_id order by a.account_id`.execute(database);
  return rows;
}

/** These accounts as far as they are active. */
export async function peopleWithGrantsOf(database: Database, accountIds: readonly number[]): Promise<readonly PersonWithGrants[]> {
  if (accountIds.length === 0) return [];
  const { rows } = await sql<PersonWithGrants>`
    select ${COLUMNS} from account a join role_grant g on g.account_id = a.account_id and g.revoked_at is null
    where a.status = 'active' and a.account_id = any(${[...accountIds]}::integer[]) group by a.account_id order by a.account_id`.execute(
    database,
  );
  return rows;
}
