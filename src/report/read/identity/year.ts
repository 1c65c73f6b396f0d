import type { Period } from '../../model/report.ts';
import { chineseYear } from './dates.ts';
import type { Found } from './metadata.ts';

const YEAR = /(20\d{2})\s*年/g;
const CHINESE_YEAR = /(二[〇○零O][〇○零O一二][〇○零O一二三四五六七八九])\s*年/;
const LOST_UNIT = /(?:^|\D)(20\d{2})(?=年?度|政府信息公开|信息公开)/;
/** The preamble announces what is reported: 现将2020年政务信息公开工作汇报如下, 特公布…2020年度…报告. */
const ANNOUNCED = /(20\d{2})\s*年(?!\s*\d)度?[^。;]{0,40}?(?:报告|汇报|总结|公布|年报)/;
/** The preamble names the report itself: 编制了2021年政府信息公开年度报告, 现公布2021年度某县审计局政府信息公开工作年度报告. */
const NAMED = /(20\d{2})\s*年度?[^。;,《》]{0,30}?信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)/;
/** At the head of a clause, with the report's own subject or a comma behind it: 2018年度我委…, 2020年,…. */
const ACTIVITY = /(?:^|[。;:!?\s])(20\d{2})\s*年(?:度\s*[,]?|\s*,|全年|\s*(?=我|全[市县区省]|[市县区]))/g;
const PLANS = /(20\d{2})\s*年[^。;]{0,16}(?:打算|计划|安排|思路)/;

/** The year reported on. A text in folded form and where it begins in the restored text. */
interface YearSource {
  readonly folded: string;
  readonly offset: number;
}

const at = (value: number, start: number, length: number): Found<number> => ({ value, start, end: start + length });

/** A year in the title: 2021年, 二〇二一年, or 2021 with 年 lost. Two different years say nothing. */
function yearOfTitle(title: YearSource): Found<number> | null {
  const matches = [...title.folded.matchAll(YEAR)];
  const first = matches[0];
  if (first !== undefined) {
    if (matches.some((match) => match[1] !== first[1])) return null;
    return at(Number(first[1]), title.offset + first.index, 4);
  }
  const chinese = CHINESE_YEAR.exec(title.folded);
  if (chinese !== null) return at(chineseYear(chinese[1] ?? ''), title.offset + chinese.index, 4);
  const lost = LOST_UNIT.exec(title.folded);
  return lost === null ? null : at(Number(lost[1]), title.offset + lost.index + lost[0].length - 4, 4);
}

/** A period inside one calendar year says the year. */
function yearOfPeriod(period: Found<Period> | null): Found<number> | null {
  if (period === null || period.value.from.slice(0, 4) !== period.value.to.slice(0, 4)) return null;
  return at(Number(period.value.from.slice(0, 4)), period.start, period.end - period.start);
}

function yearOfPreamble(preamble: YearSource): Found<number> | null {
  // Names of documents have years of their own; blanked out, the offsets stay.
  const text = preamble.folded.replace(/《[^《》]{0,120}》|[〔﹝[]\d{4}[〕﹞\]]/g, (name) => ' '.repeat(name.length));
  const match = ANNOUNCED.exec(text);
  return match === null ? null : at(Number(match[1]), preamble.offset + match.index, 4);
}

/** The text itself speaks of one year only, at the head of its sentences; a plan for the next year bears it out. */
function yearOfBody(sources: readonly YearSource[], headings: readonly string[]): Found<number> | null {
  const found = sources.flatMap((source) =>
    [...source.folded.matchAll(ACTIVITY)].map((match) =>
      at(Number(match[1]), source.offset + match.index + match[0].indexOf(match[1] ?? ''), 4),
    ),
  );
  const planned = headings.map((heading) => PLANS.exec(heading)?.[1]).find((year) => year !== undefined);
  const past = planned === undefined ? found : found.filter((year) => year.value !== Number(planned));
  const first = past[0];
  if (first === undefined || past.some((year) => year.value !== first.value)) return null;
  if (planned !== undefined && first.value !== Number(planned) - 1) return null;
  return past.length >= 2 || planned !== undefined ? first : null;
}

interface YearSources {
  readonly title: YearSource | null;
  readonly period: Found<Period> | null;
  readonly preamble: readonly YearSource[];
  readonly body: readonly YearSource[];
  readonly headings: readonly string[];
}

/** The preamble names a report on another year than its period: what the text itself reports on decides, or nothing does. */
function yearAgainstPeriod(period: Found<number>, sources: YearSources): Found<number> | null {
  const named = sources.preamble.map(nameOfReport).find((year) => year !== null) ?? null;
  if (named === null || named.value === period.value) return period;
  const spoken = [...sources.preamble, ...sources.body].flatMap((source) =>
    [...source.folded.matchAll(ACTIVITY)].map((match) => Number(match[1])),
  );
  const times = (year: number): number => spoken.filter((other) => other === year).length;
  if (times(named.value) > times(period.value)) return named;
  return times(period.value) > times(named.value) ? period : null;
}

function nameOfReport(preamble: YearSource): Found<number> | null {
  if (/通知|要点|格式/.test(preamble.folded.replace(/《[^《》]{0,120}》/g, ''))) return null;
  const match = NAMED.exec(preamble.folded);
  return match === null ? null : at(Number(match[1]), preamble.offset + match.index, 4);
}

/** Title, then period, then preamble, then what the text itself reports on. Never an index number or a date of publication. */
export function findYear(sources: YearSources): Found<number> | null {
  const titled = sources.title === null ? null : yearOfTitle(sources.title);
  if (titled !== null) return titled;
  const period = yearOfPeriod(sources.period);
  if (period !== null) return yearAgainstPeriod(period, sources);
  for (const paragraph of sources.preamble) {
    const announced = yearOfPreamble(paragraph);
    if (announced !== null) return announced;
  }
  return yearOfBody([...sources.preamble, ...sources.body], sources.headings);
}
