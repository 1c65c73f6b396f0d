import { sql } from 'kysely';
import { stateCalendar, type HolidayNotice, type WorkdayCalendar } from '../../law/index.ts';
import type { Database } from '../../platform/database/index.ts';

interface Known {
  /** The numbers of the notices in force, in their order. */
  readonly mark: string;
  readonly calendar: WorkdayCalendar;
}

const SHIPPED: Known = { mark: '', calendar: stateCalendar() };
let latest = SHIPPED;

/** The working days by which the office counts, as this process last saw them; `currentCalendar` looks. */
export function officeCalendar(): WorkdayCalendar {
  return latest.calendar;
}

interface Row extends HolidayNotice {
  readonly year: number;
}

/**
 * The working days by which the office counts now; within a transaction, as it sees them. Whoever writes a due day takes
 * it from here after the case is held: then a recalculation has either passed already or waits for the case.
 */
export async function currentCalendar(database: Database): Promise<WorkdayCalendar> {
  const { rows: marks } = await sql<{ mark: string }>`
    select coalesce(string_agg(notice_id || ':' || number, '|' order by notice_id), '') as mark from holiday_notice
    where in_force_at is not null`.execute(database);
  const mark = marks[0]?.mark ?? '';
  if (mark === latest.mark) return latest.calendar;
  const { rows } = await sql<Row>`${NOTICES} where in_force_at is not null order by notice_id`.execute(database);
  latest = mark === '' ? SHIPPED : { mark, calendar: calendarWith(rows) };
  return latest.calendar;
}

/** The calendar without a notice and with it, whichever others are in force. */
export async function calendarsAround(
  database: Database,
  noticeId: number,
): Promise<{ readonly before: WorkdayCalendar; readonly after: WorkdayCalendar }> {
  const { rows } = await sql<Row & { own: boolean }>`select n.*, n.id = ${noticeId} as own
    from (${NOTICES} where in_force_at is not null or notice_id = ${noticeId}) n order by n.id`.execute(database);
  return { before: calendarWith(rows.filter(({ own }) => !own)), after: calendarWith(rows) };
}

const NOTICES = sql`select notice_id as id, year, number, title, published_on as "publishedOn", holidays, make_up_workdays as "makeUpWorkdays"
  from holiday_notice`;

function calendarWith(rows: readonly Row[]): WorkdayCalendar {
  return rows.reduce((calendar, { year, ...notice }) => calendar.with({ year, notices: [notice] }), stateCalendar());
}
