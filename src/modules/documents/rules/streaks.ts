import type { PlainDate } from '../../../kernel/plain-date.ts';
import { dayAfter } from '../../../law/workdays.ts';

/** Days without a break, both ends included. */
export interface Run {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
}

export interface Streaks {
  /** The run that reaches the day asked about, or the day before it; null when it has broken off. */
  readonly current: Run | null;
  /** The first of the longest; null without any day. */
  readonly longest: Run | null;
  /** Missing days between the first and the last day that there is. */
  readonly gaps: readonly Run[];
  /** Missing days since the last, up to yesterday, of a series that is alive. */
  readonly openGap: Run | null;
  /** Days that there are. */
  readonly total: number;
}

/** A series that has been silent for longer has ended; what is missing since is no gap. */
export const ALIVE_DAYS = 7;

/**
 * What the days of a daily series amount to, as of a day: later ones are left out. The order and repetitions do not matter.
 * Today's may still come, so a run up to yesterday is not broken yet.
 */
export function streaksOf(days: Iterable<PlainDate>, asOf: PlainDate): Streaks {
  const sorted = [...new Set(days)].filter((day) => day <= asOf).toSorted();
  const runs: Run[] = [];
  for (const day of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && dayAfter(last.to) === day) runs[runs.length - 1] = { from: last.from, to: day, days: last.days + 1 };
    else runs.push({ from: day, to: day, days: 1 });
  }
  const gaps = runs.slice(1).flatMap((run, index) => {
    const before = runs[index];
    return before === undefined ? [] : [missing(dayAfter(before.to), dayAfter(run.from, -1))];
  });
  const last = runs.at(-1) ?? null;
  const current = last !== null && last.to >= dayAfter(asOf, -1) ? last : null;
  const isAlive = last !== null && last.to >= dayAfter(asOf, -ALIVE_DAYS);
  const openGap = isAlive && current === null ? missing(dayAfter(last.to), dayAfter(asOf, -1)) : null;
  const longest = runs.reduce<Run | null>((best, run) => (best === null || run.days > best.days ? run : best), null);
  return { current, longest, gaps, openGap, total: sorted.length };
}

function missing(from: PlainDate, to: PlainDate): Run {
  return { from, to, days: (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000 + 1 };
}
