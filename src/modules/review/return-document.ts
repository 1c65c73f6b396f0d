import { err, ok, type Result } from '../../kernel/result.ts';
import type { Work } from '../../platform/audit/index.ts';
import { currentRevision, returnToDraft } from '../documents/index.ts';
import { endSubmission } from './end-submission.ts';
import { handOfAsker, holdReviewed, type Asker } from './hold-reviewed.ts';
import { leaveSignature } from './leave-signature.ts';
import type { Remark } from './remark.ts';
import type { ReviewFailure } from './review-failure.ts';
import { stepOf } from './rules/apply.ts';
import { decide } from './rules/decide.ts';
import { strayRemarks } from './rules/stray-remarks.ts';
import { tellOffice, tellWriters } from './tell.ts';

export interface ReturnWish {
  readonly id: number;
  readonly reason: string;
  /** Anchored in the text. */
  readonly remarks: readonly Remark[];
  /** Of the text that was read. */
  readonly contentHash: string;
}

/** Gives a document back to its writers; this attempt is over, and the next one begins with the first round. */
export async function returnDocument(work: Work, asker: Asker, wish: ReturnWish): Promise<Result<null, ReviewFailure>> {
  const { id, reason, remarks, contentHash } = wish;
  const held = await holdReviewed(work, asker.reach, id);
  if (held === null) return err({ kind: 'notFound' });
  const { stored, document, submission } = held;
  const hand = await handOfAsker(work.transaction, asker, stored.agencyId);
  const action = { deed: 'return', contentHash } as const;
  const decision = decide(document, action, hand);
  if (!decision.ok) return err({ kind: 'refused', refusal: decision.error });
  if (submission === null) throw new Error('There is nothing to return');
  // The text that was read is the newest: its hash has been compared.
  const at = strayRemarks((await currentRevision(work.transaction, stored)).content, remarks);
  if (at.length > 0) return err({ kind: 'remarksAstray', at });
  await leaveSignature(work, submission, hand, stepOf(document, action, hand), { opinion: reason, remarks });
  await endSubmission(work, submission, 'returned', reason);
  const moved = await returnToDraft(work, id, stored.version, 'return', reason);
  if (!moved.ok) return err({ kind: 'document', failure: moved.error });
  await tellWriters(work, stored, submission, `稿件被退回：${stored.title}（${reason}）`);
  if (document.state === 'released') await tellOffice(work, stored, `先发后审的信息被退回，请改正或者撤下：${stored.title}`);
  return ok(null);
}
