import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { CASE_OUTCOMES, outcomeTitle, REQUEST_KIND_TITLES, STATE_TITLES } from '../../law/index.ts';
import { defineList, type ListSource } from '../../platform/listing/index.ts';
import { withinReach, type Leave } from '../access/index.ts';
import { waitsForHead } from './consent/waits-for-head.ts';
import { CHANNEL_TITLES } from './request-shape.ts';
import { APPLICANT_KIND_TITLES } from './rules/index.ts';
import { OWNERSHIP } from './store.ts';

const COMMON = { sortable: true, filterable: true } as const;
const OUTCOME_TITLES = Object.fromEntries(CASE_OUTCOMES.map((outcome) => [outcome, outcomeTitle(outcome)]));

export const URGENCY_TITLES = { late: '逾期', today: '今天到期', in3: '三个工作日内', in5: '五个工作日内', later: '未到期' } as const;

/** 公开申请 as a list. Who asks is not in it. */
export const requestList = defineList({
  name: 'requests',
  title: '公开申请',
  key: 'id',
  defaultSort: 'nextDueOn',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('r.request_id'), sortable: true, hidden: true, required: true },
    number: { label: '登记编号', kind: 'text', sql: sql`'〔' || r.year || '〕' || r.number || '号'`, ...COMMON },
    title: { label: '申请内容', kind: 'text', sql: sql.ref('r.title'), required: true, ...COMMON },
    state: { label: '状态', kind: 'choice', sql: sql.ref('r.state'), choices: STATE_TITLES, required: true, ...COMMON },
    urgency: { label: '时限', kind: 'choice', sql: sql.ref('r.urgency'), choices: URGENCY_TITLES, filterable: true },
    nextDueOn: { label: '最近的期限', kind: 'date', sql: sql.ref('r.next_due_on'), ...COMMON },
    dueOn: { label: '答复期限', kind: 'date', sql: sql.ref('r.due_on'), ...COMMON },
    receivedOn: { label: '收到之日', kind: 'date', sql: sql.ref('r.received_on'), ...COMMON },
    channel: { label: '渠道', kind: 'choice', sql: sql.ref('r.channel'), choices: CHANNEL_TITLES, required: true, ...COMMON },
    applicantKind: {
      label: '申请人类别',
      kind: 'choice',
      sql: sql.ref('r.applicant_kind'),
      choices: APPLICANT_KIND_TITLES,
      required: true,
      ...COMMON,
    },
    unit: { label: '承办科室', kind: 'text', sql: sql.ref('unit.name'), ...COMMON },
    unitId: { label: '承办科室编号', kind: 'number', sql: sql.ref('r.unit_id'), filterable: true, hidden: true },
    unassigned: { label: '尚未分派科室', kind: 'flag', sql: sql`(r.unit_id is null)`, filterable: true, hidden: true, required: true },
    assignee: { label: '承办人', kind: 'text', sql: sql.ref('assignee.display_name'), ...COMMON },
    assigneeId: { label: '承办人编号', kind: 'number', sql: sql.ref('r.assignee_id'), filterable: true, hidden: true },
    nobody: { label: '没有指定承办人', kind: 'flag', sql: sql`(r.assignee_id is null)`, filterable: true, hidden: true, required: true },
    mine: { label: '由我承办', kind: 'flag', sql: sql.ref('r.mine'), filterable: true, hidden: true, required: true },
    kind: { label: '类别', kind: 'choice', sql: sql.ref('r.kind'), choices: REQUEST_KIND_TITLES, hidden: true, required: true, ...COMMON },
    overdue: { label: '超过答复期限', kind: 'flag', sql: sql.ref('r.overdue'), filterable: true, hidden: true, required: true },
    asksConsent: { label: '等负责人决定', kind: 'flag', sql: sql.ref('r.asksConsent'), filterable: true, hidden: true, required: true },
    proposesPublication: {
      label: '建议主动公开',
      kind: 'flag',
      sql: sql.ref('r.proposes_publication'),
      filterable: true,
      hidden: true,
      required: true,
    },
    outcome: { label: '办理结果', kind: 'choice', sql: sql.ref('r.outcome'), choices: OUTCOME_TITLES, ...COMMON },
    closedOn: { label: '办结之日', kind: 'date', sql: sql.ref('r.closed_on'), hidden: true, ...COMMON },
    createdAt: { label: '登记时间', kind: 'time', sql: sql.ref('r.created_at'), hidden: true, required: true, ...COMMON },
    version: { label: '版本', kind: 'number', sql: sql.ref('r.version'), hidden: true, required: true },
  },
});

/** Days up to which a deadline counts as near. */
export interface NearDays {
  readonly today: PlainDate;
  readonly in3: PlainDate;
  readonly in5: PlainDate;
}

/** The requests within reach, coloured as of a day. */
export function requestSource({ actor, reach }: Leave, { today, in3, in5 }: NearDays): ListSource {
  const self = actor.kind === 'person' ? actor.id : null;
  return {
    from: sql`(select q.*, case when q.next_due_on is null then null when q.next_due_on < ${today} then 'late'
          when q.next_due_on = ${today} then 'today' when q.next_due_on <= ${in3} then 'in3' when q.next_due_on <= ${in5} then 'in5'
          else 'later' end as urgency,
        coalesce(coalesce(q.closed_on, ${today}::date) > q.due_on, false) as overdue,
        ${waitsForHead(today)} as "asksConsent",
        coalesce(q.assignee_id = ${self}::integer, false) as mine from disclosure_request q) as r
      left join unit on unit.unit_id = r.unit_id left join account assignee on assignee.account_id = r.assignee_id`,
    where: withinReach(reach, OWNERSHIP),
  };
}
