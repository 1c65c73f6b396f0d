import type { Seat, SeatRule } from './flow.ts';
import type { Step, Submission } from './review-state.ts';

/** A seat of a round, and who signed it; `step` null: nobody yet. */
export interface SeatProgress {
  /** Counted from 1. */
  readonly round: number;
  readonly rule: SeatRule;
  readonly oneHand: boolean;
  readonly step: Step | null;
}

/** All seats in order of rounds. */
export function seatsOf({ flow, steps }: Pick<Submission, 'flow' | 'steps'>): readonly SeatProgress[] {
  return flow.rounds.flatMap(({ seats, oneHand }, index) =>
    seats.map((rule) => ({ round: index + 1, rule, oneHand, step: passOf(steps, index + 1, rule.seat) })),
  );
}

function passOf(steps: readonly Step[], round: number, seat: Seat): Step | null {
  return steps.find((step) => step.decision === 'pass' && step.round === round && step.seat === seat) ?? null;
}

/** The round whose turn it is; null when all are through. */
export function currentRound(submission: Pick<Submission, 'flow' | 'steps'>): number | null {
  return seatsOf(submission).find(({ step }) => step === null)?.round ?? null;
}

/** Whose turn it is: the open seats of the current round; where it was asked to release first, the secrecy review too. */
export function openSeats(submission: Pick<Submission, 'flow' | 'steps' | 'urgent'>): readonly SeatProgress[] {
  const round = currentRound(submission);
  return seatsOf(submission).filter((seat) => seat.step === null && (seat.round === round || goesAhead(seat, submission.urgent)));
}

/** What is released first needs its secrecy review before it, whatever round that belongs to. */
export function goesAhead({ rule }: SeatProgress, urgent: boolean): boolean {
  return urgent && rule.seat === 'secrecy';
}

/** Both signatures that an urgent release needs, as far as they are there. */
export function urgentSignatures({ steps }: Pick<Submission, 'steps'>): { readonly leader: Step | null; readonly secrecy: Step | null } {
  return {
    leader: steps.find(({ decision }) => decision === 'authorizeUrgent') ?? null,
    secrecy: steps.find(({ decision, seat }) => decision === 'pass' && seat === 'secrecy') ?? null,
  };
}

/** The people behind a signature: who signed, and for whom. */
export function peopleOf({ by, onBehalfOf }: Pick<Step, 'by' | 'onBehalfOf'>): readonly number[] {
  return onBehalfOf === null ? [by] : [by, onBehalfOf];
}
