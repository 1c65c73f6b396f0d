import { assertNever } from '../../../kernel/assert-never.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { allowedByPolicy } from './allowed-by-policy.ts';
import { mayTake, takeable } from './may-take.ts';
import { urgentSignatures } from './progress.ts';
import type { Refusal } from './refusal.ts';
import type { Hand, ReviewAction, ReviewedDocument, Submission } from './review-state.ts';
import { TRANSITIONS, type Guard, type Transition } from './review-table.ts';

/** Which way of the table an action takes. */
export type Decision = Result<Transition, Refusal>;

/** Whether this hand may do this to the document now, and which way it goes then. `apply` tells what it becomes. */
export function decide(document: ReviewedDocument, action: ReviewAction, hand: Hand): Decision {
  const { deed } = action;
  const ways = TRANSITIONS.filter((way) => way.from === document.state && way.deed === deed);
  const [first] = ways;
  if (first === undefined) return err({ kind: 'notNow', deed, state: document.state });
  if (!allowedByPolicy(first.who, hand, document)) return err({ kind: 'notAllowed', deed });
  const refusal = refusalOf(document, action, hand);
  if (refusal !== null) return err(refusal);
  const way = ways.find(({ when }) => holds(when, document));
  return way === undefined ? err(unmet(first, document)) : ok(way);
}

/** The open submission of the text as it is; any other is void or ended. */
export function openReview({ submission, revision }: ReviewedDocument): Submission | null {
  return submission !== null && submission.outcome === null && submission.revision === revision ? submission : null;
}

/** What the deed asks beside its state and guard. */
function refusalOf(document: ReviewedDocument, action: ReviewAction, hand: Hand): Refusal | null {
  const review = openReview(document);
  switch (action.deed) {
    case 'edit':
    case 'withdraw':
    case 'discard':
    case 'release':
      return null;
    case 'recall':
      return review === null ? { kind: 'noReview' } : null;
    case 'submit':
      return action.urgent && document.openness !== 'proactive' ? { kind: 'urgentOnlyOpen' } : null;
    case 'sign': {
      if (review === null) return { kind: 'noReview' };
      if (action.contentHash !== review.contentHash) return { kind: 'textChanged' };
      return mayTake(review, hand, action) ?? wrongGates(review, action);
    }
    case 'return':
      if (review === null) return { kind: 'noReview' };
      if (action.contentHash !== review.contentHash) return { kind: 'textChanged' };
      return takeable(review, hand).length === 0 ? { kind: 'nothingToReturn' } : null;
    case 'authorizeUrgent':
      if (review === null) return { kind: 'noReview' };
      if (action.contentHash !== review.contentHash) return { kind: 'textChanged' };
      return mayAuthorize(review, hand);
    default:
      return assertNever(action);
  }
}

function wrongGates({ flow }: Submission, { round, seat, gates }: Extract<ReviewAction, { deed: 'sign' }>): Refusal | null {
  const asked = flow.rounds[round - 1]?.seats.find((rule) => rule.seat === seat)?.gates ?? [];
  const missing = asked.filter((gate) => !gates.includes(gate));
  if (missing.length > 0) return { kind: 'gatesMissing', gates: missing };
  const foreign = gates.filter((gate) => !asked.includes(gate));
  return foreign.length > 0 ? { kind: 'gatesForeign', gates: foreign } : null;
}

function mayAuthorize(review: Submission, { accountId }: Hand): Refusal | null {
  const { leader, secrecy } = urgentSignatures(review);
  if (leader !== null) return { kind: 'urgentAuthorized' };
  if (review.authors.includes(accountId)) return { kind: 'isAuthor', account: accountId };
  const same = secrecy !== null && (secrecy.by === accountId || secrecy.onBehalfOf === accountId);
  return same ? { kind: 'secrecyApart', account: accountId } : null;
}

function holds(guard: Guard, document: ReviewedDocument): boolean {
  const { submission, revision, contentHash, openness } = document;
  const review = openReview(document);
  const passed = submission?.outcome === 'passed' && submission.revision === revision && submission.contentHash === contentHash;
  switch (guard) {
    case 'always':
      return true;
    case 'complete':
      return document.complete;
    case 'seatsLeft':
      return review !== null && seatsToSign(review) > 1;
    case 'lastSeat':
      return review !== null && seatsToSign(review) === 1;
    case 'notYetOut':
      return !isOut(document);
    case 'afterReview':
      return review !== null && isOut(document);
    case 'urgentAsked':
      return review !== null && review.urgent;
    case 'passedOpen':
      return passed && openness === 'proactive';
    case 'passedKept':
      return passed && openness !== null && openness !== 'proactive';
    case 'urgentGranted': {
      if (review === null || !review.urgent || openness !== 'proactive') return false;
      const { leader, secrecy } = urgentSignatures(review);
      return leader?.contentHash === contentHash && secrecy?.contentHash === contentHash;
    }
    case 'isPublic':
      return document.publicRevision !== null;
    case 'neverOut':
      return !document.wasOut;
    default:
      return assertNever(guard);
  }
}

function seatsToSign({ flow, steps }: Submission): number {
  const signed = steps.filter(({ decision }) => decision === 'pass').length;
  return flow.rounds.reduce((sum, { seats }) => sum + seats.length, 0) - signed;
}

/** The public sees the very text that is under review. */
function isOut({ publicRevision, revision, urgent }: ReviewedDocument): boolean {
  return urgent && publicRevision === revision;
}

/** What is missing for the one guard, or the easiest of several. */
function unmet({ when }: Transition, document: ReviewedDocument): Refusal {
  switch (when) {
    case 'complete':
      return { kind: 'incomplete' };
    case 'notYetOut':
      return { kind: 'alreadyOut' };
    case 'urgentAsked':
      return { kind: 'urgentNotAsked' };
    case 'urgentGranted': {
      const review = openReview(document);
      if (review === null || !review.urgent) return { kind: 'notThrough' };
      const { leader, secrecy } = urgentSignatures(review);
      return { kind: 'urgentNotGranted', leader: leader !== null, secrecy: secrecy !== null };
    }
    case 'isPublic':
      return { kind: 'notPublic' };
    case 'neverOut':
      return { kind: 'wasOut' };
    case 'passedOpen':
    case 'passedKept':
      return { kind: 'notThrough' };
    case 'always':
    case 'seatsLeft':
    case 'lastSeat':
    case 'afterReview':
      return { kind: 'noReview' };
    default:
      return assertNever(when);
  }
}
