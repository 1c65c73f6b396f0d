import type { HistoryWords } from '../../platform/audit/index.ts';
import { ROLE_FACTS, ROLES } from '../access/index.ts';
import { agencyNames, unitNames } from '../agencies/index.ts';
import { personNames } from './person-names.ts';
import { ACCOUNT_STATUS_TITLES } from './rules/account-status.ts';

export const PERSON_WORDS: HistoryWords = {
  fields: {
    accountId: '编号',
    signInName: '登录名',
    displayName: '姓名',
    agencyId: '机关',
    unitId: '科室',
    post: '职务',
    phone: '电话',
    email: '邮箱',
    status: '状态',
    createdAt: '建立时间',
    activatedAt: '激活时间',
    purpose: '用途',
    from: '原机关',
  },
  deeds: {
    create: '新建',
    edit: '修改',
    move: '调出',
    arrive: '调入',
    disable: '停用',
    enable: '恢复',
    link: '生成邀请链接',
    resetLink: '生成重置链接',
    activate: '激活',
    reset: '使用重置链接',
  },
  values: { status: ACCOUNT_STATUS_TITLES, purpose: { activate: '激活账号', reset: '重置密码' } },
  names: { agencyId: agencyNames, unitId: unitNames, from: agencyNames },
};

export const RESET_WORDS: HistoryWords = {
  fields: {
    decision: '处理结果',
    decisionReason: '处理说明',
    decidedBy: '处理人',
    decidedAt: '处理时间',
    requestId: '编号',
    agencyId: '机关',
    reason: '理由',
    accountId: '人员',
    requestedBy: '申请人',
    requestedAt: '申请时间',
    expiresAt: '最迟处理时间',
  },
  deeds: { request: '申请', approve: '批准', refuse: '拒绝', withdraw: '作废', expire: '过期' },
  values: { decision: { approved: '批准', refused: '拒绝', withdrawn: '作废', expired: '过期' } },
  names: { agencyId: agencyNames, accountId: personNames, requestedBy: personNames, decidedBy: personNames },
};

export const GRANT_WORDS: HistoryWords = {
  fields: {
    grantId: '编号',
    role: '角色',
    accountId: '人员',
    agencyId: '机关',
    unitId: '科室',
    reason: '理由',
    grantedBy: '授予人',
    grantedAt: '授予时间',
    revokedAt: '收回时间',
    revokedBy: '收回人',
  },
  deeds: { grant: '授予', revoke: '收回' },
  values: { role: Object.fromEntries(ROLES.map((role) => [role, ROLE_FACTS[role].title])) },
  names: { accountId: personNames, agencyId: agencyNames, unitId: unitNames, grantedBy: personNames, revokedBy: personNames },
};

export const TOKEN_WORDS: HistoryWords = {
  fields: {
    agencyId: '机关',
    tokenId: '编号',
    name: '名称',
    scopes: '授权',
    prefix: '令牌开头',
    createdBy: '新建人',
    createdAt: '新建时间',
    expiresAt: '有效期至',
    needsApproval: '需要分管领导批准',
    decision: '审批结果',
    decisionReason: '审批说明',
    decidedBy: '审批人',
    decidedAt: '审批时间',
    revokedAt: '吊销时间',
    revokedBy: '吊销人',
  },
  deeds: { create: '新建', approve: '批准', refuse: '拒绝', revoke: '吊销' },
  values: { decision: { approved: '批准', refused: '拒绝' } },
  names: { agencyId: agencyNames, createdBy: personNames, decidedBy: personNames, revokedBy: personNames },
};
