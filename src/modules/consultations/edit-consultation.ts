import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { CONSULTATION } from './consultation-record.ts';
import type { ConsultationFailure } from './consultation-failure.ts';
import { checkWish } from './create-consultation.ts';
import { isEditable } from './rules/index.ts';
import { findConsultation, updateConsultation, type ConsultationWish } from './store.ts';

/** Changes what is still being prepared; the unit stays. */
export async function editConsultation(
  work: Work,
  reach: Reach,
  { id, version, wish }: { readonly id: number; readonly version: number; readonly wish: ConsultationWish },
): Promise<Result<null, ConsultationFailure>> {
  const { transaction } = work;
  const found = await findConsultation(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound', what: '意见征集' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  if (!isEditable(found.state)) return err({ kind: 'notNow', state: found.state, deed: '修改' });
  const right = await checkWish(work, found.agencyId, wish);
  if (!right.ok) return right;
  const changed = await changeRecord(work, CONSULTATION, id, { agencyId: found.agencyId, deed: 'edit' }, () =>
    updateConsultation(transaction, { id, version }, [
      sql`kind = ${wish.kind}`,
      sql`title = ${wish.title}`,
      sql`introduction = ${wish.introduction}`,
      sql`draft = ${wish.draft}`,
      sql`document_id = ${wish.documentId}`,
      sql`closes_on = ${wish.closesOn}`,
      sql`short_reason = ${wish.shortReason}`,
    ]),
  );
  return changed ? ok(null) : err({ kind: 'versionConflict' });
}
