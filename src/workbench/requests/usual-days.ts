import { dayNumber, stateCalendar, type HolidayYear } from '../../law/index.ts';
import { plainDateOf } from '../wording/plain-date-of.ts';

let calendar = stateCalendar();

/** From now on days are counted by what came with the program and by these notices, which the office has put in force. */
export function countBy(notices: readonly (HolidayYear['notices'][number] & { readonly year: number })[]): void {
  calendar = notices.reduce((known, { year, ...notice }) => known.with({ year, notices: [notice] }), stateCalendar());
}

/** The nth working day after a day, as the office works; '' where there is none. */
export function workdaysLater(day: string, workdays: number): string {
  const from = plainDateOf(day);
  if (from === null || !Number.isSafeInteger(workdays) || workdays < 0 || workdays > 250) return '';
  try {
    return calendar.workdaysAfter(from, workdays);
  } catch (fault) {
    if (fault instanceof RangeError) return '';
    throw fault;
  }
}

/** How many working days lie after a day up to another one; null where there are none or too many to say. */
export function workdaysUntil(day: string, until: string): number | null {
  const [from, to] = [plainDateOf(day), plainDateOf(until)];
  if (from === null || to === null || to <= from || dayNumber(to) - dayNumber(from) > MOST_DAYS) return null;
  try {
    return calendar.countTo(dayNumber(to)) - calendar.countTo(dayNumber(from));
  } catch (fault) {
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}

const MOST_DAYS = 400;
