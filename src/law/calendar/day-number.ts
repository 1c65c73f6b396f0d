import { plainDate, type PlainDate } from '../../kernel/plain-date.ts';

/** Days since 1970-01-01, which is 0. A calendar day in Asia/Shanghai as a number, for counting. */
export type DayNumber = number;

/** Days before each month of a year that is no leap year. */
const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** The number of a day. Reads digits where they stand, for a million clocks are counted at a time. */
export function dayNumber(day: PlainDate): DayNumber {
  const year = (day.charCodeAt(0) - 48) * 1000 + (day.charCodeAt(1) - 48) * 100 + (day.charCodeAt(2) - 48) * 10 + day.charCodeAt(3) - 48;
  const month = (day.charCodeAt(5) - 48) * 10 + day.charCodeAt(6) - 48;
  const leapDays = daysOfLeapYears(month > 2 ? year + 1 : year);
  return year * 365 + leapDays + (BEFORE_MONTH[month - 1] ?? 0) + (day.charCodeAt(8) - 48) * 10 + day.charCodeAt(9) - 48 - 719_529;
}

/** The day of a number; throws beyond the years 0 to 9999, which no clock reaches. */
export function dayOfNumber(number: DayNumber): PlainDate {
  const instant = new Date(number * 86_400_000);
  const day = plainDate(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate());
  if (day === null) throw new RangeError(`No calendar day: ${number}`);
  return day;
}

/** 0 is Sunday, 6 Saturday. */
export function weekdayOf(number: DayNumber): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** Leap days of the years before this one, from the year 0. */
function daysOfLeapYears(year: number): number {
  if (year === 0) return 0;
  const before = year - 1;
  return Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + 1;
}
