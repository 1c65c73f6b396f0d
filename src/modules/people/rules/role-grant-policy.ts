import { definePolicy } from '../../access/rules/index.ts';

export const roleGrantPolicy = definePolicy({
  noun: 'roleGrant',
  title: '角色',
  deeds: {
    read: { title: '查看', allow: [{ roles: ['systemAdmin', 'securityAdmin'] }, { roles: 'everyone', reach: 'self' }] },
    grant: { title: '授予', allow: [{ roles: ['securityAdmin'] }] },
    revoke: { title: '收回', allow: [{ roles: ['securityAdmin'] }] },
  },
});
