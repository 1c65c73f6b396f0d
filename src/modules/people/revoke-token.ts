import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { TOKEN } from './audited.ts';
import { lockToken } from './lock-token.ts';
import type { PeopleFailure } from './people-failure.ts';

/** From this moment on the token opens nothing. */
export async function revokeToken(work: Work, reach: Reach, id: number, reason: string): Promise<Result<null, PeopleFailure>> {
  const { transaction, by } = work;
  const token = await lockToken(work, reach, id);
  if (token === null) return err({ kind: 'tokenNotFound' });
  if (token.decision === 'refused') return err({ kind: 'tokenEnded' });
  if (token.isRevoked) return err({ kind: 'alreadyRevoked' });
  await changeRecord(work, TOKEN, id, { agencyId: token.agencyId, deed: 'revoke', reason }, () =>
    sql`update api_token set revoked_at = now(), revoked_by = ${by.id} where token_id = ${id}`.execute(transaction),
  );
  return ok(null);
}
