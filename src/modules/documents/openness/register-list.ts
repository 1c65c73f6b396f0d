import { sql } from 'kysely';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { defineList, type ListSource } from '../../../platform/listing/index.ts';
import { withinReach, type Reach } from '../../access/index.ts';
import { STATE_TITLES } from '../rules/document-states.ts';
import { EVALUATION_DUE_TITLES } from '../rules/evaluation-due.ts';
import { EVALUATION_TITLES } from '../rules/openness-decisions.ts';
import { OPENNESS_TITLES } from '../rules/openness-titles.ts';
import { VOCABULARY } from '../vocabulary.ts';
import { registerSql } from './register-sql.ts';

const COMMON = { sortable: true, filterable: true } as const;
const TYPES = Object.fromEntries([...VOCABULARY.types].map(([code, { title }]) => [code, title]));
const GROUNDS = Object.fromEntries([...VOCABULARY.grounds].map(([code, { title, article }]) => [code, `${article}：${title}`]));

/** 公开属性台账: everything that was kept back and is not public, with why, since when and when it is evaluated again. */
export const registerList = defineList({
  name: 'openness-register',
  title: '公开属性台账',
  key: 'id',
  defaultSort: 'dueOn',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('register.document_id'), sortable: true, hidden: true, required: true },
    title: { label: '名称', kind: 'text', sql: sql`nullif(register.title, '')`, ...COMMON },
    openness: { label: '公开属性', kind: 'choice', sql: sql.ref('register.openness'), choices: OPENNESS_TITLES, required: true, ...COMMON },
    ground: { label: '依据', kind: 'choice', sql: sql.ref('register.ground'), choices: GROUNDS, ...COMMON },
    reason: { label: '理由', kind: 'text', sql: sql`nullif(register.reason, '')`, filterable: true },
    due: { label: '定期评估', kind: 'choice', sql: sql.ref('register.due'), choices: EVALUATION_DUE_TITLES, required: true, ...COMMON },
    dueOn: { label: '评估期限', kind: 'date', sql: sql.ref('register.due_on'), required: true, ...COMMON },
    lastDecision: { label: '上次评估结论', kind: 'choice', sql: sql.ref('register.decision'), choices: EVALUATION_TITLES, ...COMMON },
    lastEvaluatedOn: { label: '上次评估', kind: 'date', sql: sql.ref('register.evaluated_on'), ...COMMON },
    lastReason: { label: '上次评估理由', kind: 'text', sql: sql.ref('register.evaluation_reason'), hidden: true },
    since: { label: '不主动公开自', kind: 'date', sql: sql.ref('register.since'), required: true, ...COMMON },
    state: { label: '状态', kind: 'choice', sql: sql.ref('register.state'), choices: STATE_TITLES, required: true, ...COMMON },
    unit: { label: '起草科室', kind: 'text', sql: sql.ref('unit.name'), required: true, ...COMMON },
    unitId: { label: '起草科室编号', kind: 'number', sql: sql.ref('register.unit_id'), filterable: true, hidden: true, required: true },
    type: { label: '信息类型', kind: 'choice', sql: sql.ref('register.type'), choices: TYPES, hidden: true, required: true, ...COMMON },
    documentNumber: { label: '文号', kind: 'text', sql: sql.ref('register.document_number'), hidden: true, ...COMMON },
    indexNumber: { label: '索引号', kind: 'text', sql: sql.ref('register.index_number'), hidden: true, required: true, ...COMMON },
    year: { label: '年度', kind: 'number', sql: sql.ref('register.index_year'), hidden: true, required: true, ...COMMON },
    version: { label: '版本', kind: 'number', sql: sql.ref('register.version'), hidden: true, required: true },
  },
});

/** The register within reach, as of a day. */
export function registerSource(reach: Reach, today: PlainDate, everyYears: number): ListSource {
  return {
    from: sql`${registerSql(today, everyYears)} join unit on unit.unit_id = register.unit_id`,
    where: withinReach(reach, { agency: sql.ref('register.agency_id'), unit: sql.ref('register.unit_id') }),
  };
}
