import { err, ok, type Result } from '../../kernel/result.ts';
import { recordCreation, type Work } from '../../platform/audit/index.ts';
import { checkComplete, completenessFacts, currentRevision, moveToReview, typeOf } from '../documents/index.ts';
import { flowFor } from './flows.ts';
import { endIfVoid } from './end-submission.ts';
import { handOfAsker, holdReviewed, type Asker } from './hold-reviewed.ts';
import type { ReviewFailure } from './review-failure.ts';
import { REVIEW } from './review-record.ts';
import { decide } from './rules/decide.ts';
import { insertSubmission } from './submissions.ts';
import { tellNext } from './tell.ts';

export interface SubmitWish {
  readonly id: number;
  /** Of the document, as the asker read it. */
  readonly version: number;
  /** To those who review. */
  readonly note: string;
  /** Why it is to be released before its reviews are through; empty when it is not. */
  readonly urgentReason: string;
}

/** Hands the newest text of a document in for review, by the flow that its kind has today. */
export async function submitDocument(work: Work, asker: Asker, wish: SubmitWish): Promise<Result<null, ReviewFailure>> {
  const { transaction, by } = work;
  const { id, version, note, urgentReason } = wish;
  const held = await holdReviewed(work, asker.reach, id);
  if (held === null) return err({ kind: 'notFound' });
  const { stored, document, submission } = held;
  const { agencyId, revision, contentHash } = stored;
  if (stored.version !== version) return err({ kind: 'document', failure: { kind: 'versionConflict', agencyId, id } });
  const flow = await flowFor(transaction, stored);
  if (flow === null) return err({ kind: 'noFlow' });
  const { content } = await currentRevision(transaction, stored);
  const missing = checkComplete(content, typeOf(stored), await completenessFacts(transaction, stored));
  const hand = await handOfAsker(transaction, asker, agencyId);
  const action = { deed: 'submit', flow, urgent: urgentReason !== '' } as const;
  const decision = decide({ ...document, complete: missing.length === 0 }, action, hand);
  if (!decision.ok) {
    if (decision.error.kind === 'incomplete') return err({ kind: 'document', failure: { kind: 'incomplete', missing } });
    return err({ kind: 'refused', refusal: decision.error });
  }
  await endIfVoid(work, submission, revision);
  const { authors } = document;
  const submissionId = await insertSubmission(transaction, by, {
    agencyId,
    documentId: id,
    revision,
    contentHash,
    flow,
    authors,
    note,
    urgentReason,
  });
  await recordCreation(work, REVIEW, submissionId, { agencyId, deed: 'submit', reason: urgentReason === '' ? null : urgentReason });
  const moved = await moveToReview(work, id, version);
  if (!moved.ok) return err({ kind: 'document', failure: moved.error });
  const opened = { flow, unitId: stored.unitId, agencyId, revision, contentHash, authors, steps: [], urgent: action.urgent, outcome: null };
  await tellNext(work, stored, opened, null);
  return ok(null);
}
