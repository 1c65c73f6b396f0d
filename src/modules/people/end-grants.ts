import { sql } from 'kysely';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import { ROLE_GRANT } from './audited.ts';
import type { HeldGrant } from './person-record.ts';

/** Ends grants, each with its audit row. They stay on record and are never used again. */
export async function endGrants(work: Work, grants: readonly HeldGrant[], reason: string): Promise<void> {
  const revokedBy = work.by.kind === 'person' ? work.by.id : null;
  for (const { id, agencyId } of grants) {
    await changeRecord(work, ROLE_GRANT, id, { agencyId: agencyId ?? 0, deed: 'revoke', reason }, () =>
      sql`update role_grant set revoked_at = now(), revoked_by = ${revokedBy} where grant_id = ${id} and revoked_at is null`.execute(
        work.transaction,
      ),
    );
  }
}
