import { dayAfter, isWorkday, workdaysAfter } from '../../law/workdays.ts';
import { plainDateOf } from '../wording/plain-date-of.ts';

/** The nth working day after a day, by the holidays that came with the program. */
export function workdaysLater(day: string, workdays: number): string {
  const from = plainDateOf(day);
  if (from === null || !Number.isSafeInteger(workdays) || workdays < 0 || workdays > 250) return '';
  try {
    return workdaysAfter(from, workdays);
  } catch (fault) {
    if (fault instanceof RangeError) return '';
    throw fault;
  }
}

/** How many working days lie after a day up to another one; null where there are none or too many to say. */
export function workdaysUntil(day: string, until: string): number | null {
  const [from, to] = [plainDateOf(day), plainDateOf(until)];
  if (from === null || to === null || to <= from) return null;
  let count = 0;
  for (let at = dayAfter(from), passed = 0; at <= to; at = dayAfter(at), passed += 1) {
    if (passed > MOST_DAYS) return null;
    if (isWorkday(at)) count += 1;
  }
  return count;
}

const MOST_DAYS = 400;
