import type { HistoryWords } from '../../platform/audit/index.ts';
import { agencyNames, unitNames } from '../agencies/index.ts';
import { DECISION_TITLES, KIND_TITLES, STATE_TITLES } from './rules/index.ts';

/** What a consultation's history is told in. */
export const CONSULTATION_WORDS: HistoryWords = {
  deeds: { create: '新建', edit: '修改', open: '开始征集', close: '到期截止', publishResult: '公布结果', withdraw: '撤回' },
  fields: {
    agencyId: '机关',
    consultationId: '编号',
    unitId: '承办科室',
    kind: '类别',
    title: '标题',
    introduction: '说明',
    documentId: '起草的信息',
    state: '状态',
    opensOn: '开始日期',
    closesOn: '截止日期',
    shortReason: '缩短期限的理由',
    openedAt: '开始时间',
    closedAt: '截止时间',
    withdrawnAt: '撤回时间',
    withdrawalReason: '撤回理由',
    resultSummary: '结果',
    resultPublishedAt: '结果公布时间',
    resultReceived: '收到意见',
    resultAdopted: '采纳',
    resultPartly: '部分采纳',
    resultDeclined: '不采纳',
    createdAt: '新建时间',
    version: '版本',
  },
  values: { state: STATE_TITLES, kind: KIND_TITLES },
  names: { agencyId: agencyNames, unitId: unitNames },
};

/** Without the words and the contact of who wrote. */
export const COMMENT_WORDS: HistoryWords = {
  deeds: { handIn: '收到', decide: '答复', readContact: '查看联系方式', forgetContact: '清除姓名和联系方式' },
  fields: {
    agencyId: '机关',
    commentId: '编号',
    consultationId: '意见征集',
    receipt: '回执号',
    personalData: '含有的个人信息',
    receivedAt: '收到时间',
    decision: '答复',
    decisionReason: '理由',
    decidedAt: '答复时间',
    decidedByName: '答复人',
    publicText: '随结果公布的文字',
    version: '版本',
  },
  values: { decision: DECISION_TITLES },
  names: { agencyId: agencyNames },
};
