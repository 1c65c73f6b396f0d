import holidaysData from '../../data/holidays.json' with { type: 'json' };
import { parsePlainDate, type PlainDate } from '../kernel/plain-date.ts';

const DAY = 86_400_000;
const NOT_WORKED: ReadonlySet<string> = new Set(holidaysData.years.flatMap(({ holidays }) => holidays.flatMap(daysFromTo)));
const WORKED: ReadonlySet<string> = new Set(holidaysData.years.flatMap(({ makeUpWorkdays }) => makeUpWorkdays));
/** Years whose notice (国务院办公厅关于部分节假日安排的通知) has been entered; in others a day that is counted may still change. */
const ANNOUNCED: ReadonlySet<number> = new Set(holidaysData.years.filter(({ status }) => status === 'announced').map(({ year }) => year));

/**
 * The nth working day after a day, which does not count itself (n = 0: the day as it is). Weekends and holidays are
 * passed over, weekend days that are worked instead (调休) count. Years that nobody has entered have weekends only.
 */
export function workdaysAfter(day: PlainDate, n: number): PlainDate {
  if (!Number.isSafeInteger(n) || n < 0 || n > 10_000) throw new RangeError(`No number of working days: ${n}`);
  let reached = day;
  for (let left = n; left > 0;) {
    reached = dayAfter(reached);
    if (isWorkday(reached)) left -= 1;
  }
  return reached;
}

export function isWorkday(day: PlainDate): boolean {
  if (WORKED.has(day)) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !NOT_WORKED.has(day);
}

/** Whether the State Council's notice for the day's year is known, so that no count up to it will change. */
export function isAnnounced(day: PlainDate): boolean {
  return ANNOUNCED.has(Number(day.slice(0, 4)));
}

/** The calendar day so many days later (earlier when negative). */
export function dayAfter(day: PlainDate, days = 1): PlainDate {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + days * DAY);
}

function daysFromTo({ from, to }: { readonly from: string; readonly to: string }): readonly string[] {
  const days: string[] = [];
  for (let at = Date.parse(`${from}T00:00:00Z`); at <= Date.parse(`${to}T00:00:00Z`); at += DAY) days.push(dayOf(at));
  return days;
}

function dayOf(instant: number): PlainDate {
  const day = parsePlainDate(new Date(instant).toISOString().slice(0, 10));
  if (!day.ok) throw new Error(`No calendar day: ${day.error.text}`);
  return day.value;
}
