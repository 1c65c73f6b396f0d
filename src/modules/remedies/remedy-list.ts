import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { defineList, type ListSource } from '../../platform/listing/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { RESULT_TITLES } from './remedy-record.ts';
import { ATTACKED_TITLES, KIND_TITLES, LEVEL_TITLES, STAGE_TITLES } from './rules/index.ts';
import { OWNERSHIP } from './store.ts';

const COMMON = { sortable: true, filterable: true } as const;

/** 行政复议、行政诉讼 as a list. Who brought them is not in it. */
export const remedyList = defineList({
  name: 'remedies',
  title: '行政复议和行政诉讼',
  key: 'id',
  defaultSort: '-filedOn',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('r.remedy_id'), sortable: true, hidden: true, required: true },
    subject: { label: '事由', kind: 'text', sql: sql.ref('r.subject'), required: true, filterable: true },
    kind: { label: '类别', kind: 'choice', sql: sql.ref('r.kind'), choices: KIND_TITLES, required: true, ...COMMON },
    stage: { label: '阶段', kind: 'choice', sql: sql.ref('r.stage'), choices: STAGE_TITLES, required: true, ...COMMON },
    level: { label: '审级', kind: 'choice', sql: sql.ref('i.level'), choices: LEVEL_TITLES, required: true, ...COMMON },
    organ: { label: '复议机关、法院', kind: 'text', sql: sql.ref('i.organ'), required: true, ...COMMON },
    caseNumber: { label: '案号', kind: 'text', sql: sql`nullif(i.case_number, '')`, ...COMMON },
    dueOn: { label: '答复、答辩期限', kind: 'date', sql: sql.ref('r.due_on'), ...COMMON },
    late: { label: '逾期', kind: 'flag', sql: sql.ref('r.late'), required: true, filterable: true },
    nextHearingOn: { label: '最近的开庭、听证', kind: 'date', sql: sql.ref('r.next_hearing_on'), ...COMMON },
    result: { label: '结果', kind: 'choice', sql: sql.ref('r.result'), choices: RESULT_TITLES, ...COMMON },
    attacks: { label: '针对', kind: 'choice', sql: sql.ref('r.attacks'), choices: ATTACKED_TITLES, ...COMMON, hidden: true },
    filedOn: { label: '受理之日', kind: 'date', sql: sql.ref('r.filed_on'), required: true, ...COMMON },
    requestId: { label: '公开申请编号', kind: 'number', sql: sql.ref('r.request_id'), filterable: true, hidden: true },
    version: { label: '版本', kind: 'number', sql: sql.ref('r.version'), hidden: true, required: true },
  },
});

export function remediesWithin(reach: Reach, today: PlainDate): ListSource {
  return {
    from: sql`(select q.*, coalesce(q.due_on < ${today}::date, false) as late,
        (select min(h.hearing_on) from remedy_hearing h
          where h.agency_id = q.agency_id and h.remedy_id = q.remedy_id and h.instance = q.instance
            and q.stage in ('filed', 'answered', 'heard') and h.hearing_on >= ${today}::date) as next_hearing_on
        from remedy q) as r
      join remedy_instance i on i.agency_id = r.agency_id and i.remedy_id = r.remedy_id and i.instance = r.instance`,
    where: withinReach(reach, OWNERSHIP),
  };
}
