import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { TOKEN } from './audited.ts';
import { lockToken } from './lock-token.ts';
import type { PeopleFailure } from './people-failure.ts';

/** The second of two agrees: from this moment on the token opens what it was made for. */
export function approveToken(work: Work, reach: Reach, id: number): Promise<Result<null, PeopleFailure>> {
  return decideToken(work, reach, id, { decision: 'approved', deed: 'approve', reason: '' });
}

/** The token never opens anything. */
export function refuseToken(work: Work, reach: Reach, id: number, reason: string): Promise<Result<null, PeopleFailure>> {
  return decideToken(work, reach, id, { decision: 'refused', deed: 'refuse', reason });
}

async function decideToken(
  work: Work,
  reach: Reach,
  id: number,
  { decision, deed, reason }: { readonly decision: 'approved' | 'refused'; readonly deed: string; readonly reason: string },
): Promise<Result<null, PeopleFailure>> {
  const token = await lockToken(work, reach, id);
  if (token === null) return err({ kind: 'tokenNotFound' });
  if (token.isRevoked || token.isExpired || token.decision === 'refused') return err({ kind: 'tokenEnded' });
  if (!token.needsApproval || token.decision === 'approved') return err({ kind: 'tokenDecided' });
  await changeRecord(work, TOKEN, id, { agencyId: token.agencyId, deed, reason: reason === '' ? null : reason }, () =>
    sql`update api_token set decision = ${decision}, decision_reason = ${reason}, decided_by = ${work.by.id}::integer, decided_at = now()
      where token_id = ${id}`.execute(work.transaction),
  );
  return ok(null);
}
