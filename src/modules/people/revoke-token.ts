import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { TOKEN } from './audited.ts';
import type { PeopleFailure } from './people-failure.ts';

/** From this moment on the token opens nothing. */
export async function revokeToken(work: Work, reach: Reach, id: number, reason: string): Promise<Result<null, PeopleFailure>> {
  const { transaction, by } = work;
  const { rows } = await sql<{ agencyId: number; isRevoked: boolean }>`
    select t.agency_id as "agencyId", t.revoked_at is not null as "isRevoked" from api_token t
    where t.token_id = ${id} and ${withinReach(reach, { agency: sql.ref('t.agency_id') })} for update`.execute(transaction);
  const [token] = rows;
  if (token === undefined) return err({ kind: 'tokenNotFound' });
  if (token.isRevoked) return err({ kind: 'alreadyRevoked' });
  await changeRecord(work, TOKEN, id, { agencyId: token.agencyId, deed: 'revoke', reason }, () =>
    sql`update api_token set revoked_at = now(), revoked_by = ${by.id} where token_id = ${id}`.execute(transaction),
  );
  return ok(null);
}
