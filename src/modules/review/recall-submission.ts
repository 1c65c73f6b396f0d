import { err, ok, type Result } from '../../kernel/result.ts';
import type { Work } from '../../platform/audit/index.ts';
import { returnToDraft } from '../documents/index.ts';
import { endSubmission } from './end-submission.ts';
import { handOfAsker, holdReviewed, type Asker } from './hold-reviewed.ts';
import type { ReviewFailure } from './review-failure.ts';
import { decide } from './rules/decide.ts';

export interface RecallWish {
  readonly id: number;
  readonly version: number;
  readonly reason: string;
}

/** Takes a document back out of review, by those who handed it in; it is a draft again. */
export async function recallSubmission(
  work: Work,
  asker: Asker,
  { id, version, reason }: RecallWish,
): Promise<Result<null, ReviewFailure>> {
  const held = await holdReviewed(work, asker.reach, id);
  if (held === null) return err({ kind: 'notFound' });
  const { stored, document, submission } = held;
  const { agencyId } = stored;
  if (stored.version !== version) return err({ kind: 'document', failure: { kind: 'versionConflict', agencyId, id } });
  const decision = decide(document, { deed: 'recall' }, await handOfAsker(work.transaction, asker, agencyId));
  if (!decision.ok) return err({ kind: 'refused', refusal: decision.error });
  if (submission === null) throw new Error('There is nothing to recall');
  await endSubmission(work, submission, 'recalled', reason === '' ? null : reason);
  const moved = await returnToDraft(work, id, version, 'recall', reason);
  return moved.ok ? ok(null) : err({ kind: 'document', failure: moved.error });
}
