import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Work } from '../../platform/audit/index.ts';
import { isAdministrator, withinReach, type Reach, type Role } from '../access/index.ts';
import { endGrants } from './end-grants.ts';
import type { PeopleFailure } from './people-failure.ts';

/** Two revocations at once must not take the last two of a kind. */
const LOCK = 4_664_258;

/** Ends a grant within reach; never one's own, never the last of an administrator of the whole installation. */
export async function revokeGrant(work: Work, reach: Reach, grantId: number, reason: string): Promise<Result<null, PeopleFailure>> {
  const { transaction, by } = work;
  const { rows } = await sql<{
    id: number;
    accountId: number;
    role: Role;
    agencyId: number | null;
    unitId: number | null;
    isRevoked: boolean;
  }>`select g.grant_id as id, g.account_id as "accountId", g.role, g.agency_id as "agencyId", g.unit_id as "unitId",
      g.revoked_at is not null as "isRevoked"
    from role_grant g where g.grant_id = ${grantId} and ${withinReach(reach, { agency: sql.ref('g.agency_id') })}
    for update`.execute(transaction);
  const [grant] = rows;
  if (grant === undefined) return err({ kind: 'grantNotFound' });
  if (grant.accountId === by.id) return err({ kind: 'ownRevocation' });
  if (grant.isRevoked) return err({ kind: 'alreadyRevoked' });
  if (isAdministrator(grant.role) && grant.agencyId === null && (await isLast(work, grant))) return err({ kind: 'lastAdministrator' });
  await endGrants(work, [grant], reason);
  return ok(null);
}

async function isLast({ transaction }: Work, { id, role }: { readonly id: number; readonly role: Role }): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction);
  const { rows } = await sql`select from role_grant g join account a on a.account_id = g.account_id and a.status = 'active'
    where g.role = ${role} and g.agency_id is null and g.revoked_at is null and g.grant_id <> ${id} limit 1`.execute(transaction);
  return rows.length === 0;
}
