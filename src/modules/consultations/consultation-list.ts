import { sql } from 'kysely';
import { defineList, type ListSource } from '../../platform/listing/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { DECISION_TITLES, KIND_TITLES, STATE_TITLES } from './rules/index.ts';
import { OWNERSHIP } from './store.ts';

const COMMON = { sortable: true, filterable: true } as const;
const COMMENTS = sql`(select count(*) from consultation_comment c where c.agency_id = consultation.agency_id and c.consultation_id = consultation.consultation_id`;

/** 意见征集 as a list. */
export const consultationList = defineList({
  name: 'consultations',
  title: '意见征集',
  key: 'id',
  defaultSort: '-id',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('consultation.consultation_id'), sortable: true, hidden: true, required: true },
    title: { label: '标题', kind: 'text', sql: sql.ref('consultation.title'), required: true, ...COMMON },
    kind: { label: '类别', kind: 'choice', sql: sql.ref('consultation.kind'), choices: KIND_TITLES, required: true, ...COMMON },
    state: { label: '状态', kind: 'choice', sql: sql.ref('consultation.state'), choices: STATE_TITLES, required: true, ...COMMON },
    unit: { label: '承办科室', kind: 'text', sql: sql.ref('unit.name'), required: true, ...COMMON },
    opensOn: { label: '开始日期', kind: 'date', sql: sql.ref('consultation.opens_on'), ...COMMON },
    closesOn: { label: '截止日期', kind: 'date', sql: sql.ref('consultation.closes_on'), required: true, ...COMMON },
    received: { label: '收到意见', kind: 'number', sql: sql`${COMMENTS})`, required: true },
    undecided: { label: '待答复', kind: 'number', sql: sql`${COMMENTS} and c.decision is null)`, required: true },
    resultPublishedAt: { label: '结果公布时间', kind: 'time', sql: sql.ref('consultation.result_published_at'), hidden: true, ...COMMON },
    version: { label: '版本', kind: 'number', sql: sql.ref('consultation.version'), hidden: true, required: true },
  },
});

export function consultationsWithin(reach: Reach): ListSource {
  return { from: sql`consultation join unit on unit.unit_id = consultation.unit_id`, where: withinReach(reach, OWNERSHIP) };
}

/** 收到的意见 as a list. How to reach who wrote stands in no list and no export. */
export const commentList = defineList({
  name: 'consultation-comments',
  title: '收到的意见',
  key: 'id',
  defaultSort: 'id',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('c.comment_id'), sortable: true, hidden: true, required: true },
    consultationId: {
      label: '征集编号',
      kind: 'number',
      sql: sql.ref('c.consultation_id'),
      filterable: true,
      hidden: true,
      required: true,
    },
    consultation: { label: '意见征集', kind: 'text', sql: sql.ref('consultation.title'), hidden: true, ...COMMON },
    text: { label: '意见', kind: 'text', sql: sql.ref('c.text'), required: true, filterable: true },
    authorName: { label: '署名', kind: 'text', sql: sql`nullif(c.author_name, '')`, filterable: true },
    hasContact: { label: '留了联系方式', kind: 'flag', sql: sql`c.contact <> ''`, required: true, filterable: true },
    personalData: { label: '含有个人信息', kind: 'flag', sql: sql`cardinality(c.personal_data) > 0`, required: true, filterable: true },
    receivedAt: { label: '收到时间', kind: 'time', sql: sql.ref('c.received_at'), required: true, ...COMMON },
    state: {
      label: '答复情况',
      kind: 'choice',
      sql: sql`case when c.decision is null then 'undecided' else 'decided' end`,
      choices: { undecided: '待答复', decided: '已答复' },
      required: true,
      filterable: true,
    },
    decision: { label: '答复', kind: 'choice', sql: sql.ref('c.decision'), choices: DECISION_TITLES, ...COMMON },
    decisionReason: { label: '理由', kind: 'text', sql: sql`nullif(c.decision_reason, '')` },
    publicText: { label: '随结果公布', kind: 'text', sql: sql`nullif(c.public_text, '')` },
    receipt: { label: '回执号', kind: 'text', sql: sql.ref('c.receipt'), required: true, filterable: true },
    version: { label: '版本', kind: 'number', sql: sql.ref('c.version'), hidden: true, required: true },
  },
});

export function commentsWithin(reach: Reach): ListSource {
  return {
    from: sql`consultation_comment c join consultation on consultation.consultation_id = c.consultation_id`,
    where: withinReach(reach, OWNERSHIP),
  };
}
