import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { dayNumber, stateCalendar } from '../../law/index.ts';
import { changeRecords, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { moveDueDays } from '../tasks/index.ts';
import type { CountedDay, DayKeeper, MovedDay } from '../working-days/index.ts';
import { CORRECTION } from './correction-record.ts';

const CLOCK = '网站找错的办理期限';

/** What was found wrong on the site and waits for the office, with its task: so many working days as were set when it came. */
export const correctionDays: DayKeeper = {
  noun: CORRECTION.noun,
  words: (moved) => `${moved} 件${CLOCK}有变化`,
  path: '/corrections?state=received',
  pathOf: (id) => `/corrections/${id}`,
  count: async (database) => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from correction_report r where ${WAITS}`.execute(database);
    return rows[0]?.count ?? 0;
  },
  daysAfter,
  move,
};

const WAITS = sql`r.state = 'received'`;

type Row = Pick<CountedDay, 'id' | 'agencyId' | 'version' | 'dueOn'> & { readonly receivedOn: PlainDate; readonly workdays: number | null };

async function daysAfter(database: Database, after: number, limit: number): Promise<readonly CountedDay[]> {
  const { rows } = await sql<Row>`
    select r.report_id as id, r.agency_id as "agencyId", r.version, r.due_on as "dueOn", r.due_workdays as workdays,
      (r.received_at at time zone 'Asia/Shanghai')::date as "receivedOn"
    from correction_report r where ${WAITS} and r.report_id > ${after} order by r.report_id limit ${limit}`.execute(database);
  return rows.map(({ workdays, receivedOn, ...row }) => {
    const { dueOn } = row;
    const given = workdays ?? workdaysGiven(receivedOn, dueOn);
    return {
      ...row,
      unitId: null,
      assigneeId: null,
      clock: CLOCK,
      countsFrom: receivedOn,
      by: (calendar) => (given === null ? dueOn : calendar.workdaysAfter(receivedOn, given)),
    };
  });
}

/** Of reports from before that was kept; null when the calendar of the State does not give that day. */
function workdaysGiven(receivedOn: PlainDate, dueOn: PlainDate): number | null {
  const calendar = stateCalendar();
  const given = calendar.countTo(dayNumber(dueOn)) - calendar.countTo(dayNumber(receivedOn));
  return given > 0 && calendar.workdaysAfter(receivedOn, given) === dueOn ? given : null;
}

/** A report moves with its task: both have one day, and one that somebody holds keeps the other waiting. */
async function move(work: Work, moved: readonly MovedDay[]): Promise<ReadonlySet<number>> {
  const { rows: free } = await sql<{ id: number; version: number; from: PlainDate; to: PlainDate; taskId: number | null }>`
    select r.report_id as id, r.version, r.due_on as "from", w.moved_to as "to", r.task_id as "taskId"
    from unnest(${moved.map(({ id }) => id)}::integer[], ${moved.map(({ version }) => version)}::integer[],
      ${moved.map(({ to }) => to)}::date[]) as w(id, version, moved_to)
    join correction_report r on r.report_id = w.id and r.version = w.version
    order by r.report_id for no key update of r skip locked`.execute(work.transaction);
  const held = await moveDueDays(
    work,
    free.flatMap(({ taskId, from, to }) => (taskId === null ? [] : [{ id: taskId, from, to }])),
  );
  const together = free.filter(({ taskId }) => taskId === null || !held.has(taskId));
  const ids = together.map(({ id }) => id);
  const wanted = sql`select * from unnest(${ids}::integer[], ${together.map(({ version }) => version)}::integer[],
    ${together.map(({ to }) => to)}::date[]) as n(id, version, due_on)`;
  return changeRecords(work, CORRECTION, { deed: 'recount' }, { ids, wanted, set: sql`due_on = w.due_on` });
}
