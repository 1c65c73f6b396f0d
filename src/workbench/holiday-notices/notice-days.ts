import { parsePlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { dayNumber, dayOfNumber, readHolidayJson, readIcal, type Holiday, type HolidayNotice } from '../../law/index.ts';
import { isRecord } from '../api/is-record.ts';

/** What a notice says of days: the holiday's name for a day off, '' for a day that is worked instead. */
export type DayMarks = Readonly<Record<string, string>>;

/** As a form keeps them; what can't be read is none. */
export function readMarks(text: string): DayMarks {
  try {
    const read: unknown = JSON.parse(text === '' ? '{}' : text);
    if (!isRecord(read)) return {};
    return Object.fromEntries(Object.entries(read).flatMap(([on, name]) => (typeof name === 'string' ? [[on, name]] : [])));
  } catch {
    return {};
  }
}

export function writeMarks(marks: DayMarks): string {
  return JSON.stringify(Object.fromEntries(Object.entries(marks).toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

/** The days that a notice names, one by one. */
export function marksOf({ holidays, makeUpWorkdays }: Pick<HolidayNotice, 'holidays' | 'makeUpWorkdays'>): DayMarks {
  return Object.fromEntries([
    ...holidays.flatMap(({ name, from, to }) => daysBetween(from, to).map((on) => [on, name])),
    ...makeUpWorkdays.map((on) => [on, '']),
  ]);
}

/** Days off in a row under one name are one holiday. */
export function daysOf(marks: DayMarks): { readonly holidays: readonly Holiday[]; readonly makeUpWorkdays: readonly string[] } {
  const holidays: Holiday[] = [];
  for (const [on, name] of Object.entries(marks).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (name === '') continue;
    const last = holidays.at(-1);
    if (last !== undefined && last.name === name && next(last.to) === on) holidays[holidays.length - 1] = { ...last, to: on };
    else holidays.push({ name, from: on, to: on });
  }
  const makeUpWorkdays = Object.keys(marks).filter((on) => marks[on] === '');
  return { holidays, makeUpWorkdays: makeUpWorkdays.toSorted() };
}

/** One sentence that says where a file can't be read. */
export interface UnreadFile {
  readonly kind: 'unreadFile';
  readonly words: string;
}

function unread(words: string): Result<never, UnreadFile> {
  return err({ kind: 'unreadFile', words });
}

/** What a calendar file says, as marks. */
export function marksFromFile(text: string, year: number): Result<DayMarks, UnreadFile> {
  const origin = { number: '-', title: '-', publishedOn: `${year}-01-01` };
  if (/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)) {
    const read = readIcal(text.trimStart(), origin);
    if (read.ok) return ok(marksOf(read.value));
    const { line, reason } = read.error;
    const words = reason === 'restOrWork' ? '看不出是放假还是上班' : reason === 'nothing' ? '没有放假的日子' : '读不懂';
    return unread(`文件${line === 0 ? '里' : `第 ${line} 行`}${words}，请检查文件，或者在下面逐日标出。`);
  }
  const read = readHolidayJson(text, origin);
  if (!read.ok)
    return unread(
      `文件读不懂${read.error.at === '' ? '' : `（${read.error.at}）`}，请使用 iCal（.ics）或者 JSON 文件，或者在下面逐日标出。`,
    );
  if (read.value.year !== year) return unread(`文件是${read.value.year}年的安排，与所填的年份不同，请检查年份。`);
  return ok(Object.assign({}, ...read.value.notices.map(marksOf)));
}

function daysBetween(from: string, to: string): readonly string[] {
  const [first, last] = [parsePlainDate(from), parsePlainDate(to)];
  if (!first.ok || !last.ok) return [];
  const length = dayNumber(last.value) - dayNumber(first.value) + 1;
  return Array.from({ length: Math.max(length, 0) }, (_, index) => dayOfNumber(dayNumber(first.value) + index));
}

function next(day: string): string {
  const read = parsePlainDate(day);
  return read.ok ? dayOfNumber(dayNumber(read.value) + 1) : '';
}
