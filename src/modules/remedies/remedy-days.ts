import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { dayNumber, stateCalendar } from '../../law/index.ts';
import { changeRecords, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { CountedDay, DayKeeper, MovedDay } from '../working-days/index.ts';
import { REMEDY } from './remedy-record.ts';
import { answerDue } from './rules/index.ts';
import type { StoredInstance, StoredRemedy } from './store.ts';

/**
 * The answers that reviews and suits wait for: working days in a review (行政复议法第八十八条), days in a suit, whose last one
 * moves on from a holiday. A day that the notice of the body names stays.
 */
export const remedyDays: DayKeeper = {
  noun: REMEDY.noun,
  words: (moved) => `${moved} 件复议、诉讼的答复或者答辩期限有变化`,
  path: '/remedies',
  pathOf: (id) => `/remedies/${id}`,
  count: async (database) => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from remedy r ${AWAITED}`.execute(database);
    return rows[0]?.count ?? 0;
  },
  daysAfter,
  move,
};

const AWAITED = sql`join remedy_instance i on i.agency_id = r.agency_id and i.remedy_id = r.remedy_id and i.instance = r.instance
  where r.due_on is not null and i.served_on is not null and i.answer_due_named is not true`;

type Row = Pick<StoredRemedy, 'id' | 'agencyId' | 'version' | 'level'> &
  Pick<StoredInstance, 'procedure'> & { readonly servedOn: PlainDate; readonly dueOn: PlainDate; readonly named: false | null };

async function daysAfter(database: Database, after: number, limit: number): Promise<readonly CountedDay[]> {
  const { rows } = await sql<Row>`
    select r.remedy_id as id, r.agency_id as "agencyId", r.version, i.level, i.procedure, i.served_on as "servedOn", r.due_on as "dueOn",
      i.answer_due_named as named
    from remedy r ${AWAITED} and r.remedy_id > ${after} order by r.remedy_id limit ${limit}`.execute(database);
  return rows.map(countedDay);
}

function countedDay({ id, agencyId, version, level, procedure, servedOn, dueOn, named }: Row): CountedDay {
  const limit = answerDue(level, procedure, servedOn, stateCalendar());
  // Of those entered before that was kept, the law's are told by their day.
  const stays = limit === null || (named === null && dueOn !== limit.dueOn);
  return {
    id,
    agencyId,
    version,
    unitId: null,
    assigneeId: null,
    clock: limit?.title ?? '',
    countsFrom: limit === null || limit.unit === 'workday' ? servedOn : dayBefore(limit.movedFrom ?? limit.dueOn),
    dueOn,
    by: (calendar) => (stays ? dueOn : (answerDue(level, procedure, servedOn, calendar)?.dueOn ?? dueOn)),
  };
}

function dayBefore(day: PlainDate): PlainDate {
  return stateCalendar().textOf(dayNumber(day) - 1);
}

async function move(work: Work, moved: readonly MovedDay[]): Promise<ReadonlySet<number>> {
  const ids = moved.map(({ id }) => id);
  const days = moved.map(({ to }) => to);
  const wanted = sql`select * from unnest(${ids}::integer[], ${moved.map(({ version }) => version)}::integer[], ${days}::date[])
    as n(id, version, due_on)`;
  const written = await changeRecords(work, REMEDY, { deed: 'recount' }, { ids, wanted, set: sql`due_on = w.due_on` });
  await sql`update remedy_instance i set answer_due_on = r.due_on from remedy r
    where r.remedy_id = any(${[...written]}::integer[]) and i.agency_id = r.agency_id and i.remedy_id = r.remedy_id
      and i.instance = r.instance`.execute(work.transaction);
  return written;
}
