import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { recordCreation, type Work } from '../../platform/audit/index.ts';
import { isAdministrator, type Grant, type Reach } from '../access/index.ts';
import { ROLE_GRANT } from './audited.ts';
import { closeLinks } from './account-links.ts';
import type { PeopleFailure } from './people-failure.ts';
import { lockAccountWithin } from './person-record.ts';
import { withdrawResets } from './reset-requests.ts';
import { decideGrant } from './rules/decide-grant.ts';
import { settleWorkplace } from './settle-workplace.ts';

export interface NewGrant extends Grant {
  readonly accountId: number;
  readonly reason: string;
}

/**
 * Grants a role to somebody within reach, no further than the granter's own reach goes. Gives the grant's id.
 * The account stays locked: of two grants that together break a rule, the second is decided knowing the first.
 */
export async function grantRole(work: Work, reach: Reach, grant: NewGrant): Promise<Result<number, PeopleFailure>> {
  const { transaction, by } = work;
  const account = await lockAccountWithin(transaction, reach, grant.accountId);
  if (account === null) return err({ kind: 'personNotFound' });
  const { role, agencyId, unitId } = grant;
  if (by.id === null) throw new Error('Only a person grants roles');
  const placed = await settleWorkplace(transaction, reach, { agencyId, unitId });
  if (!placed.ok) return placed;
  const decided = decideGrant({ granterId: by.id, account, held: account.grants, wanted: { role, agencyId, unitId } });
  if (!decided.ok) return decided;
  const { rows } = await sql<{ id: number }>`insert into role_grant (account_id, role, agency_id, unit_id, reason, granted_by)
    values (${account.id}, ${role}, ${agencyId}, ${unitId}, ${grant.reason}, ${by.id}) returning grant_id as id`.execute(transaction);
  const [row] = rows;
  if (row === undefined) throw new Error('An insert gave no row');
  await recordCreation(work, ROLE_GRANT, row.id, { agencyId: agencyId ?? 0, deed: 'grant', reason: grant.reason });
  if (isAdministrator(role)) {
    // No link that somebody may hold leads into an administrator's account.
    await closeLinks(work, account.id);
    await withdrawResets(work, account.id, '成为管理员');
  }
  return ok(row.id);
}
