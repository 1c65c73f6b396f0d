import type { Role } from '../../access/rules/index.ts';
import type { Seat, SeatRule } from './flow.ts';
import { currentRound, goesAhead, openSeats, peopleOf, seatsOf, urgentSignatures, type SeatProgress } from './progress.ts';
import type { Refusal } from './refusal.ts';
import type { Hand, Submission } from './review-state.ts';

/** A seat, and in whose name; `onBehalfOf` null: one's own. */
export interface SeatWish {
  readonly round: number;
  readonly seat: Seat;
  readonly onBehalfOf: number | null;
}

/** Why this hand may not sign this seat now; null when it may. Looks at people and order, not at the text or the gates. */
export function mayTake(submission: Submission, hand: Hand, { round, seat, onBehalfOf }: SeatWish): Refusal | null {
  if (submission.outcome !== null) return { kind: 'noReview' };
  const wanted = seatsOf(submission).find((other) => other.round === round && other.rule.seat === seat);
  if (wanted === undefined) return { kind: 'unknownSeat' };
  if (wanted.step !== null) return { kind: 'seatTaken', by: wanted.step.by, onBehalfOf: wanted.step.onBehalfOf };
  const turn = currentRound(submission);
  if (turn !== null && round !== turn && !goesAhead(wanted, submission.urgent)) return { kind: 'notYet', round: titleOf(submission, turn) };
  return wrongHolder(submission, hand, wanted.rule, onBehalfOf) ?? notApart(submission, wanted, { by: hand.accountId, onBehalfOf });
}

/** The seats that this hand may sign now, with the first name that is good for each: one's own, else a delegator's. */
export function takeable(submission: Submission, hand: Hand): readonly SeatWish[] {
  return openSeats(submission).flatMap(({ round, rule: { seat } }) => {
    const names = [null, ...hand.delegators.map(({ accountId }) => accountId)];
    return names
      .map((onBehalfOf) => ({ round, seat, onBehalfOf }))
      .filter((wish) => mayTake(submission, hand, wish) === null)
      .slice(0, 1);
  });
}

function titleOf({ flow }: Submission, round: number): string {
  return flow.rounds[round - 1]?.title ?? '';
}

/** The one in whose name it is signed must hold the role. */
function wrongHolder(submission: Submission, hand: Hand, rule: SeatRule, onBehalfOf: number | null): Refusal | null {
  const holder = onBehalfOf === null ? hand : hand.delegators.find(({ accountId }) => accountId === onBehalfOf);
  if (holder === undefined) return { kind: 'notLent' };
  const { roles, where } = rule;
  const holds = holder.grants.some(
    ({ role, agencyId, unitId }) =>
      roles.some((one: Role) => one === role) &&
      agencyId === submission.agencyId &&
      (where === 'agency' || unitId === null || unitId === submission.unitId),
  );
  return holds ? null : { kind: 'wrongRole', roles, where };
}

/** Nobody who wrote, nor twice where two are asked; whoever lends a signature counts as much as who writes it. */
function notApart(submission: Submission, { round, rule, oneHand }: SeatProgress, hands: Parameters<typeof peopleOf>[0]): Refusal | null {
  const people = peopleOf(hands);
  const author = people.find((account) => submission.authors.includes(account));
  if (author !== undefined) return { kind: 'isAuthor', account: author };
  const { leader } = urgentSignatures(submission);
  const authorizer = rule.seat === 'secrecy' && leader !== null ? people.find((account) => account === leader.by) : undefined;
  if (authorizer !== undefined) return { kind: 'secrecyApart', account: authorizer };
  for (const other of submission.steps) {
    if (other.decision !== 'pass') continue;
    const again = people.find((account) => peopleOf(other).includes(account));
    if (again === undefined) continue;
    if (rule.seat === 'secrecy' || other.seat === 'secrecy') return { kind: 'secrecyApart', account: again };
    if (other.round !== round) return { kind: 'signedOtherRound', account: again, round: titleOf(submission, other.round) };
    if (!oneHand) return { kind: 'signedSameRound', account: again, seat: other.seat };
  }
  return null;
}
