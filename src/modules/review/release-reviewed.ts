import { sql } from 'kysely';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import { releaseDocument, type Released } from '../documents/index.ts';
import { currentCalendar } from '../working-days/index.ts';
import { handOfAsker, holdReviewed, type Asker } from './hold-reviewed.ts';
import type { ReviewFailure } from './review-failure.ts';
import { REVIEW } from './review-record.ts';
import { decide } from './rules/decide.ts';
import { updateSubmission } from './submissions.ts';
import { tellWriters } from './tell.ts';

export interface ReviewedRelease {
  readonly id: number;
  readonly version: number;
  readonly reason: string;
}

/**
 * Makes the text that was reviewed public, or files it when it is not to be open. An urgent release comes first and has
 * its reviews afterwards, by a day that is counted from today.
 */
export async function releaseReviewed(
  work: Work,
  asker: Asker,
  { id, version, reason }: ReviewedRelease,
): Promise<Result<Released, ReviewFailure>> {
  const { transaction } = work;
  const held = await holdReviewed(work, asker.reach, id);
  if (held === null) return err({ kind: 'notFound' });
  const { stored, document, submission } = held;
  const { agencyId, title } = stored;
  if (stored.version !== version) return err({ kind: 'document', failure: { kind: 'versionConflict', agencyId, id } });
  const decision = decide(document, { deed: 'release' }, await handOfAsker(transaction, asker, agencyId));
  if (!decision.ok) return err({ kind: 'refused', refusal: decision.error });
  if (submission === null) throw new Error('Nothing was reviewed');
  const urgent = decision.value.effect === 'publishesUrgent';
  const { revision, contentHash } = submission;
  const said = urgent && reason === '' ? submission.urgentReason : reason;
  const released = await releaseDocument(work, id, { kind: urgent ? 'urgentRelease' : 'release', revision, contentHash, reason: said });
  if (!released.ok) return err({ kind: 'document', failure: released.error });
  if (urgent) {
    const due = (await currentCalendar(transaction)).workdaysAfter(shanghaiDay(new Date()), submission.flow.afterReviewDays);
    await changeRecord(work, REVIEW, submission.id, { agencyId, deed: 'releaseUrgent', reason: submission.urgentReason }, () =>
      updateSubmission(transaction, submission.id, [sql`after_review_due_on = ${due}::date`]),
    );
  }
  const words = released.value.outcome === 'filed' ? '已归档' : urgent ? '已先行发布，请在期限内完成审核' : '已发布';
  await tellWriters(work, stored, submission, `${words}：${title}`);
  return ok(released.value);
}
