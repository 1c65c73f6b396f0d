import { stateCalendar, type WorkdayCalendar } from '../../law/index.ts';

/** The working days by which the office counts now. */
export function officeCalendar(): WorkdayCalendar {
  return stateCalendar();
}
