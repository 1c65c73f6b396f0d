import { recordCreation, type Work } from '../../platform/audit/index.ts';
import { personNames } from '../people/index.ts';
import type { NamedHand } from './everyone-at-hand.ts';
import type { Remark } from './remark.ts';
import { SIGNATURE } from './review-record.ts';
import type { Step } from './rules/review-state.ts';
import { insertStep, type StoredSubmission } from './submissions.ts';

const DEEDS = { pass: 'sign', return: 'return', authorizeUrgent: 'authorizeUrgent' } as const;

/** Writes a signature down, with the name and the post of the day. */
export async function leaveSignature(
  work: Work,
  { id, agencyId, documentId }: StoredSubmission,
  { name, post }: NamedHand,
  step: Step | null,
  { opinion, remarks }: { readonly opinion: string; readonly remarks: readonly Remark[] },
): Promise<void> {
  if (step === null) throw new Error('An action that was let through leaves no signature');
  const { onBehalfOf } = step;
  const names = onBehalfOf === null ? null : await personNames(work.transaction, [onBehalfOf]);
  const stepId = await insertStep(work.transaction, {
    ...step,
    agencyId,
    submissionId: id,
    documentId,
    byName: name,
    byPost: post,
    onBehalfOfName: onBehalfOf === null ? null : (names?.get(onBehalfOf) ?? ''),
    opinion,
    remarks,
  });
  await recordCreation(work, SIGNATURE, stepId, { agencyId, deed: DEEDS[step.decision] });
}
