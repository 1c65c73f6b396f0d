import festivals from '../../../data/law/festivals.json' with { type: 'json' };
import statutory from '../../../data/law/statutory-holidays.json' with { type: 'json' };
import { parsePlainDate } from '../../kernel/plain-date.ts';
import { dayNumber, weekdayOf, type DayNumber } from './day-number.ts';

export interface StatutoryDay {
  readonly on: DayNumber;
  readonly name: string;
  /** 补假: in place of a statutory holiday on a weekend. */
  readonly compensates: boolean;
}

/**
 * 法定节假日 of a year by 《全国年节及纪念日放假办法》 in the version of that year, with the days given in place of those
 * that fall on weekends. The law says only that those are working days (应当在工作日补假); until the year's notice names
 * them, the next ones are taken. Years without festivals in data/law/festivals.json have the fixed days alone.
 */
export function statutoryDays(year: number): readonly StatutoryDay[] {
  const version = statutory.versions.findLast(({ from }) => from <= `${year}-12-31`);
  if (version === undefined) return [];
  const festival = festivals.years.find((entry) => entry.year === year);
  const named = version.days.flatMap((day): { readonly name: string; readonly on: DayNumber }[] => {
    if (day.on !== undefined) return [{ name: day.name, on: numberOf(`${year}-${day.on}`) }];
    const first = festival === undefined ? undefined : festivalDay(festival, day.festival);
    if (first === undefined) return [];
    return Array.from({ length: day.last - day.first + 1 }, (_, index) => ({ name: day.name, on: first + day.first + index }));
  });
  const days: StatutoryDay[] = [];
  const taken = new Set(named.map(({ on }) => on));
  const due: { readonly name: string; readonly on: DayNumber }[] = [];
  const seen = new Set<DayNumber>();
  for (const { name, on } of named.toSorted((a, b) => a.on - b.on)) {
    // Two festivals on one day (中秋 within 国庆) are two days off.
    if (isWeekend(on) || seen.has(on)) due.push({ name, on });
    if (!seen.has(on)) days.push({ on, name, compensates: false });
    seen.add(on);
  }
  for (const { name, on } of due) {
    let at = on + 1;
    while (isWeekend(at) || taken.has(at)) at += 1;
    taken.add(at);
    days.push({ on: at, name, compensates: true });
  }
  return days.toSorted((a, b) => a.on - b.on);
}

type FestivalYear = (typeof festivals.years)[number];

function festivalDay(year: FestivalYear, festival: string | undefined): DayNumber | undefined {
  const day = Object.entries(year).find(([name]) => name === festival)?.[1];
  return typeof day === 'string' ? numberOf(day) : undefined;
}

function isWeekend(day: DayNumber): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

function numberOf(text: string): DayNumber {
  const day = parsePlainDate(text);
  if (!day.ok) throw new Error(`No calendar day: ${text}`);
  return dayNumber(day.value);
}
