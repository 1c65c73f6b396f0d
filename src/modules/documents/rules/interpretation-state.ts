/** How far a released policy's interpretation is. */
export const INTERPRETATION_STATES = ['late', 'due', 'done', 'doneLate', 'waived'] as const;
export type InterpretationState = (typeof INTERPRETATION_STATES)[number];

export const INTERPRETATION_STATE_TITLES: Readonly<Record<InterpretationState, string>> = {
  late: '逾期未解读',
  due: '期限内',
  done: '已按期解读',
  doneLate: '已解读（逾期）',
  waived: '无需解读',
};
