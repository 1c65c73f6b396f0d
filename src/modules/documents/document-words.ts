import type { HistoryWords } from '../../platform/audit/index.ts';
import { agencyNames, unitNames } from '../agencies/index.ts';
import { DEED_TITLES, STATE_TITLES } from './rules/document-states.ts';
import { OPENNESS_TITLES } from './rules/openness-titles.ts';
import { VALIDITY_TITLES } from './rules/validity.ts';
import { VOCABULARY } from './vocabulary.ts';

/** What a document's history is told in. */
export const DOCUMENT_WORDS: HistoryWords = {
  deeds: {
    ...DEED_TITLES,
    create: '起草',
    schedule: '定时',
    attach: '上传文件',
    setValidity: '变更效力',
    judgeOpenness: '审查公开属性',
    reEvaluate: '定期评估',
  },
  fields: {
    agencyId: '机关',
    documentId: '编号',
    unitId: '起草科室',
    type: '信息类型',
    state: '状态',
    revision: '稿次',
    title: '名称',
    openness: '公开属性',
    documentNumber: '文号',
    signedOn: '成文日期',
    subject: '主题分类',
    genre: '体裁',
    validity: '效力',
    effectiveFrom: '施行日期',
    effectiveUntil: '失效日期',
    validityDocumentId: '决定效力的文件编号',
    indexNumber: '索引号',
    indexYear: '编号年度',
    releasedRevision: '公开的稿次',
    firstReleasedAt: '首次发布时间',
    releasedAt: '发布时间',
    releaseDueAt: '定时发布',
    withdrawalDueAt: '定时撤下',
    withdrawnAt: '撤下时间',
    withdrawalReason: '撤下理由',
    urgent: '先发后审',
    createdByKind: '起草者类别',
    createdBy: '起草者编号',
    createdByName: '起草者',
    createdAt: '起草时间',
    changedAt: '修改时间',
    version: '版本',
    name: '文件名',
    bytes: '字节数',
    file: '文件',
  },
  values: {
    state: STATE_TITLES,
    openness: OPENNESS_TITLES,
    validity: VALIDITY_TITLES,
    type: Object.fromEntries([...VOCABULARY.types].map(([code, { title }]) => [code, title])),
    subject: Object.fromEntries(VOCABULARY.subjectTitles),
    genre: Object.fromEntries([...VOCABULARY.genres].map(([code, { title }]) => [code, title])),
    createdByKind: { person: '人员', machine: '程序', system: '系统' },
  },
  names: { agencyId: agencyNames, unitId: unitNames },
};
