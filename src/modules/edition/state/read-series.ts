import { parsePlainDate, type PlainDate } from '../../../kernel/plain-date.ts';
import { streaksOf } from '../../documents/rules/index.ts';
import { FLAGS, ROWS } from '../cards/card-chunk.ts';
import type { CardTable } from '../cards/card-table.ts';
import { dayText, NO_DAY } from '../cards/day-number.ts';
import type { PublicSeries, SeriesWish } from '../edition.ts';

/** The days of a daily series among what a site covers: one pass over the columns. */
export function readSeries(
  table: CardTable,
  covers: (agencyId: number) => boolean,
  { type, unitId, month, today }: SeriesWish,
): PublicSeries {
  const there = daysOf(table, covers, type, unitId ?? null);
  const asOf = dayOf(today);
  const { current, longest, gaps, openGap, total } = streaksOf(there.keys(), asOf);
  const days = [...there.keys()].toSorted();
  const months = [...new Set(days.map((on) => on.slice(0, 7)))].toReversed();
  const shown = month ?? months[0] ?? today.slice(0, 7);
  return {
    month: shown,
    days: days.flatMap((on) => {
      const id = there.get(on);
      return on.startsWith(shown) && id !== undefined ? [{ on, id }] : [];
    }),
    streak: { current, longest },
    gaps,
    openGap,
    months,
    total,
  };
}

/** Of two documents for one day the earlier. */
function daysOf(table: CardTable, covers: (agencyId: number) => boolean, type: string, unitId: number | null): Map<PlainDate, number> {
  const days = new Map<number, number>();
  const wanted = table.words.types.find(type);
  const covered = table.words.agencies.mask(covers);
  for (const [number, chunk] of table.chunks.entries()) {
    if (chunk === undefined) continue;
    for (let row = 0; row < ROWS; row += 1) {
      if (chunk.type[row] !== wanted || ((chunk.flags[row] ?? 0) & FLAGS.there) === 0) continue;
      if (covered[chunk.agency[row] ?? 0] !== 1 || (unitId !== null && chunk.unit[row] !== unitId)) continue;
      const day = chunk.day[row] ?? NO_DAY;
      if (day !== NO_DAY && !days.has(day)) days.set(day, number * ROWS + row);
    }
  }
  return new Map([...days].map(([day, id]) => [dayOf(dayText(day) ?? ''), id]));
}

function dayOf(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (!day.ok) throw new Error(`No calendar day: ${text}`);
  return day.value;
}
