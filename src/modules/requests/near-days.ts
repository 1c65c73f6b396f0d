import type { PlainDate } from '../../kernel/plain-date.ts';
import { dayNumber } from '../../law/index.ts';
import { officeCalendar } from './office-calendar.ts';
import type { NearDays } from './request-list.ts';

/** The days up to which a deadline counts as near, in working days of the office. */
export function nearDays(today: PlainDate): NearDays {
  const calendar = officeCalendar();
  const after = (workdays: number) => calendar.textOf(calendar.after(dayNumber(today), workdays));
  return { today, in3: after(3), in5: after(5) };
}
