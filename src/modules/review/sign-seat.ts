import { err, ok, type Result } from '../../kernel/result.ts';
import type { Work } from '../../platform/audit/index.ts';
import { markApproved } from '../documents/index.ts';
import { endSubmission } from './end-submission.ts';
import { handOfAsker, holdReviewed, type Asker } from './hold-reviewed.ts';
import { leaveSignature } from './leave-signature.ts';
import type { ReviewFailure } from './review-failure.ts';
import { apply, stepOf } from './rules/apply.ts';
import { decide } from './rules/decide.ts';
import type { ReviewAction } from './rules/review-state.ts';
import { tellNext, tellOffice, tellWriters } from './tell.ts';

export type SignWish = Omit<Extract<ReviewAction, { deed: 'sign' }>, 'deed'> & { readonly id: number; readonly opinion: string };

/** Signs a seat of the round whose turn it is. With the last signature the text is approved, or an urgent release reviewed. */
export async function signSeat(work: Work, asker: Asker, { id, opinion, ...wish }: SignWish): Promise<Result<null, ReviewFailure>> {
  const held = await holdReviewed(work, asker.reach, id);
  if (held === null) return err({ kind: 'notFound' });
  const { stored, document, submission } = held;
  const hand = await handOfAsker(work.transaction, asker, stored.agencyId);
  const action: ReviewAction = { deed: 'sign', ...wish };
  const decision = decide(document, action, hand);
  if (!decision.ok) return err({ kind: 'refused', refusal: decision.error });
  if (submission === null) throw new Error('There is nothing to sign');
  await leaveSignature(work, submission, hand, stepOf(document, action, hand), { opinion, remarks: [] });
  const { effect } = decision.value;
  if (effect === 'signs') {
    const next = apply(document, decision.value, action, hand).submission;
    if (next !== null) await tellNext(work, stored, next, document.submission);
    return ok(null);
  }
  await endSubmission(work, submission, 'passed');
  const moved = await markApproved(work, id, stored.version);
  if (!moved.ok) return err({ kind: 'document', failure: moved.error });
  const { title } = stored;
  if (effect === 'passes') await tellOffice(work, stored, `审核已全部通过，待发布：${title}`);
  await tellWriters(work, stored, submission, effect === 'passes' ? `审核已全部通过：${title}` : `先发后审的审核已全部通过：${title}`);
  return ok(null);
}
