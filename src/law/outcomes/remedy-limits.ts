import data from '../../../data/law/remedy-limits.json' with { type: 'json' };
import { daysInMonth, plainDate, type PlainDate } from '../../kernel/plain-date.ts';
import { dayNumber } from '../calendar/day-number.ts';
import type { WorkdayCalendar } from '../calendar/workday-calendar.ts';
import { oneOf } from '../one-of.ts';

/** A time limit of a review or a suit: of whoever applies, or of the answer that the agency owes. */
export type RemedyLimitKind = keyof typeof data.limits;

export interface RemedyLimit {
  readonly kind: RemedyLimitKind;
  /** 提交答辩状. */
  readonly title: string;
  readonly startsOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly count: number;
  readonly unit: (typeof UNITS)[number];
  readonly article: string;
  /** No official text was read for it: an operator may decide otherwise. */
  readonly practice: boolean;
  /** The day on which the count is full, where a holiday has moved the last day on; null else. */
  readonly movedFrom: PlainDate | null;
}

const UNITS = ['day', 'workday', 'month'] as const;
const UNIT_WORDS: Readonly<Record<(typeof UNITS)[number], string>> = { day: '日', workday: '个工作日', month: '个月' };

/**
 * The last day of a limit that starts on a day (of knowing, of receipt), by the law of that day; null when there was none
 * then. The day itself does not count. Months end on the same day of the month, or on its last one where it has no such day;
 * a last day on a holiday moves to the next working day.
 */
export function remedyLimit(kind: RemedyLimitKind, startsOn: PlainDate, calendar: WorkdayCalendar): RemedyLimit | null {
  const { title, versions } = data.limits[kind];
  const version = versions.findLast(({ from }) => from <= startsOn);
  if (version === undefined) return null;
  const { count, article, basis } = version;
  const unit = oneOf(UNITS, version.unit);
  const found = { kind, title, startsOn, count, unit, article, practice: basis === 'practice' };
  if (unit === 'workday') return { ...found, dueOn: calendar.textOf(calendar.after(dayNumber(startsOn), count)), movedFrom: null };
  const last = unit === 'day' ? dayNumber(startsOn) + count : dayNumber(monthsAfter(startsOn, count));
  // The first working day after the day before it: itself, when it is one.
  const moved = calendar.after(last - 1, 1);
  return { ...found, dueOn: calendar.textOf(moved), movedFrom: moved === last ? null : calendar.textOf(last) };
}

/** 提交答辩状：自2024-01-05起15日（行政诉讼法第六十七条，通行做法），到2024-01-22为止。 */
export function remedyLimitWords({ title, startsOn, dueOn, count, unit, article, practice, movedFrom }: RemedyLimit): string {
  const moved = movedFrom === null ? '' : `；最后一日${movedFrom}是休息日，顺延`;
  return `${title}：自${startsOn}的次日起${count}${UNIT_WORDS[unit]}（${article}${practice ? '，通行做法' : ''}${moved}），到${dueOn}为止。`;
}

/** The same day so many months later; the month's last one when it has no such day. */
function monthsAfter(day: PlainDate, months: number): PlainDate {
  const month = Number(day.slice(5, 7)) - 1 + months;
  const year = Number(day.slice(0, 4)) + Math.floor(month / 12);
  const found = plainDate(year, (month % 12) + 1, Math.min(Number(day.slice(8)), daysInMonth(year, (month % 12) + 1)));
  if (found === null) throw new RangeError(`No day ${months} months after ${day}`);
  return found;
}
