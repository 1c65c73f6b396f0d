import type { PlainDate } from '../../../kernel/plain-date.ts';

const DAY_MILLISECONDS = 86_400_000;
/** Asia/Shanghai is eight hours ahead the whole year. */
const SHANGHAI_MILLISECONDS = 8 * 3_600_000;

/** Days between two days: 30 from 1 March to 31 March. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MILLISECONDS);
}

/** The instant with which a last day ends in Asia/Shanghai, in milliseconds (民法典 art 203: 24 o'clock). */
export function endOf(closesOn: string): number {
  return Date.parse(`${closesOn}T00:00:00Z`) + DAY_MILLISECONDS - SHANGHAI_MILLISECONDS;
}

/** Whether something can still be said at an instant, whatever has been done about it by then. */
export function takesComments(state: string, closesOn: string, now: Date): boolean {
  return state === 'open' && now.getTime() < endOf(closesOn);
}

/** Days that are left after today; 0 on the last one, negative after it. */
export function daysLeft(closesOn: string, today: PlainDate): number {
  return daysBetween(today, closesOn);
}
