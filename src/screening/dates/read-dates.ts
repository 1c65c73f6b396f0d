import { daysInMonth } from '../../kernel/plain-date.ts';
import { isAlphanumericAt, isDigitAt } from '../fold.ts';
import { isOtherNumber } from '../personal/number-context.ts';

/** A day as a text writes it; parts that it leaves out are null. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number | null;
  /** Null for a month as a whole. */
  readonly day: number | null;
  /** Whether some calendar has it; 29 February without a year is one. */
  readonly possible: boolean;
}

const CHINESE = /(?:(\d{4}) ?年 ?)?(\d{1,2}) ?月(?:份? ?(\d{1,2}) ?[日号](?![楼院线馆店厅井门机房码地文令]))?/g;
const NUMERIC = /((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})/g;

/** The days of a text, in order: 2026年11月22日, 11月22日, 2026年11月, 2026-11-22. A month without year is none. */
export function readDates(folded: string): readonly WrittenDate[] {
  const dates: WrittenDate[] = [];
  if (folded.includes('月')) {
    for (const match of folded.matchAll(CHINESE)) {
      const [raw, year, month, day] = match;
      if (isDigitAt(folded, match.index - 1) || folded.charAt(match.index - 1) === '.') continue;
      if (year === undefined && (day === undefined || /[第每满个]/.test(folded.charAt(match.index - 1)))) continue;
      dates.push(dateOf(match.index, raw, year, month, day));
    }
  }
  for (const match of folded.matchAll(NUMERIC)) {
    const [raw, year, , month, day] = match;
    const end = match.index + raw.length;
    if (isAlphanumericAt(folded, match.index - 1) || isAlphanumericAt(folded, end)) continue;
    if (/[-/.]/.test(folded.charAt(match.index - 1)) || /[-/]|\.\d|号/.test(folded.slice(end, end + 2))) continue;
    if (isOtherNumber(folded, match.index)) continue;
    dates.push(dateOf(match.index, raw, year, month, day));
  }
  return dates.sort((a, b) => a.start - b.start);
}

function dateOf(start: number, raw: string, year: string | undefined, month: string | undefined, day: string | undefined): WrittenDate {
  const y = year === undefined ? null : Number(year);
  const m = Number(month);
  const d = day === undefined ? null : Number(day);
  const monthFits = m >= 1 && m <= 12;
  const possible = monthFits && (d === null || (d >= 1 && d <= daysInMonth(y ?? 2000, m)));
  return { start, end: start + raw.length, year: y, month: m, day: d, possible };
}
