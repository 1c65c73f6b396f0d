import type { HistoryWords } from '../../platform/audit/index.ts';
import { personNames } from '../people/index.ts';

/** What the audit tells of passwords and second factors. */
export const CREDENTIAL_WORDS: HistoryWords = {
  deeds: {
    setPassword: '设置密码',
    changePassword: '修改密码',
    beginSecondFactor: '开始启用动态验证码',
    enrolSecondFactor: '启用动态验证码',
    removeSecondFactor: '停用动态验证码',
    giveSecondFactor: '通过动态验证',
    secondFactorRefused: '动态验证码错误',
    confirmationRefused: '确认密码错误',
    renewRecoveryCodes: '更换恢复码',
    signInRefused: '登录被拒绝',
    lock: '暂停登录',
    blockAddress: '暂停来自该地址的登录',
    linkSingleSignOn: '关联统一身份认证',
  },
  fields: {
    why: '原因',
    issuer: '认证来源',
    passwordChangedAt: '密码设置时间',
    mustChange: '须修改密码',
    totpConfirmedAt: '动态验证码启用时间',
    accountId: '人员',
    minutes: '暂停分钟数',
  },
  values: {
    why: {
      unknownName: '没有这个登录名',
      wrongPassword: '密码错误',
      wrongCode: '动态验证码错误',
      locked: '多次出错，暂停登录',
      notActive: '账号未激活或已停用',
    },
  },
  names: { accountId: personNames },
};

/** What the audit tells of sessions. */
export const SESSION_WORDS: HistoryWords = {
  deeds: { signIn: '登录', signOut: '退出登录', end: '登录被结束' },
  fields: {
    sessionId: '编号',
    accountId: '人员',
    proof: '登录方式',
    clientAddress: '来源地址',
    clientAgent: '浏览器',
    createdAt: '登录时间',
    expiresAt: '最迟失效时间',
    secondFactorAt: '通过动态验证时间',
    secondFactorGiven: '已过动态验证',
    by: '验证方式',
  },
  values: {
    proof: { password: '密码', singleSignOn: '统一身份认证', link: '一次性链接' },
    by: { code: '动态验证码', recoveryCode: '恢复码' },
  },
  names: { accountId: personNames },
};
