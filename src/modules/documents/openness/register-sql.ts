import { sql, type RawBuilder } from 'kysely';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { IS_PUBLIC } from '../store.ts';

/**
 * Rows of `register`: what has its number and is not public because it is kept back, or was decided to be opened and has
 * not been released since, so that nothing gets lost on the way. Evaluations go by calendar years: what was kept back, or
 * last evaluated, in a year is due by the end of the year that is `everyYears` later.
 */
export function registerSql(today: PlainDate, everyYears: number): RawBuilder<unknown> {
  const thisYear = Number(today.slice(0, 4));
  return sql`(
    select document.*, ground, reason, decision, evaluated_on, evaluation_reason, since, due_year, make_date(due_year, 12, 31) as due_on,
      case when due_year < ${thisYear}::integer then 'overdue' when due_year = ${thisYear}::integer then 'thisYear' else 'later' end as due
    from document
      join document_revision current on current.agency_id = document.agency_id and current.document_id = document.document_id
        and current.revision = document.revision
      cross join lateral (select current.content::jsonb -> 'openness' as openness) chosen
      cross join lateral (select chosen.openness ->> 'ground' as ground, chosen.openness ->> 'reason' as reason) why
      left join lateral (
        select o.decision, o.at, (o.at at time zone 'Asia/Shanghai')::date as evaluated_on, o.reason as evaluation_reason from openness_opinion o
        where o.agency_id = document.agency_id and o.document_id = document.document_id and o.kind = 'reEvaluation'
        order by o.opinion_id desc limit 1
      ) evaluation on true
      cross join lateral (
        select (coalesce(document.filed_at, document.created_at) at time zone 'Asia/Shanghai')::date as since
      ) began
      cross join lateral (select extract(year from coalesce(evaluated_on, since))::integer + ${everyYears}::integer as due_year) term
    where document.index_number is not null and document.state <> 'discarded' and not (${IS_PUBLIC})
      and (document.openness in ('onRequest', 'withheld')
        or (evaluation.decision = 'open' and (document.released_at is null or document.released_at < evaluation.at)))
  ) as register`;
}
