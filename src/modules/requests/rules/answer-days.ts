/** So many cases took so many days. */
export interface DayCount {
  readonly days: number;
  readonly count: number;
}

/** The least number of days within which at least this share of the cases was answered (nearest rank); null when there are none. */
export function daysWithin(counted: readonly DayCount[], share: number): number | null {
  const all = counted.reduce((sum, { count }) => sum + count, 0);
  const rank = Math.max(1, Math.ceil(all * share));
  let seen = 0;
  for (const { days, count } of counted.toSorted((a, b) => a.days - b.days)) {
    seen += count;
    if (seen >= rank) return days;
  }
  return null;
}
