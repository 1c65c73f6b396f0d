import { ANNOUNCED_YEARS } from './announced-years.ts';
import { WorkdayCalendar } from './workday-calendar.ts';

let built: WorkdayCalendar | null = null;

/** The calendar of all notices that came with the program. Built when it is first asked for. */
export function stateCalendar(): WorkdayCalendar {
  return (built ??= new WorkdayCalendar(ANNOUNCED_YEARS));
}
