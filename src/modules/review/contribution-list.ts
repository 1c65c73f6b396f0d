import type { FastifyRequest } from 'fastify';
import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { defineList, type ListSource } from '../../platform/listing/index.ts';
import { withinReach, type Reach } from '../access/index.ts';

const COMMON = { sortable: true, filterable: true } as const;
const number = (label: string, column: string) =>
  ({ label, kind: 'number', sql: sql.ref(`part.${column}`), required: true, ...COMMON }) as const;

/** 稿件统计: for each unit, and for each person who drafts for it, what they handed in and what became of it. */
export const contributionList = defineList({
  name: 'contributions',
  title: '稿件统计',
  key: 'id',
  defaultSort: '-released',
  columns: {
    id: { label: '编号', kind: 'text', sql: sql.ref('part.id'), hidden: true, required: true },
    level: {
      label: '层级',
      kind: 'choice',
      sql: sql.ref('part.level'),
      choices: { unit: '科室', person: '个人' },
      required: true,
      ...COMMON,
    },
    unit: { label: '科室', kind: 'text', sql: sql.ref('unit.name'), required: true, ...COMMON },
    unitId: { label: '科室编号', kind: 'number', sql: sql.ref('part.unit_id'), hidden: true, filterable: true, required: true },
    person: { label: '起草人', kind: 'text', sql: sql.ref('part.person'), ...COMMON },
    drafted: number('起草', 'drafted'),
    submitted: number('送审', 'submitted'),
    released: number('发布', 'released'),
    filed: number('归档', 'filed'),
    returned: number('退回', 'returned'),
    returnedShare: { label: '退回率（%）', kind: 'number', sql: sql.ref('part.returned_share'), sortable: true },
    hours: { label: '审核平均用时（小时）', kind: 'number', sql: sql.ref('part.hours'), sortable: true },
    /** What is counted is told by its filter alone: the days from and to. */
    period: { label: '统计期间', kind: 'date', sql: sql.ref('part.period'), hidden: true, filterable: true, required: true },
  },
});

const Period = z.object({ 'period.from': z.iso.date().optional(), 'period.to': z.iso.date().optional() });

/** The contributions of a period (`period.from`, `period.to`; this year up to today when left out) within reach. */
export function contributionSource(request: FastifyRequest, reach: Reach): ListSource {
  const asked = Period.safeParse(request.query);
  const { 'period.from': from, 'period.to': to } = asked.success ? asked.data : {};
  const today = shanghaiDay(new Date());
  const last = to ?? (from !== undefined && from > today ? from : today);
  const first = from ?? `${last.slice(0, 4)}-01-01`;
  const during = (column: string): RawBuilder<boolean> =>
    sql<boolean>`(${sql.ref(column)} >= ${first}::date::timestamp at time zone 'Asia/Shanghai'
      and ${sql.ref(column)} < (${last}::date + 1)::timestamp at time zone 'Asia/Shanghai')`;
  return {
    from: sql`(
      select agency_id, unit_id, case when grouping(person_id) = 1 then 'unit' else 'person' end as level,
        unit_id || '/' || case when grouping(person_id) = 1 then 'all' else person_id::text end as id,
        case when grouping(person_id) = 0 then max(person) end as person,
        sum(drafted)::integer as drafted, sum(submitted)::integer as submitted, sum(released)::integer as released,
        sum(filed)::integer as filed, sum(returned)::integer as returned,
        case when sum(submitted) > 0 then round(100.0 * sum(returned) / sum(submitted), 1)::float end as returned_share,
        round((sum(seconds) / nullif(sum(passed), 0) / 3600)::numeric, 1)::float as hours, ${from ?? last}::date as period
      from (
        select d.agency_id, d.unit_id, coalesce(d.created_by, 0) as person_id, d.created_by_name as person,
          case when ${during('d.created_at')} then 1 else 0 end as drafted,
          case when ${during('d.first_released_at')} then 1 else 0 end as released,
          case when ${during('d.filed_at')} then 1 else 0 end as filed,
          coalesce(s.submitted, 0) as submitted, coalesce(s.returned, 0) as returned, coalesce(s.passed, 0) as passed,
          coalesce(s.seconds, 0) as seconds
        from document d left join lateral (
          select count(*) filter (where ${during('r.submitted_at')}) as submitted,
            count(*) filter (where r.outcome = 'returned' and ${during('r.ended_at')}) as returned,
            count(*) filter (where r.outcome = 'passed' and ${during('r.ended_at')}) as passed,
            coalesce(sum(extract(epoch from r.ended_at - r.submitted_at)) filter (where r.outcome = 'passed' and ${during('r.ended_at')}), 0) as seconds
          from review_submission r where r.agency_id = d.agency_id and r.document_id = d.document_id) s on true
        where ${withinReach(reach, { agency: sql.ref('d.agency_id'), unit: sql.ref('d.unit_id') })}
      ) as counted
      group by grouping sets ((agency_id, unit_id), (agency_id, unit_id, person_id))
      having sum(drafted + submitted + released + filed + returned) > 0
    ) as part join unit on unit.unit_id = part.unit_id`,
    where: sql<boolean>`true`,
  };
}
