import { sql, type RawBuilder } from 'kysely';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Database } from '../../../platform/database/index.ts';
import { withinReach, type Reach } from '../../access/index.ts';
import { currentCalendar } from '../../working-days/index.ts';
import { asDay } from '../as-day.ts';
import { IS_PUBLIC, OWNERSHIP } from '../store.ts';
import { VOCABULARY } from '../vocabulary.ts';

const POLICIES = [...VOCABULARY.types.values()].filter(({ policy }) => policy).map(({ code }) => code);
const RELEASED_ON = sql`(document.first_released_at at time zone 'Asia/Shanghai')::date`;

/** The public policies whose interpretations are watched. */
const WATCHED = sql<boolean>`document.type = any(${POLICIES}::text[]) and (${IS_PUBLIC})`;

/**
 * Rows of `watch`: every policy that is public, the day by which its interpretation must be (so many working days after
 * the release), the first interpretation that is public, drafts of one, and how it stands on a day. The calendar is not in
 * the database, so the days of release that there are go out and come back with theirs.
 */
export async function watchSql(
  database: Database,
  { reach, today, workdays }: { readonly reach: Reach; readonly today: PlainDate; readonly workdays: number },
): Promise<RawBuilder<unknown>> {
  const { rows } = await sql<{ day: string }>`
    select distinct ${RELEASED_ON} as day from document where ${WATCHED} and ${withinReach(reach, OWNERSHIP)}`.execute(database);
  const days = rows.map(({ day }) => day);
  const calendar = await currentCalendar(database);
  const dues = days.map((day) => calendar.workdaysAfter(asDay(day), workdays));
  return sql`(
    select document.*, released_on, due_on, done_on, done_id, done_title, drafts, waiver.reason as waiver_reason,
      case when done_on is not null then case when done_on <= due_on then 'done' else 'doneLate' end
        when waiver.reason is not null then 'waived' when due_on < ${today}::date then 'late' else 'due' end as standing
    from document
      cross join lateral (select ${RELEASED_ON} as released_on) released
      join unnest(${days}::date[], ${dues}::date[]) as term (day, due_on) on term.day = released_on
      left join lateral (
        select (i.first_released_at at time zone 'Asia/Shanghai')::date as done_on, i.document_id as done_id, i.title as done_title
        from document_relation tie join document i on i.agency_id = tie.agency_id and i.document_id = tie.document_id
        where tie.kind = 'interprets' and tie.target_agency_id = document.agency_id and tie.target_document_id = document.document_id
          and i.released_revision is not null and i.withdrawn_at is null
        order by i.first_released_at limit 1
      ) interpretation on true
      cross join lateral (
        select count(*)::integer as drafts
        from document_relation tie join document i on i.agency_id = tie.agency_id and i.document_id = tie.document_id
        where tie.kind = 'interprets' and tie.target_agency_id = document.agency_id and tie.target_document_id = document.document_id
          and i.released_revision is null and i.state <> 'discarded'
      ) under_way
      left join interpretation_waiver waiver on waiver.agency_id = document.agency_id and waiver.document_id = document.document_id
    where ${WATCHED}
  ) as watch`;
}
