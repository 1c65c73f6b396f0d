import { sql, type RawBuilder } from 'kysely';
import { stateCalendar, type HolidayNotice, type WorkdayCalendar } from '../../law/index.ts';
import type { Database } from '../../platform/database/index.ts';

interface Known {
  /** What is in force, in one word. */
  readonly mark: string;
  readonly calendar: WorkdayCalendar;
}

const SHIPPED: Known = { mark: '', calendar: stateCalendar() };
/** Built once for what is in force; whether that still holds is asked every time. */
let latest = SHIPPED;

const CALENDAR_LOCK = 1_667_329_132;

/**
 * The working days by which the office counts now, whichever process put the last notice in force. Within a transaction
 * nobody puts one in force until it ends: what is counted by the calendar is also written before it changes.
 */
export async function currentCalendar(database: Database): Promise<WorkdayCalendar> {
  // A statement of its own: the next one has to see what was committed while this waited.
  if (database.isTransaction) await sql`select pg_advisory_xact_lock_shared(${CALENDAR_LOCK})`.execute(database);
  const { rows: marks } = await sql<{ mark: string }>`
    select coalesce(md5(string_agg(concat_ws('|', notice_id, year, number, published_on, holidays, make_up_workdays), '||' order by notice_id)), '')
      as mark
    from holiday_notice where in_force_at is not null`.execute(database);
  const mark = marks[0]?.mark ?? '';
  if (mark === latest.mark) return latest.calendar;
  const known: Known = mark === '' ? SHIPPED : { mark, calendar: calendarWith(await noticesInForce(database)) };
  latest = known;
  return known.calendar;
}

/** Waits for all that is being counted by the calendar, and lets nobody count until the transaction ends: it may change it. */
export async function holdCalendar(transaction: Database): Promise<void> {
  if (!transaction.isTransaction) throw new Error('The calendar is held by a transaction');
  await sql`select pg_advisory_xact_lock(${CALENDAR_LOCK})`.execute(transaction);
}

/** What is in force beside what comes with the program, in the order in which it counts. */
export function noticesInForce(database: Database): Promise<readonly Row[]> {
  return noticesWhere(database, sql`in_force_at is not null`);
}

interface Row extends HolidayNotice {
  readonly year: number;
}

/** The calendar without a notice and with it, whichever others are in force. */
export async function calendarsAround(
  database: Database,
  noticeId: number,
): Promise<{ readonly before: WorkdayCalendar; readonly after: WorkdayCalendar }> {
  const before = await noticesWhere(database, sql`in_force_at is not null and notice_id <> ${noticeId}`);
  const after = await noticesWhere(database, sql`in_force_at is not null or notice_id = ${noticeId}`);
  return { before: calendarWith(before), after: calendarWith(after) };
}

async function noticesWhere(database: Database, where: RawBuilder<unknown>): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select year, number, title, published_on as "publishedOn", holidays, make_up_workdays as "makeUpWorkdays" from holiday_notice
    where ${where} order by notice_id`.execute(database);
  return rows;
}

function calendarWith(rows: readonly Row[]): WorkdayCalendar {
  return rows.reduce((calendar, { year, ...notice }) => calendar.with({ year, notices: [notice] }), stateCalendar());
}
