/** Where a consultation stands. */
export const CONSULTATION_STATES = ['planned', 'open', 'closed', 'resultPublished', 'withdrawn'] as const;
export type ConsultationState = (typeof CONSULTATION_STATES)[number];

export const STATE_TITLES: Readonly<Record<ConsultationState, string>> = {
  planned: '准备中',
  open: '征集中',
  closed: '已截止',
  resultPublished: '已公布结果',
  withdrawn: '已撤回',
};

/** What moves it. `close` is the program's own: its last day is over. */
export type ConsultationDeed = 'open' | 'close' | 'publishResult' | 'withdraw';

export const DEED_TITLES: Readonly<Record<ConsultationDeed, string>> = {
  open: '开始征集',
  close: '到期截止',
  publishResult: '公布结果',
  withdraw: '撤回',
};

export interface Transition {
  readonly deed: ConsultationDeed;
  readonly from: ConsultationState;
  readonly to: ConsultationState;
  /** What must hold. */
  readonly when: 'periodIsLegal' | 'lastDayIsOver' | 'allDecided' | 'saysWhy';
}

/** All ways that a consultation can go; docs/consultation-states.md draws them. */
export const TRANSITIONS: readonly Transition[] = [
  { deed: 'open', from: 'planned', to: 'open', when: 'periodIsLegal' },
  { deed: 'close', from: 'open', to: 'closed', when: 'lastDayIsOver' },
  { deed: 'publishResult', from: 'closed', to: 'resultPublished', when: 'allDecided' },
  { deed: 'withdraw', from: 'open', to: 'withdrawn', when: 'saysWhy' },
  { deed: 'withdraw', from: 'closed', to: 'withdrawn', when: 'saysWhy' },
];

/** Where the deed leads from this state; null when it can't be done now. */
export function transitionOf(state: ConsultationState, deed: ConsultationDeed): Transition | null {
  return TRANSITIONS.find((transition) => transition.from === state && transition.deed === deed) ?? null;
}

/** May its words be changed? What the public has begun to answer stays as it was. */
export function isEditable(state: ConsultationState): boolean {
  return state === 'planned';
}

/** May comments be answered? They may while others still come in. */
export function takesDecisions(state: ConsultationState): boolean {
  return state === 'open' || state === 'closed';
}
