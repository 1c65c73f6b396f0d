import type { Draft, PassageCheck } from '../passage-check.ts';
import { readDates, type WrittenDate } from './read-dates.ts';
import { weekdayOf } from './weekday.ts';

const NAMES = '日一二三四五六';
const WEEKDAY = /^ ?[(,、]? ?(?:星期|周|礼拜)([一二三四五六日天])/;
/** 自…至…: what may stand between the two ends. */
const UNTIL = /^(?:起|开始)? ?(?:至|到|—{1,2}|–|-|~|起至)(?:同年|当年)? ?$/;
const VALID_UNTIL = /^起(?:施行|实施|执行|生效|试行)[,;。](?:本[\u4e00-\u9fff]{2,4})?有效期(?:限)?(?:为|截)?(?:至|到)?$/;
/** 3月23日至7日: the second day in the month of the first. */
const UNTIL_DAY = /^(?:起|开始)? ?(?:至|到|—{1,2}|–|-|~|起至) ?(\d{1,2}) ?[日号]/;
const YEARS = /(?<!\d)((?:19|20)\d{2})年?(?:至|到|—{1,2}|–|-|~)((?:19|20)\d{2})年(?!\d)/g;

/** Days that no calendar has, days of the week that don't fit, periods that end before they begin. */
export const DATES: PassageCheck = function* ({ folded, text }) {
  const dates = readDates(folded);
  let year: number | null = null;
  for (const [index, date] of dates.entries()) {
    const quote = text.slice(date.start, date.end);
    if (!date.possible) {
      yield draftOf('impossibleDate', date.start, date.end, `“${quote}”这一天不存在，请核对日期。`, null);
      continue;
    }
    year = date.year ?? year;
    yield* weekday(date, year, folded, text);
    const next = dates[index + 1];
    yield* dayOrder(date, folded, text);
    if (next !== undefined && next.possible) yield* order(date, next, folded, text);
  }
  for (const match of folded.matchAll(YEARS)) {
    if (Number(match[1]) <= Number(match[2])) continue;
    const end = match.index + match[0].length;
    yield draftOf('dateOrder', match.index, end, `“${text.slice(match.index, end)}”的起止年份颠倒了，请核对。`, null);
  }
};

function* weekday(date: WrittenDate, year: number | null, folded: string, text: string): Generator<Draft> {
  if (year === null || date.month === null || date.day === null) return;
  const match = WEEKDAY.exec(folded.slice(date.end, date.end + 8));
  if (match === null) return;
  const right = NAMES.charAt(weekdayOf(year, date.month, date.day));
  if (right === '' || right === match[1] || (right === '日' && match[1] === '天')) return;
  const end = date.end + match[0].length;
  const quote = text.slice(date.start, end);
  const sentence = `“${quote}”：${year}年${date.month}月${date.day}日是星期${right}，请核对日期和星期。`;
  const draft = draftOf('weekdayMismatch', date.start, end, sentence, `${quote.slice(0, -1)}${right}`);
  // The year of a date before it may not be its own.
  yield date.year === null ? { ...draft, severity: 'hint' } : draft;
}

function* order(from: WrittenDate, to: WrittenDate, folded: string, text: string): Generator<Draft> {
  if (from.year === null || from.month === null || from.day === null || to.month === null) return;
  const between = folded.slice(from.end, Math.min(to.start, from.end + 30));
  if (from.end + 30 < to.start || !(UNTIL.test(between) || VALID_UNTIL.test(between))) return;
  // 2023年12月25日至1月5日 may mean the next year; only a full date says.
  if (to.year === null && to.month !== from.month) return;
  const toYear = to.year ?? from.year;
  const isBefore =
    toYear !== from.year ? toYear < from.year : to.month !== from.month ? to.month < from.month : to.day !== null && to.day < from.day;
  if (!isBefore) return;
  yield draftOf('dateOrder', from.start, to.end, `“${text.slice(from.start, to.end)}”的截止日期早于开始日期，请核对。`, null);
}

function* dayOrder({ start, end, day }: WrittenDate, folded: string, text: string): Generator<Draft> {
  const match = day === null ? null : UNTIL_DAY.exec(folded.slice(end, end + 12));
  if (match === null || day === null || Number(match[1]) >= day) return;
  const last = end + match[0].length;
  yield draftOf('dateOrder', start, last, `“${text.slice(start, last)}”的截止日期早于开始日期，请核对。`, null);
}

function draftOf(code: string, start: number, end: number, sentence: string, suggestion: string | null): Draft {
  return { code, severity: 'warning', gate: 'wording', start, end, sentence, suggestion, fix: null };
}
