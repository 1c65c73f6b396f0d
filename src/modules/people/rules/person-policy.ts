import { definePolicy } from '../../access/rules/index.ts';

/** Accounts of people. Who holds an administrator's role is touched by none of these deeds but reading. */
export const personPolicy = definePolicy({
  noun: 'person',
  title: '人员',
  deeds: {
    /** The directory: name, unit, post, telephone. */
    read: {
      title: '查看',
      allow: [
        { roles: ['systemAdmin', 'securityAdmin'] },
        { roles: ['supervisor', 'leader', 'clerk', 'reviewer', 'secrecyReviewer', 'unitHead', 'unitStaff'], reach: 'ownAgency' },
      ],
    },
    /** Beyond the directory: sign-in name, e-mail, state, roles, history. */
    readAccount: { title: '查看账号信息', allow: [{ roles: ['systemAdmin', 'securityAdmin'] }] },
    create: { title: '新建', allow: [{ roles: ['systemAdmin'] }] },
    edit: { title: '修改、调动', allow: [{ roles: ['systemAdmin'] }] },
    disable: { title: '停用', allow: [{ roles: ['systemAdmin'] }] },
    enable: { title: '恢复', allow: [{ roles: ['systemAdmin'] }] },
    invite: { title: '重新邀请（未激活的账号）', allow: [{ roles: ['systemAdmin'] }] },
    requestReset: { title: '申请重置密码', allow: [{ roles: ['systemAdmin'] }] },
    readResets: { title: '查看重置密码的申请', allow: [{ roles: ['systemAdmin', 'securityAdmin'] }] },
    approveReset: { title: '批准或拒绝重置密码', allow: [{ roles: ['securityAdmin'] }] },
  },
});
