import { assertNever } from '../../../kernel/assert-never.ts';
import { takeable } from './may-take.ts';
import type { Hand, ReviewAction, ReviewedDocument, Step, Submission } from './review-state.ts';
import type { Transition } from './review-table.ts';

/** What a document becomes when a decided action is done. */
export function apply(document: ReviewedDocument, { to, effect }: Transition, action: ReviewAction, hand: Hand): ReviewedDocument {
  const next: ReviewedDocument = { ...document, state: to };
  const { submission, revision } = document;
  switch (effect) {
    case 'changesText':
      return {
        ...next,
        revision: revision + 1,
        contentHash: action.deed === 'edit' ? action.contentHash : document.contentHash,
        authors: document.authors.includes(hand.accountId) ? document.authors : [...document.authors, hand.accountId],
        submission: submission?.outcome === null ? { ...submission, outcome: 'voided' } : submission,
      };
    case 'opensReview':
      return { ...next, submission: opened(document, action) };
    case 'signs':
    case 'authorizes':
      return { ...next, submission: withStep(submission, stepOf(document, action, hand), null) };
    case 'passes':
      return { ...next, submission: withStep(submission, stepOf(document, action, hand), 'passed') };
    case 'endsUrgent':
      return { ...next, urgent: false, authors: [], submission: withStep(submission, stepOf(document, action, hand), 'passed') };
    case 'returns':
      return { ...next, submission: withStep(submission, stepOf(document, action, hand), 'returned') };
    case 'recalls':
      return { ...next, submission: submission === null ? null : { ...submission, outcome: 'recalled' } };
    case 'publishes':
      return { ...next, publicRevision: revision, wasOut: true, urgent: false, authors: [] };
    case 'publishesUrgent':
      return { ...next, publicRevision: revision, wasOut: true, urgent: true };
    case 'takesBack':
      return { ...next, publicRevision: null };
    // What was public and is no longer to be open is taken back with it.
    case 'keeps':
      return { ...next, wasOut: true, publicRevision: null };
    case 'discards':
      return next;
    default:
      return assertNever(effect);
  }
}

/** The signature that an action leaves; null for one that is no signature. */
export function stepOf({ contentHash, submission }: ReviewedDocument, action: ReviewAction, hand: Hand): Step | null {
  const by = hand.accountId;
  switch (action.deed) {
    case 'sign': {
      const { round, seat, onBehalfOf, gates } = action;
      return { round, seat, decision: 'pass', by, onBehalfOf, contentHash, gates };
    }
    case 'return': {
      const place = submission === null ? undefined : takeable(submission, hand)[0];
      if (place === undefined) return null;
      return { ...place, decision: 'return', by, contentHash, gates: [] };
    }
    case 'authorizeUrgent':
      return { round: 0, seat: 'review', decision: 'authorizeUrgent', by, onBehalfOf: null, contentHash, gates: [] };
    case 'edit':
    case 'submit':
    case 'recall':
    case 'release':
    case 'withdraw':
    case 'discard':
      return null;
    default:
      return assertNever(action);
  }
}

function opened(
  { unitId, agencyId, revision, contentHash, authors, submission }: ReviewedDocument,
  action: ReviewAction,
): Submission | null {
  if (action.deed !== 'submit') return submission;
  const { flow, urgent } = action;
  return { flow, unitId, agencyId, revision, contentHash, authors, steps: [], urgent, outcome: null };
}

function withStep(submission: Submission | null, step: Step | null, outcome: Submission['outcome']): Submission | null {
  if (submission === null || step === null) return submission;
  return { ...submission, steps: [...submission.steps, step], outcome };
}
