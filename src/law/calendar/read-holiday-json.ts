import { parsePlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Holiday, HolidayNotice, HolidayYear } from './holiday-year.ts';
import type { NoticeOrigin } from './read-ical.ts';

/** Why a JSON calendar can't be read; `at` is the place, as in `notices[0].holidays[2].from`. */
export interface UnreadableHolidays {
  readonly kind: 'unreadableHolidays';
  readonly at: string;
}

/**
 * Reads the JSON of a year: the form of data/holidays (`{year, notices}`), or the list of days that public calendars
 * publish (`{year, days: [{name, date, isOffDay}]}`), for which the caller tells what notice it is from.
 */
export function readHolidayJson(text: string, origin: NoticeOrigin): Result<HolidayYear, UnreadableHolidays> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return unreadable('');
  }
  if (!isRecord(json)) return unreadable('');
  const year = json['year'];
  if (typeof year !== 'number' || !Number.isSafeInteger(year) || year < 1990 || year > 2100) return unreadable('year');
  if (Array.isArray(json['days'])) {
    const notice = noticeOfDays(json['days'], origin);
    return notice.ok ? ok({ year, notices: [notice.value] }) : notice;
  }
  if (!Array.isArray(json['notices'])) return unreadable('notices');
  const notices: HolidayNotice[] = [];
  for (const [index, entry] of json['notices'].entries()) {
    const notice = readNotice(entry, `notices[${index}]`);
    if (!notice.ok) return notice;
    notices.push(notice.value);
  }
  return ok({ year, notices });
}

function readNotice(entry: unknown, at: string): Result<HolidayNotice, UnreadableHolidays> {
  if (!isRecord(entry)) return unreadable(at);
  const { number, title, publishedOn, holidays, makeUpWorkdays } = entry;
  if (typeof number !== 'string' || number === '') return unreadable(`${at}.number`);
  if (typeof title !== 'string' || title === '') return unreadable(`${at}.title`);
  if (!isDay(publishedOn)) return unreadable(`${at}.publishedOn`);
  if (!Array.isArray(holidays)) return unreadable(`${at}.holidays`);
  if (!Array.isArray(makeUpWorkdays)) return unreadable(`${at}.makeUpWorkdays`);
  const read: Holiday[] = [];
  for (const [index, holiday] of holidays.entries()) {
    const place = `${at}.holidays[${index}]`;
    if (!isRecord(holiday) || typeof holiday['name'] !== 'string') return unreadable(place);
    const { from, to, name } = holiday;
    if (!isDay(from)) return unreadable(`${place}.from`);
    if (!isDay(to) || to < from) return unreadable(`${place}.to`);
    read.push({ name, from, to });
  }
  const worked: string[] = [];
  for (const [index, day] of makeUpWorkdays.entries()) {
    if (!isDay(day)) return unreadable(`${at}.makeUpWorkdays[${index}]`);
    worked.push(day);
  }
  return ok({ number, title, publishedOn, holidays: read, makeUpWorkdays: worked });
}

function noticeOfDays(days: readonly unknown[], origin: NoticeOrigin): Result<HolidayNotice, UnreadableHolidays> {
  const holidays: Holiday[] = [];
  const makeUpWorkdays: string[] = [];
  for (const [index, entry] of days.entries()) {
    if (!isRecord(entry) || typeof entry['name'] !== 'string') return unreadable(`days[${index}]`);
    const { date, isOffDay, name } = entry;
    if (!isDay(date)) return unreadable(`days[${index}].date`);
    if (typeof isOffDay !== 'boolean') return unreadable(`days[${index}].isOffDay`);
    if (isOffDay) holidays.push({ name, from: date, to: date });
    else makeUpWorkdays.push(date);
  }
  return days.length === 0 ? unreadable('days') : ok({ ...origin, holidays, makeUpWorkdays });
}

function unreadable(at: string): Result<never, UnreadableHolidays> {
  return err({ kind: 'unreadableHolidays', at });
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && parsePlainDate(value).ok;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
