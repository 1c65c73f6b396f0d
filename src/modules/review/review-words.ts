import type { HistoryWords } from '../../platform/audit/index.ts';
import { agencyNames } from '../agencies/index.ts';
import { personNames } from '../people/index.ts';
import { SEAT_TITLES } from './rules/flow.ts';
import { GATE_TITLES } from './rules/gate-titles.ts';

const COMMON = { agencyId: '机关', documentId: '信息编号', version: '版本', contentHash: '内容指纹' } as const;

/** What a submission's history is told in. */
export const REVIEW_WORDS: HistoryWords = {
  deeds: {
    submit: '送审',
    pass: '审核通过',
    return: '退回',
    recall: '撤回送审',
    void: '因修改作废',
    releaseUrgent: '先行发布',
    recount: '按节假日通知重新计算期限',
  },
  fields: {
    ...COMMON,
    submissionId: '送审编号',
    revision: '稿次',
    authorIds: '起草和修改人',
    note: '送审说明',
    urgentReason: '先发后审的理由',
    afterReviewDueOn: '补审期限',
    submittedBy: '送审人编号',
    submittedByName: '送审人',
    submittedAt: '送审时间',
    outcome: '结果',
    endedAt: '结束时间',
  },
  values: { outcome: { passed: '通过', returned: '退回', recalled: '撤回', voided: '作废' } },
  names: { agencyId: agencyNames },
};

/** What a signature is told in. */
export const STEP_WORDS: HistoryWords = {
  deeds: { sign: '签署', return: '退回', authorizeUrgent: '批准先发后审' },
  fields: {
    ...COMMON,
    stepId: '签署编号',
    submissionId: '送审编号',
    round: '道次',
    seat: '环节',
    decision: '决定',
    gates: '所把的关',
    opinion: '意见',
    remarks: '批注',
    byId: '签署人编号',
    byName: '签署人',
    byPost: '职务',
    onBehalfOf: '委托人编号',
    onBehalfOfName: '委托人',
    at: '时间',
  },
  values: { seat: SEAT_TITLES, decision: { pass: '通过', return: '退回', authorizeUrgent: '批准先发后审' }, gates: GATE_TITLES },
  names: { agencyId: agencyNames },
};

export const FLOW_WORDS: HistoryWords = {
  deeds: { create: '设立', edit: '修改', retire: '停用' },
  fields: {
    agencyId: '机关',
    flowId: '流程编号',
    name: '名称',
    definition: '内容',
    effectiveFrom: '启用日期',
    retiredAt: '停用时间',
    version: '版本',
  },
  names: { agencyId: agencyNames },
};

export const DELEGATION_WORDS: HistoryWords = {
  deeds: { create: '委托', revoke: '收回' },
  fields: {
    agencyId: '机关',
    delegationId: '委托编号',
    fromAccount: '委托人',
    toAccount: '受托人',
    fromOn: '起始日期',
    untilOn: '截止日期',
    reason: '事由',
    createdAt: '委托时间',
    revokedAt: '收回时间',
    version: '版本',
  },
  names: { agencyId: agencyNames, fromAccount: personNames, toAccount: personNames },
};
