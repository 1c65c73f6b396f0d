/** The days of a month by weeks that begin on Monday; null where a week reaches beyond it. */
export function monthWeeks(year: number, month: number): readonly (readonly (string | null)[])[] {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const before = (first.getUTCDay() + 6) % 7;
  const two = (number: number): string => String(number).padStart(2, '0');
  return Array.from({ length: Math.ceil((before + count) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => {
      const day = week * 7 + weekday - before + 1;
      return day < 1 || day > count ? null : `${year}-${two(month)}-${two(day)}`;
    }),
  );
}
