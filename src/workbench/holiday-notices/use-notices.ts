import { useQuery, useQueryClient } from '@tanstack/react-query';
import { dayNumber, stateCalendar, type WorkdayCalendar } from '../../law/index.ts';
import { answerOf, api } from '../api/client.ts';
import type { Shape } from '../api/shapes.ts';
import { useAttended } from '../session/use-attended.ts';
import { plainDateOf } from '../wording/plain-date-of.ts';
import type { DayMarks } from './notice-days.ts';

export type Notice = Shape<'HolidayNotice'>;

const KEY = ['holiday-notices'];
const AGAIN_MILLISECONDS = 2_000;

/** All notices that were entered; asked again while cases are counted anew by one of them and somebody sits there. */
export function useNotices() {
  const attended = useAttended();
  return useQuery({
    queryKey: KEY,
    queryFn: async () => (await answerOf(api.GET('/api/v1/holiday-notices'))).items,
    refetchInterval: ({ state: { data } }) => (attended && data?.some(isCounting) === true ? AGAIN_MILLISECONDS : false),
  });
}

export function useNoticesChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: KEY }),
      client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] === 'history' && String(queryKey[1]).includes('/holiday-notices/'),
      }),
    ]);
  };
}

export function isCounting({ recount }: Notice): boolean {
  return recount !== null && !recount.finished;
}

/** The days of a year on which the law gives a day off, while no notice says more. */
export function statutoryMarks(year: number, calendar: WorkdayCalendar): DayMarks {
  const first = plainDateOf(`${year}-01-01`);
  if (first === null) return {};
  const days = Array.from({ length: 366 }, (_, index) => dayNumber(first) + index);
  return Object.fromEntries(
    days.flatMap((day) => {
      const { kind, name, provisional } = calendar.kindOf(day);
      const on = calendar.textOf(day);
      return on.startsWith(`${year}-`) && kind === 'holiday' && provisional && name !== null ? [[on, name]] : [];
    }),
  );
}

/** The calendar once a notice for the year holds: what was computed for it from the law no longer counts. */
export function calendarWith(calendar: WorkdayCalendar, year: number, notice?: Notice): WorkdayCalendar {
  const nothing = { number: '', title: '', publishedOn: `${year - 1}-12-31`, holidays: [], makeUpWorkdays: [] };
  return calendar.with({ year, notices: [notice ?? nothing] });
}

/** The working days that hold: what came with the program, and the notices in force. */
export function calendarOf(notices: readonly Notice[]): WorkdayCalendar {
  return notices
    .filter(({ inForce }) => inForce)
    .toSorted((a, b) => a.id - b.id)
    .reduce((calendar, { year, ...notice }) => calendar.with({ year, notices: [notice] }), stateCalendar());
}
