import { sql } from 'kysely';
import type { Work } from '../../platform/audit/index.ts';
import { withinReach, type Reach } from '../access/index.ts';

export interface LockedToken {
  readonly agencyId: number;
  readonly needsApproval: boolean;
  readonly decision: 'approved' | 'refused' | null;
  readonly isRevoked: boolean;
  readonly isExpired: boolean;
}

/** The token, for a deed upon it; null when none like it lies within reach. */
export async function lockToken({ transaction }: Work, reach: Reach, id: number): Promise<LockedToken | null> {
  const { rows } = await sql<LockedToken>`
    select t.agency_id as "agencyId", t.needs_approval as "needsApproval", t.decision, t.revoked_at is not null as "isRevoked",
      t.expires_at <= now() as "isExpired"
    from api_token t
    where t.token_id = ${id} and ${withinReach(reach, { agency: sql.ref('t.agency_id') })} for update`.execute(transaction);
  return rows[0] ?? null;
}
