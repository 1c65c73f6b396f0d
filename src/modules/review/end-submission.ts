import { sql } from 'kysely';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import { REVIEW } from './review-record.ts';
import { updateSubmission, type StoredSubmission } from './submissions.ts';

/** Closes an attempt. */
export async function endSubmission(
  work: Work,
  { id, agencyId }: Pick<StoredSubmission, 'id' | 'agencyId'>,
  outcome: NonNullable<StoredSubmission['outcome']>,
  reason: string | null = null,
): Promise<void> {
  await changeRecord(work, REVIEW, id, { agencyId, deed: OUTCOME_DEEDS[outcome], reason }, () =>
    updateSubmission(work.transaction, id, [sql`outcome = ${outcome}`, sql`ended_at = now()`]),
  );
}

/** An attempt at a text that is no longer the newest has come to nothing, which is written down when somebody next looks after it. */
export async function endIfVoid(work: Work, submission: StoredSubmission | null, revision: number): Promise<void> {
  if (submission === null || submission.outcome !== null || submission.revision === revision) return;
  await endSubmission(work, submission, 'voided');
}

const OUTCOME_DEEDS = { passed: 'pass', returned: 'return', recalled: 'recall', voided: 'void' } as const;
