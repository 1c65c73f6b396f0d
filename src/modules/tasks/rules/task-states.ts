/** Where a task stands. */
export const TASK_STATES = ['open', 'accepted', 'returned', 'finished', 'closed'] as const;
export type TaskState = (typeof TASK_STATES)[number];

export const STATE_TITLES: Readonly<Record<TaskState, string>> = {
  open: '待签收',
  accepted: '办理中',
  returned: '被退回',
  finished: '已办',
  closed: '已结束',
};

/** Whose turn it is after a return: the unit answers again, or the office gives the task to somebody else. */
export type ReturnedTo = 'unit' | 'office';

/** What moves a task. `settle` is the program's own: the record that the task is about has been dealt with. */
export type TaskDeed = 'assign' | 'accept' | 'finish' | 'return' | 'close' | 'reopen' | 'settle';

export const DEED_TITLES: Readonly<Record<TaskDeed, string>> = {
  assign: '分派',
  accept: '签收',
  finish: '办结上报',
  return: '退回',
  close: '结束',
  reopen: '重新办理',
  settle: '随事项办结',
};

export interface Transition {
  readonly deed: TaskDeed;
  readonly from: TaskState;
  readonly to: TaskState;
  /** What has to be said with it. */
  readonly says: 'nothing' | 'reason' | 'answer';
  readonly returnedTo: ReturnedTo | null;
}

/** All ways that a task can go; docs/task-states.md draws them. */
export const TRANSITIONS: readonly Transition[] = [
  ...move('assign', ['open', 'accepted', 'returned'], 'open'),
  ...move('accept', ['open', 'returned'], 'accepted'),
  ...move('finish', ['accepted'], 'finished', 'answer'),
  ...move('return', ['open', 'accepted'], 'returned', 'reason', 'office'),
  ...move('return', ['finished'], 'returned', 'reason', 'unit'),
  ...move('close', ['open', 'accepted', 'returned', 'finished'], 'closed'),
  ...move('reopen', ['finished', 'closed'], 'open', 'reason'),
  ...move('settle', ['open', 'accepted', 'returned'], 'finished', 'answer'),
];

function move(
  deed: TaskDeed,
  from: readonly TaskState[],
  to: TaskState,
  says: Transition['says'] = 'nothing',
  returnedTo: ReturnedTo | null = null,
): readonly Transition[] {
  return from.map((state) => ({ deed, from: state, to, says, returnedTo }));
}

/** Where the deed leads from this state; null when it can't be done now. */
export function transitionOf(state: TaskState, deed: TaskDeed): Transition | null {
  return TRANSITIONS.find((transition) => transition.from === state && transition.deed === deed) ?? null;
}

/** Somebody still has to do something. */
export const ACTIVE_STATES = ['open', 'accepted', 'returned'] as const satisfies readonly TaskState[];

/** May its words and its day still be changed? */
export function isEditable(state: TaskState): boolean {
  return ACTIVE_STATES.some((active) => active === state);
}
