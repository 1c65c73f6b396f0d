import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { changeRecords, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { CountedDay, DayKeeper, MovedDay } from '../working-days/index.ts';
import { REVIEW } from './review-record.ts';

const CLOCK = '先发后审的补审期限';
const LIST = '/reviews?afterReview=true';

/** The reviews that are owed after urgent releases: so many working days as the flow gives, from the day of the release. */
export const reviewDays: DayKeeper = {
  noun: REVIEW.noun,
  words: (moved) => `${moved} 件信息${CLOCK}有变化`,
  path: LIST,
  pathOf: () => LIST,
  count: async (database) => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from review_submission s ${OWED}`.execute(database);
    return rows[0]?.count ?? 0;
  },
  daysAfter,
  move,
};

const OWED = sql`join document d on d.agency_id = s.agency_id and d.document_id = s.document_id
  join lateral (select max(p.at) as at from document_release p where p.agency_id = s.agency_id and p.document_id = s.document_id
    and p.revision = s.revision and p.kind = 'urgentRelease') as out on out.at is not null
  where s.after_review_due_on is not null and s.outcome is distinct from 'passed' and d.urgent and d.released_revision = s.revision
    and d.withdrawn_at is null`;

type Row = Pick<CountedDay, 'id' | 'agencyId' | 'version' | 'dueOn'> & { readonly workdays: number; readonly releasedOn: PlainDate };

async function daysAfter(database: Database, after: number, limit: number): Promise<readonly CountedDay[]> {
  const { rows } = await sql<Row>`
    select s.submission_id as id, s.agency_id as "agencyId", s.version, s.after_review_due_on as "dueOn",
      (s.flow ->> 'afterReviewDays')::int as workdays, (out.at at time zone 'Asia/Shanghai')::date as "releasedOn"
    from review_submission s ${OWED} and s.submission_id > ${after} order by s.submission_id limit ${limit}`.execute(database);
  return rows.map(({ workdays, releasedOn, ...row }) => ({
    ...row,
    unitId: null,
    assigneeId: null,
    clock: CLOCK,
    countsFrom: releasedOn,
    by: (calendar) => calendar.workdaysAfter(releasedOn, workdays),
  }));
}

function move(work: Work, moved: readonly MovedDay[]): Promise<ReadonlySet<number>> {
  const ids = moved.map(({ id }) => id);
  const days = moved.map(({ to }) => to);
  const wanted = sql`select * from unnest(${ids}::integer[], ${moved.map(({ version }) => version)}::integer[], ${days}::date[])
    as n(id, version, due_on)`;
  return changeRecords(work, REVIEW, { deed: 'recount' }, { ids, wanted, set: sql`after_review_due_on = w.due_on` });
}
