import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { recordCreation, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { RESET_REQUEST } from './audited.ts';
import type { PeopleFailure } from './people-failure.ts';
import { decideReset, waitingResets } from './reset-requests.ts';
import { touchableAccount } from './touchable-account.ts';

/** Asks the securityAdmin for a new password for somebody. Gives the request's id; it waits three days. */
export async function requestReset(work: Work, reach: Reach, id: number, reason: string): Promise<Result<number, PeopleFailure>> {
  const { transaction, by } = work;
  const touched = await touchableAccount(work, reach, id);
  if (!touched.ok) return touched;
  const { status, agencyId } = touched.value;
  if (status !== 'active') return err({ kind: 'notActive' });
  // Accounts of the installation itself are linked again on the server.
  if (agencyId === null) return err({ kind: 'isAdministrator' });
  for (const waiting of await waitingResets(work, id)) {
    if (!waiting.isExpired) return err({ kind: 'resetWaiting' });
    await decideReset(work, waiting, 'expired');
  }
  const { rows } = await sql<{ id: number }>`insert into reset_request (agency_id, account_id, reason, requested_by)
    values (${agencyId}, ${id}, ${reason}, ${by.id}) returning request_id as id`.execute(transaction);
  const [row] = rows;
  if (row === undefined) throw new Error('An insert gave no row');
  await recordCreation(work, RESET_REQUEST, row.id, { agencyId, deed: 'request', reason });
  return ok(row.id);
}
