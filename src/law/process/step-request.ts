import type { PlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { dayNumber } from '../calendar/day-number.ts';
import type { CaseClocks, ClockKind } from '../clock/fold-case.ts';
import { REQUEST_TRANSITIONS, type RequestDeed, type RequestGuard, type RequestState, type RequestTransition } from './request-table.ts';

/** Why a deed can't be done: never in this state, or not while none of these is so. */
export type StepRefusal =
  | { readonly kind: 'notInThisState'; readonly state: RequestState }
  | { readonly kind: 'notNow'; readonly missing: readonly RequestGuard[] };

/** The one way that a deed takes from a state while these guards hold (`always` need not be named). */
export function stepRequest(
  state: RequestState,
  deed: RequestDeed,
  holds: ReadonlySet<RequestGuard>,
): Result<RequestTransition, StepRefusal> {
  const ways = REQUEST_TRANSITIONS.filter((way) => way.from === state && way.deed === deed);
  if (ways.length === 0) return err({ kind: 'notInThisState', state });
  const way = ways.find(({ when }) => when === 'always' || holds.has(when));
  return way === undefined ? err({ kind: 'notNow', missing: ways.map(({ when }) => when) }) : ok(way);
}

/**
 * The guards that the clocks decide on a day, from what `foldCase` found; `party` is whom the deed concerns. A deed that
 * they let through is one that the clocks take as it is meant, without a fault.
 */
export function clockGuards(found: CaseClocks, on: PlainDate, party: string | null): ReadonlySet<RequestGuard> {
  const holds = new Set<RequestGuard>();
  const { asks, basis, clocks, everEnded, limits, waitingFor } = found;
  // Reasons, fees and others' opinions (arts 32-35, 42) are matters of applications for information.
  const information = asks === 'information';
  const clock = (kind: ClockKind) => clocks.find((entry) => entry.kind === kind);
  const due = clocks[0]?.dueOn ?? null;
  const inTime = due === null || on <= due;
  const running = waitingFor !== 'correction' && waitingFor !== 'payment';
  const notice = clock('correctionNotice');
  const reasons = clock('reasons');
  if (running && clock('correction') === undefined && (notice?.dueOn === undefined || notice.dueOn === null || on <= notice.dueOn)) {
    holds.add('correctionOpen');
  }
  if (running && !everEnded) holds.add('neverAnswered');
  if (isOver(found, 'correction', on)) holds.add('correctionOver');
  if (waitingFor === 'correction') holds.add('correctionExcused');
  if (running && information && reasons === undefined && limits.reasonsArticle !== null) holds.add('reasonsOpen');
  if (isOver(found, 'reasons', on)) holds.add('reasonsOver');
  if (running && information && inTime && reasons !== undefined && reasons.doneOn !== null) holds.add('delayOpen');
  if (running && information && inTime && limits.payment !== null && clock('payment') === undefined) holds.add('feeOpen');
  if (isOver(found, 'payment', on)) holds.add('paymentOver');
  if (running && inTime && basis.extensionEvent === null && basis.named === null) holds.add('extensionOpen');
  const day = dayNumber(on);
  const open = basis.pauses.filter(({ to, assumed }) => to === null || (assumed && to > day)).map((pause) => pause.party);
  if (party !== null) {
    // Without the day of receipt nobody knows when the pause ends.
    if (basis.pauses.some((pause) => pause.party === party && pause.to === null)) holds.add('receiptMissing');
    if (!open.includes(party)) {
      if (information) holds.add('partyFree');
    } else holds.add(open.some((other) => other !== party) ? 'othersAsked' : 'lastAnswer');
  }
  if (open.length === 0) holds.add('consultationOver');
  return holds;
}

function isOver({ clocks }: CaseClocks, kind: ClockKind, on: PlainDate): boolean {
  return clocks.some((clock) => clock.kind === kind && clock.doneOn === null && clock.dueOn !== null && on > clock.dueOn);
}
