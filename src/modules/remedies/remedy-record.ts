import { REMEDY_RESULTS } from '../../law/index.ts';
import data from '../../../data/law/remedy-results.json' with { type: 'json' };
import type { Auditable, HistoryWords } from '../../platform/audit/index.ts';
import { agencyNames } from '../agencies/index.ts';
import { ATTACKED_TITLES, DEED_TITLES, KIND_TITLES, STAGE_TITLES } from './rules/index.ts';

/** Rows as the audit keeps them: who applies or sues, and in what words, is not the auditor's business. */
export const REMEDY: Auditable = { noun: 'remedy', table: 'remedy', key: 'remedy_id', omit: ['party', 'subject'] };

export const RESULT_TITLES: Readonly<Record<string, string>> = Object.fromEntries(
  REMEDY_RESULTS.map((result) => [result, data.results[result].title]),
);

/** What a remedy's history is told in. */
export const REMEDY_WORDS: HistoryWords = {
  deeds: {
    ...DEED_TITLES,
    create: '登记',
    edit: '修改',
    recount: '按节假日通知重新计算期限',
    schedule: '记下开庭时间',
    attach: '上传文书',
    note: '写备注',
    readParty: '查看申请人、原告信息',
    readFile: '查看文书',
    erase: '清除当事人信息',
  },
  fields: {
    agencyId: '机关',
    remedyId: '编号',
    version: '版本',
    kind: '类别',
    requestId: '公开申请',
    reviewId: '先前的复议',
    attacks: '针对',
    stage: '阶段',
    instance: '审级序号',
    result: '结果',
    dueOn: '答复、答辩期限',
    filedOn: '受理之日',
    closedOn: '了结之日',
    erasedAt: '清除时间',
    createdAt: '登记时间',
    hearingOn: '开庭、听证之日',
    fileId: '文书',
    bytes: '大小',
  },
  values: { kind: KIND_TITLES, attacks: ATTACKED_TITLES, stage: STAGE_TITLES, result: RESULT_TITLES },
  names: { agencyId: agencyNames },
};
