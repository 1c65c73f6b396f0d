import { plainDate, type PlainDate } from '../../kernel/plain-date.ts';

/**
 * The last day on which the report on `year` is published in time:
 * 31 January of the next year (条例 2019, art 49); up to the report on 2018, 31 March (条例 2007, art 31).
 */
export function reportDueOn(year: number): PlainDate | null {
  return year >= 2019 ? plainDate(year + 1, 1, 31) : plainDate(year + 1, 3, 31);
}

/** True when the day of publication is known and after the due day. ISO days compare as text. */
export function isLate(year: number, publishedOn: PlainDate | null): boolean {
  const due = reportDueOn(year);
  return due !== null && publishedOn !== null && publishedOn > due;
}
