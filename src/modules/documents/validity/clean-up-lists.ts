import { sql } from 'kysely';
import { defineList, type ListSource } from '../../../platform/listing/index.ts';
import { withinReach, type Reach } from '../../access/index.ts';
import { VALIDITY_TITLES } from '../rules/validity.ts';
import { CLEAN_UP_TITLES } from '../rules/validity-decisions.ts';
import { OWNERSHIP } from '../store.ts';
import { VOCABULARY } from '../vocabulary.ts';

const COMMON = { sortable: true, filterable: true } as const;
const NORMATIVE = [...VOCABULARY.types.values()].filter(({ normative }) => normative).map(({ code }) => code);
const SUBJECTS = Object.fromEntries(VOCABULARY.subjectTitles);

/** 可清理的规范性文件: what a clean-up chooses from. */
export const candidateList = defineList({
  name: 'clean-up-candidates',
  title: '规范性文件',
  key: 'id',
  defaultSort: 'signedOn',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('document.document_id'), hidden: true, required: true, ...COMMON },
    title: { label: '名称', kind: 'text', sql: sql.ref('document.title'), required: true, ...COMMON },
    documentNumber: { label: '文号', kind: 'text', sql: sql.ref('document.document_number'), ...COMMON },
    signedOn: { label: '成文日期', kind: 'date', sql: sql.ref('document.signed_on'), ...COMMON },
    validity: { label: '效力', kind: 'choice', sql: sql.ref('document.validity'), choices: VALIDITY_TITLES, ...COMMON },
    effectiveUntil: { label: '有效期至', kind: 'date', sql: sql.ref('document.effective_until'), ...COMMON },
    unit: { label: '起草科室', kind: 'text', sql: sql.ref('unit.name'), required: true, ...COMMON },
    unitId: { label: '起草科室编号', kind: 'number', sql: sql.ref('document.unit_id'), filterable: true, hidden: true, required: true },
    subject: { label: '主题分类', kind: 'choice', sql: sql.ref('document.subject'), choices: SUBJECTS, hidden: true, ...COMMON },
    lastDecision: { label: '上次清理结论', kind: 'choice', sql: sql.ref('last.decision'), choices: CLEAN_UP_TITLES, ...COMMON },
    lastCleanedOn: { label: '上次清理', kind: 'date', sql: sql.ref('last.decided_on'), ...COMMON },
    indexNumber: { label: '索引号', kind: 'text', sql: sql.ref('document.index_number'), hidden: true, required: true, ...COMMON },
    version: { label: '版本', kind: 'number', sql: sql.ref('document.version'), hidden: true, required: true },
  },
});

export function candidateSource(reach: Reach): ListSource {
  return {
    from: sql`document join unit on unit.unit_id = document.unit_id
      left join lateral (
        select d.decision, c.decided_on from clean_up_decision d join clean_up c on c.agency_id = d.agency_id and c.clean_up_id = d.clean_up_id
        where d.agency_id = document.agency_id and d.document_id = document.document_id order by d.decision_id desc limit 1
      ) last on true`,
    where: sql<boolean>`document.type = any(${NORMATIVE}::text[]) and document.index_number is not null and document.state <> 'discarded'
      and ${withinReach(reach, OWNERSHIP)}`,
  };
}

const count = (decision: string) => sql`(select count(*)::integer from clean_up_decision d
  where d.agency_id = clean_up.agency_id and d.clean_up_id = clean_up.clean_up_id and d.decision = ${sql.lit(decision)})`;

/** 规范性文件清理, each with its counts. */
export const cleanUpList = defineList({
  name: 'clean-ups',
  title: '规范性文件清理',
  key: 'id',
  defaultSort: '-id',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('clean_up.clean_up_id'), sortable: true, hidden: true, required: true },
    title: { label: '清理', kind: 'text', sql: sql.ref('clean_up.title'), required: true, ...COMMON },
    on: { label: '生效日期', kind: 'date', sql: sql.ref('clean_up.decided_on'), required: true, ...COMMON },
    decidedBy: {
      label: '依据文件',
      kind: 'text',
      sql: sql`coalesce(decider.title, nullif(clean_up.basis, ''))`,
      required: true,
      ...COMMON,
    },
    keep: { label: '继续有效', kind: 'number', sql: count('keep'), required: true, ...COMMON },
    amend: { label: '修改', kind: 'number', sql: count('amend'), required: true, ...COMMON },
    repeal: { label: '废止', kind: 'number', sql: count('repeal'), required: true, ...COMMON },
    lapse: { label: '失效', kind: 'number', sql: count('lapse'), required: true, ...COMMON },
    by: { label: '办理人', kind: 'text', sql: sql.ref('clean_up.by_name'), required: true, ...COMMON },
    at: { label: '办理时间', kind: 'time', sql: sql.ref('clean_up.at'), required: true, ...COMMON },
  },
});

/** Whole agencies' records: a unit sees the decisions on its own documents in the other list. */
export function cleanUpSource(reach: Reach): ListSource {
  return {
    from: sql`clean_up left join document decider on decider.document_id = clean_up.decided_by_document_id`,
    where: withinReach(reach, { agency: sql.ref('clean_up.agency_id') }),
  };
}

/** 清理决定, document by document. */
export const cleanUpDecisionList = defineList({
  name: 'clean-up-decisions',
  title: '规范性文件清理结果',
  key: 'id',
  defaultSort: 'id',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('decided.decision_id'), sortable: true, hidden: true, required: true },
    cleanUpId: { label: '清理编号', kind: 'number', sql: sql.ref('decided.clean_up_id'), filterable: true, hidden: true, required: true },
    cleanUp: { label: '清理', kind: 'text', sql: sql.ref('clean_up.title'), required: true, ...COMMON },
    documentId: { label: '文件编号', kind: 'number', sql: sql.ref('document.document_id'), hidden: true, required: true },
    title: { label: '名称', kind: 'text', sql: sql.ref('document.title'), required: true, ...COMMON },
    documentNumber: { label: '文号', kind: 'text', sql: sql.ref('document.document_number'), ...COMMON },
    signedOn: { label: '成文日期', kind: 'date', sql: sql.ref('document.signed_on'), ...COMMON },
    decision: { label: '清理结论', kind: 'choice', sql: sql.ref('decided.decision'), choices: CLEAN_UP_TITLES, required: true, ...COMMON },
    reason: { label: '理由', kind: 'text', sql: sql`nullif(decided.reason, '')`, filterable: true },
    before: { label: '清理前的效力', kind: 'choice', sql: sql.ref('decided.validity_before'), choices: VALIDITY_TITLES, ...COMMON },
    validity: { label: '现在的效力', kind: 'choice', sql: sql.ref('document.validity'), choices: VALIDITY_TITLES, ...COMMON },
    on: { label: '生效日期', kind: 'date', sql: sql.ref('clean_up.decided_on'), required: true, ...COMMON },
    unit: { label: '起草科室', kind: 'text', sql: sql.ref('unit.name'), required: true, ...COMMON },
  },
});

export function cleanUpDecisionSource(reach: Reach): ListSource {
  return {
    from: sql`clean_up_decision decided
      join clean_up on clean_up.agency_id = decided.agency_id and clean_up.clean_up_id = decided.clean_up_id
      join document on document.agency_id = decided.agency_id and document.document_id = decided.document_id
      join unit on unit.unit_id = document.unit_id`,
    where: withinReach(reach, OWNERSHIP),
  };
}
