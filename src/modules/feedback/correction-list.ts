import { sql, type RawBuilder } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { defineList, type ListSource } from '../../platform/listing/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { KIND_TITLES, OUTCOME_TITLES, STATE_TITLES } from './rules/index.ts';
import { OWNERSHIP } from './store.ts';

const COMMON = { sortable: true, filterable: true } as const;

/** `isLate` in SQL, over a row `r`. */
export function lateSql(today: PlainDate): RawBuilder<boolean> {
  return sql<boolean>`coalesce((r.handled_at at time zone 'Asia/Shanghai')::date, ${today}::date) > r.due_on`;
}

/** 网站找错 as a list. How to reach who wrote stands in no list and no export. */
export const correctionList = defineList({
  name: 'corrections',
  title: '网站找错',
  key: 'id',
  defaultSort: '-id',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('r.report_id'), sortable: true, hidden: true, required: true },
    kind: { label: '类别', kind: 'choice', sql: sql.ref('r.kind'), choices: KIND_TITLES, required: true, ...COMMON },
    text: { label: '问题', kind: 'text', sql: sql.ref('r.text'), required: true, filterable: true },
    pagePath: { label: '网页', kind: 'text', sql: sql`nullif(r.page_path, '')`, ...COMMON },
    document: { label: '信息', kind: 'text', sql: sql.ref('document.title'), filterable: true },
    state: { label: '状态', kind: 'choice', sql: sql.ref('r.state'), choices: STATE_TITLES, required: true, ...COMMON },
    late: { label: '逾期', kind: 'flag', sql: sql.ref('r.late'), required: true, filterable: true },
    dueOn: { label: '办理期限', kind: 'date', sql: sql.ref('r.due_on'), required: true, ...COMMON },
    outcome: { label: '处理结果', kind: 'choice', sql: sql.ref('r.outcome'), choices: OUTCOME_TITLES, ...COMMON },
    receivedAt: { label: '收到时间', kind: 'time', sql: sql.ref('r.received_at'), required: true, ...COMMON },
    handledAt: { label: '处理时间', kind: 'time', sql: sql.ref('r.handled_at'), hidden: true, ...COMMON },
    receipt: { label: '回执号', kind: 'text', sql: sql.ref('r.receipt'), required: true, filterable: true },
    version: { label: '版本', kind: 'number', sql: sql.ref('r.version'), hidden: true, required: true },
  },
});

export function correctionsWithin(reach: Reach, today: PlainDate): ListSource {
  return {
    from: sql`(select r.*, ${lateSql(today)} as late from correction_report r) as r left join document on document.document_id = r.document_id`,
    where: withinReach(reach, OWNERSHIP),
  };
}
