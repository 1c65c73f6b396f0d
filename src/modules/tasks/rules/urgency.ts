import type { PlainDate } from '../../../kernel/plain-date.ts';
import { isEditable, type TaskState } from './task-states.ts';

/** How near its day a task is that somebody still has to do: the colour it is shown in. */
export const URGENCIES = ['late', 'today', 'soon', 'later'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const URGENCY_TITLES: Readonly<Record<Urgency, string>> = {
  late: '逾期',
  today: '今天到期',
  soon: '三天内',
  later: '三天以后',
};

/** `soon` are the days up to this many after today. */
export const SOON_DAYS = 3;

const DAY_MILLISECONDS = 86_400_000;

/** Null: nothing is left to do, or no day was set. ISO days compare as text. */
export function urgencyOf(
  { state, dueOn }: { readonly state: TaskState; readonly dueOn: string | null },
  today: PlainDate,
): Urgency | null {
  if (dueOn === null || !isEditable(state)) return null;
  if (dueOn < today) return 'late';
  if (dueOn === today) return 'today';
  return dueOn <= daysAfter(today, SOON_DAYS) ? 'soon' : 'later';
}

/** The day so many days after a day. */
export function daysAfter(day: PlainDate, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MILLISECONDS).toISOString().slice(0, 10);
}
