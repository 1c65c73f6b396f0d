import type { Shape } from '../api/shapes.ts';
import type { Row } from '../list/list-description.ts';
import type { MarkTone } from '../record/mark.tsx';

export type TaskShape = Shape<'Task'>;
export type TaskTone = 'late' | 'today' | 'soon';

/** How pressing a task is; null when it can wait or nobody has to do anything. */
export function toneOf({ urgency }: Row | TaskShape): TaskTone | null {
  return urgency === 'late' || urgency === 'today' || urgency === 'soon' ? urgency : null;
}

export const TONE_TITLES: Readonly<Record<TaskTone, string>> = { late: '逾期', today: '今天到期', soon: '三天内' };

export const STATE_TITLES: Readonly<Record<TaskShape['state'], string>> = {
  open: '待签收',
  accepted: '办理中',
  returned: '被退回',
  finished: '已办',
  closed: '已结束',
};

export const STATE_TONES: Readonly<Record<TaskShape['state'], MarkTone>> = {
  open: 'warning',
  accepted: 'going',
  returned: 'error',
  finished: 'done',
  closed: 'quiet',
};

/** A state as a list sends it; null for one that this version does not know. */
export function stateOfTask(value: unknown): TaskShape['state'] | null {
  const states: readonly TaskShape['state'][] = ['open', 'accepted', 'returned', 'finished', 'closed'];
  return states.find((state) => state === value) ?? null;
}

export const NOTE_TITLES: Readonly<Record<TaskShape['notes'][number]['deed'], string>> = {
  comment: '留言',
  finish: '办结上报',
  return: '退回',
  close: '结束',
  reopen: '重新办理',
};

/** Where the disclosure office does a task itself. */
export const OFFICE = '公开工作机构';
