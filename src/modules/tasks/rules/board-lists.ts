import { ACTIVE_STATES, type TaskState } from './task-states.ts';
import type { Urgency } from './urgency.ts';

/** One list of the board: what is in it, and the colour of its number. */
export interface BoardList {
  readonly name: string;
  readonly title: string;
  readonly tone: 'error' | 'warning' | 'notice' | 'plain' | 'done';
  /** Filters of the task list that show the same tasks. */
  readonly states: readonly TaskState[];
  readonly urgency: Urgency | null;
}

/** What a clerk looks for in the morning, the most pressing first. */
export const BOARD_LISTS = [
  { name: 'late', title: '逾期', tone: 'error', states: ACTIVE_STATES, urgency: 'late' },
  { name: 'today', title: '今天到期', tone: 'warning', states: ACTIVE_STATES, urgency: 'today' },
  { name: 'soon', title: '三天内到期', tone: 'notice', states: ACTIVE_STATES, urgency: 'soon' },
  { name: 'toAccept', title: '待签收', tone: 'plain', states: ['open'], urgency: null },
  { name: 'returned', title: '被退回', tone: 'error', states: ['returned'], urgency: null },
  { name: 'finished', title: '已办', tone: 'done', states: ['finished'], urgency: null },
] as const satisfies readonly BoardList[];

export type BoardListName = (typeof BOARD_LISTS)[number]['name'];
