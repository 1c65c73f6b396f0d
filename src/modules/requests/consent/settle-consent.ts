import { sql } from 'kysely';
import type { Work } from '../../../platform/audit/index.ts';
import type { StoredRequest } from '../store.ts';

/** Ends what the head was asked about a case and has not decided; a head who acts unasked decides by that. */
export async function settleConsent(
  { transaction, by }: Work,
  { agencyId, id }: Pick<StoredRequest, 'agencyId' | 'id'>,
  decision: 'agreed' | 'refused',
  remark: string,
): Promise<void> {
  await sql`update request_consent set decision = ${decision}, decided_by_name = ${by.name}, decided_at = now(), remark = ${remark}
    where agency_id = ${agencyId} and request_id = ${id} and decision is null`.execute(transaction);
}
