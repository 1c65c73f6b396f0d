export const STAGE_TITLES = {
  filed: '已受理',
  answered: '已答复、答辩',
  heard: '已听证、开庭',
  decided: '已裁决',
  closed: '已了结',
} as const;
export type RemedyStage = keyof typeof STAGE_TITLES;
export const REMEDY_STAGES = ['filed', 'answered', 'heard', 'decided', 'closed'] as const satisfies readonly RemedyStage[];

export const LEVEL_TITLES = { review: '行政复议', first: '一审', second: '二审', retrial: '再审' } as const;
export type RemedyLevel = keyof typeof LEVEL_TITLES;
export const REMEDY_LEVELS = ['review', 'first', 'second', 'retrial'] as const satisfies readonly RemedyLevel[];

export const DEED_TITLES = {
  answer: '记下已答复、答辩',
  hear: '记下已听证、开庭',
  decide: '记下裁决',
  remand: '记下发回重审',
  appeal: '记下上诉',
  retry: '记下再审',
  close: '了结',
} as const;
export type RemedyDeed = keyof typeof DEED_TITLES;
export const REMEDY_DEEDS = ['answer', 'hear', 'decide', 'remand', 'appeal', 'retry', 'close'] as const satisfies readonly RemedyDeed[];

/** One way that a review or a suit can go. */
export interface RemedyTransition {
  readonly from: RemedyStage;
  readonly deed: RemedyDeed;
  readonly to: RemedyStage;
  /** Only at these levels; a review knows no appeal but a suit of its own. */
  readonly levels: readonly RemedyLevel[];
  /** The instance that begins with it; null: it stays in the same. */
  readonly begins: RemedyLevel | null;
}

const OPEN: readonly RemedyStage[] = ['filed', 'answered', 'heard'];
const COURTS: readonly RemedyLevel[] = ['first', 'second', 'retrial'];

/** All ways of a review or a suit; docs/remedy-states.md draws them. */
export const REMEDY_TRANSITIONS: readonly RemedyTransition[] = [
  ...ways('answer', ['filed'], 'answered', REMEDY_LEVELS, null),
  ...ways('hear', OPEN, 'heard', REMEDY_LEVELS, null),
  ...ways('decide', OPEN, 'decided', REMEDY_LEVELS, null),
  ...ways('remand', OPEN, 'filed', ['second', 'retrial'], 'first'),
  ...ways('appeal', ['decided'], 'filed', ['first'], 'second'),
  ...ways('retry', ['decided', 'closed'], 'filed', COURTS, 'retrial'),
  ...ways('close', ['decided'], 'closed', REMEDY_LEVELS, null),
];

/** Where the deed leads; null when it can't be done there. */
export function remedyStep(stage: RemedyStage, level: RemedyLevel, deed: RemedyDeed): RemedyTransition | null {
  return REMEDY_TRANSITIONS.find((way) => way.from === stage && way.deed === deed && way.levels.includes(level)) ?? null;
}

function ways(
  deed: RemedyDeed,
  from: readonly RemedyStage[],
  to: RemedyStage,
  levels: readonly RemedyLevel[],
  begins: RemedyLevel | null,
): readonly RemedyTransition[] {
  return from.map((stage) => ({ from: stage, deed, to, levels, begins }));
}
