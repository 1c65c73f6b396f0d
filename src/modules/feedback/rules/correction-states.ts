/** Where a report of something wrong on a page stands. */
export const CORRECTION_STATES = ['received', 'handled', 'answered'] as const;
export type CorrectionState = (typeof CORRECTION_STATES)[number];

export const STATE_TITLES: Readonly<Record<CorrectionState, string>> = { received: '待处理', handled: '已处理', answered: '已答复' };

export type CorrectionDeed = 'handle' | 'answer';

export const DEED_TITLES: Readonly<Record<CorrectionDeed, string>> = { handle: '处理', answer: '答复' };

export interface Transition {
  readonly deed: CorrectionDeed;
  readonly from: CorrectionState;
  readonly to: CorrectionState;
  /** Only who left a contact can be answered. */
  readonly when: 'always' | 'hasContact';
}

/** All ways that a report can go. */
const TRANSITIONS: readonly Transition[] = [
  { deed: 'handle', from: 'received', to: 'handled', when: 'always' },
  { deed: 'answer', from: 'handled', to: 'answered', when: 'hasContact' },
];

/** Where the deed leads from this state; null when it can't be done now. */
export function transitionOf(state: CorrectionState, deed: CorrectionDeed, hasContact: boolean): Transition | null {
  const found = TRANSITIONS.find((transition) => transition.from === state && transition.deed === deed) ?? null;
  return found === null || (found.when === 'hasContact' && !hasContact) ? null : found;
}

/** What came of it. */
export const OUTCOMES = ['corrected', 'noFault', 'passedOn'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOME_TITLES: Readonly<Record<Outcome, string>> = { corrected: '已改正', noFault: '核对无误', passedOn: '已转有关单位' };

/** Whether it was (or is still) dealt with after its day; null before that. Days are `YYYY-MM-DD`. */
export function isLate(dueOn: string, handledOn: string | null, today: string): boolean {
  return (handledOn ?? today) > dueOn;
}
