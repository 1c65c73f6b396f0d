import type { Shape } from '../api/shapes.ts';
import { dayWords } from '../requests/request-words.ts';
import { daysOf, type DayMarks } from './notice-days.ts';

type Move = Shape<'HolidayNoticePreview'>['moves'][number];

/** What a notice says, a line for each holiday and one for the days that are worked. */
export function arrangementWords(marks: DayMarks): readonly string[] {
  const { holidays, makeUpWorkdays } = daysOf(marks);
  return [
    ...holidays.map(({ name, from, to }) => `${name}：${from === to ? dayWords(from) : `${dayWords(from)}至${dayWords(to)}`}放假`),
    ...(makeUpWorkdays.length === 0 ? [] : [`${makeUpWorkdays.map((on) => dayWords(on)).join('、')}上班`]),
  ];
}

const MOST = 6;

/** Why a deadline moves: the days that are no longer worked, and those that now are. */
export function becauseWords(because: Move['because']): string {
  const off = because.filter(({ after }) => after === 'holiday' || after === 'weekend');
  const on = because.filter(({ after }) => after === 'workday' || after === 'makeUpWorkday');
  const days = (some: typeof because): string =>
    `${some
      .slice(0, MOST)
      .map((day) => dayWords(day.on).replace(/（.*）/u, ''))
      .join('、')}${some.length > MOST ? `等 ${some.length} 天` : ''}`;
  const names = [...new Set(off.map(({ name }) => name).filter((name) => name !== null))].join('、');
  return [
    ...(off.length === 0 ? [] : [`${days(off)}改为放假${names === '' ? '' : `（${names}）`}`]),
    ...(on.length === 0 ? [] : [`${days(on)}改为上班`]),
  ].join('，');
}
