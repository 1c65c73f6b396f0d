import { parsePlainDate, type PlainDate } from '../../../kernel/plain-date.ts';
import { streaksOf } from '../../documents/rules/index.ts';
import { FLAGS, ROWS } from '../cards/card-chunk.ts';
import type { CardTable } from '../cards/card-table.ts';
import { dayText, NO_DAY } from '../cards/day-number.ts';
import type { PublicSeries, SeriesWish } from '../edition.ts';

/** A daily series with all its months. */
export interface WholeSeries extends Omit<PublicSeries, 'month' | 'days'> {
  /** The earliest first. */
  readonly all: PublicSeries['days'];
}

/** The days of a daily series among what a site covers: one pass over the columns. Streaks are told as of `today`. */
export function readSeries(
  table: CardTable,
  covers: (agencyId: number) => boolean,
  { type, unitId, today }: Omit<SeriesWish, 'month'>,
): WholeSeries {
  const there = daysOf(table, covers, type, unitId ?? null);
  const numbers = [...there.keys()].sort((a, b) => a - b);
  const all = numbers.map((number) => ({ on: dayOf(number), id: there.get(number) ?? 0 }));
  const { current, longest, gaps, openGap, total } = streaksOf(
    all.map(({ on }) => on),
    plainDay(today),
  );
  const months = [...new Set(all.map(({ on }) => on.slice(0, 7)))].toReversed();
  return { all, streak: { current, longest }, gaps, openGap, months, total };
}

/** One month of it; left out: the newest that has any. */
export function monthOf({ all, ...whole }: WholeSeries, { month, today }: Pick<SeriesWish, 'month' | 'today'>): PublicSeries {
  const shown = month ?? whole.months[0] ?? today.slice(0, 7);
  return { ...whole, month: shown, days: all.filter(({ on }) => on.startsWith(shown)) };
}

/** By number of the day; of two documents for one day the earlier. */
function daysOf(table: CardTable, covers: (agencyId: number) => boolean, type: string, unitId: number | null): Map<number, number> {
  const days = new Map<number, number>();
  const wanted = table.words.types.find(type);
  const covered = table.words.agencies.mask(covers);
  for (const [number, chunk] of table.chunks.entries()) {
    if (chunk === undefined) continue;
    const { type: types, flags, agency, unit, day } = chunk;
    for (let row = 0; row < ROWS; row += 1) {
      if (types[row] !== wanted || ((flags[row] ?? 0) & FLAGS.there) === 0) continue;
      if (covered[agency[row] ?? 0] !== 1 || (unitId !== null && unit[row] !== unitId)) continue;
      const on = day[row] ?? NO_DAY;
      if (on !== NO_DAY && !days.has(on)) days.set(on, number * ROWS + row);
    }
  }
  return days;
}

const known = new Map<number, PlainDate>();

function dayOf(number: number): PlainDate {
  let day = known.get(number);
  if (day === undefined) {
    day = plainDay(dayText(number) ?? '');
    // As many as there are days in a century, at most.
    if (known.size < 40_000) known.set(number, day);
  }
  return day;
}

function plainDay(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (!day.ok) throw new Error(`No calendar day: ${text}`);
  return day.value;
}
