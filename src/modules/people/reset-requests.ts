import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { RESET_REQUEST } from './audited.ts';
import type { PeopleFailure } from './people-failure.ts';

export interface WaitingReset {
  readonly id: number;
  readonly agencyId: number;
  readonly accountId: number;
}

/** The request, locked and still to be decided, by somebody else than who asked for it. */
export async function lockWaitingReset(work: Work, reach: Reach, id: number): Promise<Result<WaitingReset, PeopleFailure>> {
  // The account first, as in every deed about it.
  await sql`select from account where account_id = (select account_id from reset_request where request_id = ${id}) for update`.execute(
    work.transaction,
  );
  const { rows } = await sql<WaitingReset & { requestedBy: number; decision: string | null; isExpired: boolean }>`
    select r.request_id as id, r.agency_id as "agencyId", r.account_id as "accountId", r.requested_by as "requestedBy", r.decision,
      r.expires_at <= now() as "isExpired"
    from reset_request r
    where r.request_id = ${id} and ${withinReach(reach, { agency: sql.ref('r.agency_id') })} for update`.execute(work.transaction);
  const [request] = rows;
  if (request === undefined) return err({ kind: 'requestNotFound' });
  if (request.decision !== null) return err({ kind: request.decision === 'expired' ? 'resetExpired' : 'resetDecided' });
  if (request.isExpired) return err({ kind: 'resetExpired' });
  if (work.by.kind !== 'person' || work.by.id === request.requestedBy) return err({ kind: 'sameTwo' });
  return ok({ id: request.id, agencyId: request.agencyId, accountId: request.accountId });
}

export type ResetDecision = 'approved' | 'refused' | 'withdrawn' | 'expired';

/** Writes the decision; `decided_by` stays empty where the program itself decided. */
export async function decideReset(
  work: Work,
  { id, agencyId }: Pick<WaitingReset, 'id' | 'agencyId'>,
  decision: ResetDecision,
  reason = '',
): Promise<void> {
  const decidedBy = decision === 'approved' || decision === 'refused' ? work.by.id : null;
  await changeRecord(work, RESET_REQUEST, id, { agencyId, deed: DEEDS[decision], reason: reason === '' ? null : reason }, () =>
    sql`update reset_request set decision = ${decision}, decision_reason = ${reason}, decided_by = ${decidedBy}, decided_at = now()
      where request_id = ${id} and decision is null`.execute(work.transaction),
  );
}

const DEEDS: Readonly<Record<ResetDecision, string>> = { approved: 'approve', refused: 'refuse', withdrawn: 'withdraw', expired: 'expire' };

/** Ends what waits for an account that has changed meanwhile. The account must be locked. */
export async function withdrawResets(work: Work, accountId: number, reason: string): Promise<void> {
  for (const request of await waitingResets(work, accountId)) await decideReset(work, request, 'withdrawn', reason);
}

/** What waits for a decision on this account: one at most, which may have expired. */
export async function waitingResets(
  { transaction }: Work,
  accountId: number,
): Promise<readonly (Pick<WaitingReset, 'id' | 'agencyId'> & { readonly isExpired: boolean })[]> {
  const { rows } = await sql<{ id: number; agencyId: number; isExpired: boolean }>`
    select request_id as id, agency_id as "agencyId", expires_at <= now() as "isExpired"
    from reset_request where account_id = ${accountId} and decision is null`.execute(transaction);
  return rows;
}
