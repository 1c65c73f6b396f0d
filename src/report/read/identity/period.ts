import { plainDate } from '../../../kernel/plain-date.ts';
import type { Period } from '../../model/report.ts';

/** Two days with a word for "to" between them; the second may leave out the year. In folded text. */
const PERIOD =
  /(20\d{2})\s*[年\-./]\s*(\d{1,2})\s*[月\-./]\s*(\d{1,2})\s*[日号]?\s*(?:起|开始|始)?[,\s]*(?:截?[至到止]|[-—–~～―]+)\s*(?:(20\d{2})\s*[年\-./]\s*|同年|当年|本年)?(\d{1,2})\s*[月\-./]\s*(\d{1,2})\s*[日号]?/g;
/** The year by its months: 2021年1月至12月. */
const BY_MONTHS = /(20\d{2})\s*年\s*0?1\s*月份?\s*(?:[至到]|[-—–~～―]+)\s*(?:(20\d{2})\s*年\s*)?12\s*月份?(?!\s*\d)/g;
/** The calendar year with units lost: 自20231月1日起至202312月31日止, 20231.1-12.31. */
const DAMAGED_YEAR =
  /(20\d{2})\s*年?\s*0?1\s*[月.]?\s*0?1\s*日?\s*(?:起|开始)?[,\s]*(?:[至到]|[-—–~～―]+)\s*(?:(20\d{2})\s*年?\s*)?12\s*[月.]?\s*31\s*日?/g;

const CUE = /统计|期限|所列|报告期|时间范围|数据.{0,12}[从自为]/;

interface PeriodFound {
  readonly period: Period;
  readonly at: number;
  readonly length: number;
}

/** The period a report says its figures cover: a calendar year, or days that the words before them call so; of at most a year. */
export function findPeriod(folded: string): PeriodFound | null {
  return longest(folded, PERIOD, false) ?? longest(folded, BY_MONTHS, true) ?? longest(folded, DAMAGED_YEAR, true);
}

function longest(folded: string, pattern: RegExp, calendarYear: boolean): PeriodFound | null {
  let best: PeriodFound | null = null;
  for (const match of folded.matchAll(pattern)) {
    const found = calendarYear ? wholeYear(match) : asWritten(match);
    if (found === null || days(found.period) > 366) continue;
    if (!isCalendarYear(found.period) && !CUE.test(folded.slice(Math.max(0, found.at - 40), found.at))) continue;
    if (best === null || days(found.period) > days(best.period)) best = found;
  }
  return best;
}

function asWritten(match: RegExpExecArray): PeriodFound | null {
  const fromYear = Number(match[1]);
  const from = plainDate(fromYear, Number(match[2]), Number(match[3]));
  const to = plainDate(match[4] === undefined ? fromYear : Number(match[4]), Number(match[5]), Number(match[6]));
  return from === null || to === null || from >= to ? null : { period: { from, to }, at: match.index, length: match[0].length };
}

function wholeYear(match: RegExpExecArray): PeriodFound | null {
  const year = Number(match[1]);
  if (match[2] !== undefined && Number(match[2]) !== year) return null;
  const from = plainDate(year, 1, 1);
  const to = plainDate(year, 12, 31);
  return from === null || to === null ? null : { period: { from, to }, at: match.index, length: match[0].length };
}

function isCalendarYear({ from, to }: Period): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}

function days(period: Period): number {
  return (Date.parse(period.to) - Date.parse(period.from)) / 86_400_000;
}
