import type { Row } from '../list/list-description.ts';

export type TaskTone = 'late' | 'today' | 'soon';

/** How pressing a task of the list is; null when it can wait or nobody has to do anything. */
export function toneOf(row: Row): TaskTone | null {
  const { urgency } = row;
  return urgency === 'late' || urgency === 'today' || urgency === 'soon' ? urgency : null;
}

export const TONE_TITLES: Readonly<Record<TaskTone, string>> = { late: '逾期', today: '今天到期', soon: '三天内' };
