import { GATE_TITLES } from './rules/gate-titles.ts';
import type { Flow } from './rules/flow.ts';
import { urgentSignatures } from './rules/progress.ts';
import type { Gate } from '../../screening/finding.ts';
import type { StepView, SubmissionView } from './review-shape.ts';
import type { StoredStep, StoredSubmission } from './submissions.ts';

export function gatesView(gates: readonly Gate[]): StepView['gates'] {
  return gates.map((gate) => ({ gate, title: GATE_TITLES[gate] }));
}

/** A signature as the API sends it. */
export function stepView(flow: Flow, step: StoredStep): StepView {
  const { round, seat, decision, by, byName, byPost, onBehalfOf, onBehalfOfName, at, contentHash, gates, opinion, remarks } = step;
  return {
    round,
    roundTitle: flow.rounds[round - 1]?.title ?? '先发后审',
    seat,
    decision,
    by: { id: by, name: byName, post: byPost },
    onBehalfOf: onBehalfOf === null ? null : { id: onBehalfOf, name: onBehalfOfName ?? '' },
    at: at.toISOString(),
    contentHash,
    gates: gatesView(gates),
    opinion,
    remarks,
  };
}

/** An attempt with its signatures. One at a text that is no longer the newest counts as void. */
export function submissionView(submission: StoredSubmission, revision: number): SubmissionView {
  const { id, flow, contentHash, note, submittedByName, submittedAt, outcome, endedAt, urgentReason, afterReviewDueOn } = submission;
  const isVoid = outcome === null && submission.revision !== revision;
  const leader = urgentSignatures(submission).leader;
  const authorized = submission.steps.find((step) => step === leader);
  return {
    id,
    flow: flow.name,
    revision: submission.revision,
    contentHash,
    note,
    submittedBy: submittedByName,
    submittedAt: submittedAt.toISOString(),
    outcome: isVoid ? 'voided' : outcome,
    endedAt: endedAt?.toISOString() ?? null,
    urgent:
      urgentReason === ''
        ? null
        : { reason: urgentReason, authorized: authorized === undefined ? null : stepView(flow, authorized), afterReviewDueOn },
    steps: submission.steps.map((step) => stepView(flow, step)),
  };
}
