import { err, ok, type Result } from '../../kernel/result.ts';
import { recordCreation, type Work } from '../../platform/audit/index.ts';
import { EVERYWHERE, onlyAgency, type Reach } from '../access/index.ts';
import { holdOpenAgency } from '../agencies/index.ts';
import { findDocument } from '../documents/index.ts';
import { CONSULTATION } from './consultation-record.ts';
import type { ConsultationFailure } from './consultation-failure.ts';
import { CONSULTATION_KINDS } from './rules/index.ts';
import { insertConsultation, unitIsWithin, type ConsultationWish } from './store.ts';

/** Prepares a consultation of a unit; nothing is public yet. */
export async function createConsultation(
  work: Work,
  reach: Reach,
  wish: ConsultationWish & { readonly agencyId: number; readonly unitId: number },
): Promise<Result<number, ConsultationFailure>> {
  const { transaction } = work;
  const { agencyId, unitId } = wish;
  if ((await holdOpenAgency(transaction, EVERYWHERE, agencyId)) !== 'open') return err({ kind: 'agencyClosed' });
  if (!(await unitIsWithin(transaction, reach, agencyId, unitId))) return err({ kind: 'unitUnknown' });
  const right = await checkWish(work, agencyId, wish);
  if (!right.ok) return right;
  const id = await insertConsultation(transaction, wish);
  await recordCreation(work, CONSULTATION, id, { agencyId, deed: 'create' });
  return ok(id);
}

/** What a wish names must be there; whether its period is long enough is asked when it opens. */
export async function checkWish(
  { transaction }: Work,
  agencyId: number,
  { kind, documentId }: Pick<ConsultationWish, 'kind' | 'documentId'>,
): Promise<Result<null, ConsultationFailure>> {
  if (!CONSULTATION_KINDS.has(kind)) return err({ kind: 'kindUnknown' });
  if (documentId === null) return ok(null);
  const document = await findDocument(transaction, onlyAgency(agencyId), documentId);
  return document === null ? err({ kind: 'documentUnknown' }) : ok(null);
}
