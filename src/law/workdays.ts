import type { PlainDate } from '../kernel/plain-date.ts';
import { dayNumber, dayOfNumber } from './calendar/day-number.ts';
import { stateCalendar } from './calendar/state-calendar.ts';

// By the notices that came with the program alone: for samples. Whatever counts for an office takes its calendar, which also
// has the notices that it put in force (src/modules/working-days).

/**
 * The nth working day after a day, which does not count itself (n = 0: the day as it is). Weekends and holidays are
 * passed over, weekend days that are worked instead (调休) count. Years that are not announced are computed from the
 * statutory holidays. Throws a RangeError for a count that is none and for days that the calendar does not reach (1990-2100).
 */
export function workdaysAfter(day: PlainDate, n: number): PlainDate {
  return stateCalendar().workdaysAfter(day, n);
}

export function isWorkday(day: PlainDate): boolean {
  return stateCalendar().isWorkday(dayNumber(day));
}

/** Whether the State Council's notice for the day's year is known, so that no count up to it will change. */
export function isAnnounced(day: PlainDate): boolean {
  return stateCalendar().isAnnounced(day);
}

/** The calendar day so many days later (earlier when negative). */
export function dayAfter(day: PlainDate, days = 1): PlainDate {
  return dayOfNumber(dayNumber(day) + days);
}
