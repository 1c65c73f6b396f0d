import type { HistoryWords } from '../../platform/audit/index.ts';

export const PERSON_WORDS: HistoryWords = {
  fields: {
    accountId: '编号',
    signInName: '登录名',
    displayName: '姓名',
    agencyId: '机关编号',
    unitId: '科室编号',
    post: '职务',
    phone: '电话',
    email: '邮箱',
    status: '状态',
    createdAt: '建立时间',
    activatedAt: '激活时间',
    purpose: '用途',
    from: '原机关编号',
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
};

export const RESET_WORDS: HistoryWords = {
  fields: {
    decision: '处理结果',
    decisionReason: '处理说明',
    decidedBy: '处理人编号',
    decidedAt: '处理时间',
    reason: '理由',
    accountId: '人员编号',
  },
  deeds: { request: '申请', approve: '批准', refuse: '拒绝', withdraw: '作废', expire: '过期' },
};

export const GRANT_WORDS: HistoryWords = {
  fields: { role: '角色', accountId: '人员编号', agencyId: '机关编号', unitId: '科室编号', revokedAt: '收回时间', revokedBy: '收回人编号' },
  deeds: { grant: '授予', revoke: '收回' },
};

export const TOKEN_WORDS: HistoryWords = {
  fields: { name: '名称', scopes: '授权', prefix: '令牌开头', expiresAt: '有效期至', revokedAt: '吊销时间', revokedBy: '吊销人编号' },
  deeds: { create: '新建', revoke: '吊销' },
};
