import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import { dayNumber, dayOfNumber, weekdayOf, type DayNumber } from './day-number.ts';
import type { HolidayYear } from './holiday-year.ts';
import { statutoryDays } from './statutory-days.ts';

/** What a day is, and on what that rests. */
export interface DayKind {
  readonly kind: 'workday' | 'makeUpWorkday' | 'weekend' | 'holiday';
  /** The holiday's name; null for ordinary days and for worked weekends. */
  readonly name: string | null;
  /** The notice's number; null for ordinary days and for what is computed. */
  readonly notice: string | null;
  /** Whether a notice to come may change it. */
  readonly provisional: boolean;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/**
 * Which days are worked, from 1990 to 2100. Counting is arithmetic on two tables: how many working days there were up
 * to a day, and which day the nth was. Days outside the years throw a RangeError. Immutable.
 */
export class WorkdayCalendar {
  readonly #years: readonly HolidayYear[];
  readonly #first: DayNumber;
  /** Of each day: the number of working days up to it, itself included. */
  readonly #count: Int32Array;
  /** Of each number: the working day that reached it, as an offset from the first day. */
  readonly #reached: Int32Array;
  readonly #special: ReadonlyMap<DayNumber, DayKind>;
  readonly #announced: ReadonlySet<number>;
  /** Of each day: how many days up to it a notice to come may change. Made when it is first asked for. */
  #provisional: Int32Array | null = null;
  readonly #texts: (PlainDate | undefined)[] = [];

  /** Notices published after `knownOn` are left out: the calendar as an office knew it on that day. */
  constructor(years: readonly HolidayYear[], knownOn?: PlainDate) {
    this.#years = years.map(({ year, notices }) => ({
      year,
      notices: notices.filter(({ publishedOn }) => knownOn === undefined || publishedOn <= knownOn),
    }));
    this.#announced = new Set(this.#years.filter(({ notices }) => notices.length > 0).map(({ year }) => year));
    this.#special = specialDays(this.#years, this.#announced);
    this.#first = numberOf(`${FIRST_YEAR}-01-01`);
    const length = numberOf(`${LAST_YEAR}-12-31`) - this.#first + 1;
    this.#count = new Int32Array(length);
    this.#reached = new Int32Array(length + 1);
    let count = 0;
    for (let offset = 0; offset < length; offset += 1) {
      const day = this.#first + offset;
      const special = this.#special.get(day);
      const weekday = weekdayOf(day);
      const worked = special === undefined ? weekday !== 0 && weekday !== 6 : special.kind === 'makeUpWorkday';
      if (worked) {
        count += 1;
        this.#reached[count] = offset;
      }
      this.#count[offset] = count;
    }
  }

  /** How many working days there were up to a day, itself included, since the calendar's first. */
  countTo(day: DayNumber): number {
    const count = this.#count[day - this.#first];
    if (count === undefined) throw new RangeError(`Outside the calendar: ${day}`);
    return count;
  }

  /** The working day at which `countTo` reached a number. */
  dayAt(count: number): DayNumber {
    const offset = count < 1 ? undefined : this.#reached[count];
    if (offset === undefined || offset === 0) throw new RangeError(`Outside the calendar: the ${count}th working day`);
    return this.#first + offset;
  }

  /** The nth working day after a day, which does not count itself; n = 0 is the day as it is. */
  after(day: DayNumber, n: number): DayNumber {
    return n === 0 ? day : this.dayAt(this.countTo(day) + n);
  }

  /** The same with days as text. A RangeError for a count that is none. */
  workdaysAfter(day: PlainDate, n: number): PlainDate {
    if (!Number.isSafeInteger(n) || n < 0 || n > 10_000) throw new RangeError(`No number of working days: ${n}`);
    return n === 0 ? day : this.textOf(this.after(dayNumber(day), n));
  }

  isWorkday(day: DayNumber): boolean {
    return this.countTo(day) !== this.countTo(day - 1);
  }

  kindOf(day: DayNumber): DayKind {
    const special = this.#special.get(day);
    if (special !== undefined) return special;
    const weekday = weekdayOf(day);
    const kind = weekday === 0 || weekday === 6 ? 'weekend' : 'workday';
    return { kind, name: null, notice: null, provisional: !this.isAnnounced(this.textOf(day)) };
  }

  /** Whether the notice for the day's year is known, so that no count up to it is expected to change. */
  isAnnounced(day: PlainDate): boolean {
    return this.#announced.has(Number(day.slice(0, 4)));
  }

  /** Whether a notice to come may change any of the days after `from` up to `to`. */
  isProvisional(from: DayNumber, to: DayNumber): boolean {
    const counted = (this.#provisional ??= this.#countProvisional());
    const [before, until] = [counted[from - this.#first], counted[to - this.#first]];
    if (before === undefined || until === undefined) throw new RangeError(`Outside the calendar: ${from} to ${to}`);
    return until > before;
  }

  #countProvisional(): Int32Array {
    let count = 0;
    return new Int32Array(this.#count.length).map((_, offset) => (count += this.kindOf(this.#first + offset).provisional ? 1 : 0));
  }

  /** The day as text. Texts are kept, for the same few days are asked for again and again. */
  textOf(day: DayNumber): PlainDate {
    const offset = day - this.#first;
    return (this.#texts[offset] ??= dayOfNumber(day));
  }

  /** This calendar with what is known of one more year, or with more notices for a year that it knows. */
  with(year: HolidayYear): WorkdayCalendar {
    const others = this.#years.filter((known) => known.year !== year.year);
    const earlier = this.#years.find((known) => known.year === year.year)?.notices ?? [];
    return new WorkdayCalendar(
      [...others, { year: year.year, notices: [...earlier, ...year.notices] }].toSorted((a, b) => a.year - b.year),
    );
  }
}

function specialDays(years: readonly HolidayYear[], announced: ReadonlySet<number>): Map<DayNumber, DayKind> {
  const special = new Map<DayNumber, DayKind>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    if (announced.has(year)) continue;
    for (const { on, name } of statutoryDays(year)) special.set(on, { kind: 'holiday', name, notice: null, provisional: true });
  }
  // After what is computed: a notice reaches into the December before its year.
  const notices = years.flatMap((year) => year.notices).toSorted((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1));
  for (const { holidays, makeUpWorkdays, number } of notices) {
    for (const { name, from, to } of holidays) {
      for (let day = numberOf(from), last = numberOf(to); day <= last; day += 1) {
        special.set(day, { kind: 'holiday', name, notice: number, provisional: false });
      }
    }
    for (const day of makeUpWorkdays) special.set(numberOf(day), { kind: 'makeUpWorkday', name: null, notice: number, provisional: false });
  }
  return special;
}

function numberOf(text: string): DayNumber {
  const day = parsePlainDate(text);
  if (!day.ok) throw new Error(`No calendar day: ${text}`);
  return dayNumber(day.value);
}
