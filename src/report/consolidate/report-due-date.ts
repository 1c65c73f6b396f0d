import { plainDate, type PlainDate } from '../../kernel/plain-date.ts';

/**
 * The end of the name of a government of a county or higher; its offices, departments, towns and streets end otherwise.
 * Written so that PostgreSQL reads it alike.
 */
export const GOVERNMENT_NAME = '[省市县区旗州]人民政府$';

const government = new RegExp(GOVERNMENT_NAME);

/**
 * The last day on which an agency's report on `year` is published in time (条例 2019, art 49): 31 January of the next year,
 * for the report of a whole government of a county or higher 31 March; up to the report on 2018, 31 March for all (条例 2007, art 31).
 */
export function reportDueOn(year: number, agency: string): PlainDate | null {
  return year >= 2019 && !government.test(agency) ? plainDate(year + 1, 1, 31) : plainDate(year + 1, 3, 31);
}

/** True when the day of publication is known and after the agency's due day. ISO days compare as text. */
export function isLate(year: number, agency: string, publishedOn: PlainDate | null): boolean {
  const due = reportDueOn(year, agency);
  return due !== null && publishedOn !== null && publishedOn > due;
}
