import { workdaysAfter } from '../../law/workdays.ts';
import { plainDateOf } from '../wording/plain-date-of.ts';

const USUAL_WORKDAYS = 15;

/** The day until which applicants usually have to answer; '' where the calendar does not reach. */
export function untilUsually(today: string): string {
  return workdaysLater(today, USUAL_WORKDAYS);
}

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
