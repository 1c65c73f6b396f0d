import { err, ok, type Result } from '../../kernel/result.ts';
import type { Work } from '../../platform/audit/index.ts';
import { handOfAsker, holdReviewed, type Asker } from './hold-reviewed.ts';
import { leaveSignature } from './leave-signature.ts';
import type { ReviewFailure } from './review-failure.ts';
import { apply, stepOf } from './rules/apply.ts';
import { decide } from './rules/decide.ts';
import { urgentSignatures } from './rules/progress.ts';
import { tellOffice } from './tell.ts';

export interface UrgentWish {
  readonly id: number;
  readonly opinion: string;
  /** Of the text that was read. */
  readonly contentHash: string;
}

/** A leader lets a document out before its reviews are through. The secrecy review has to come before it all the same. */
export async function authorizeUrgent(
  work: Work,
  asker: Asker,
  { id, opinion, contentHash }: UrgentWish,
): Promise<Result<null, ReviewFailure>> {
  const held = await holdReviewed(work, asker.reach, id);
  if (held === null) return err({ kind: 'notFound' });
  const { stored, document, submission } = held;
  const hand = await handOfAsker(work.transaction, asker, stored.agencyId);
  const action = { deed: 'authorizeUrgent', contentHash } as const;
  const decision = decide(document, action, hand);
  if (!decision.ok) return err({ kind: 'refused', refusal: decision.error });
  if (submission === null) throw new Error('There is nothing to authorize');
  await leaveSignature(work, submission, hand, stepOf(document, action, hand), { opinion, remarks: [] });
  const next = apply(document, decision.value, action, hand).submission;
  if (next !== null && urgentSignatures(next).secrecy !== null) await tellOffice(work, stored, `已批准先发后审，可以发布：${stored.title}`);
  return ok(null);
}
