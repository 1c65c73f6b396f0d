import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Database } from '../../platform/database/index.ts';
import { currentCalendar } from '../working-days/index.ts';
import type { NearDays } from './request-list.ts';

/** The days up to which a deadline counts as near, in working days of the office. */
export async function nearDays(database: Database, today: PlainDate): Promise<NearDays> {
  const calendar = await currentCalendar(database);
  return { today, in3: calendar.workdaysAfter(today, 3), in5: calendar.workdaysAfter(today, 5) };
}
