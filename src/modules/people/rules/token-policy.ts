import { definePolicy } from '../../access/rules/index.ts';

/**
 * Tokens by which programs of others call the API, each for one agency. Two agree where content is handed out: the
 * securityAdmin makes the token, a leader of the agency, whose content it is, approves it.
 */
export const tokenPolicy = definePolicy({
  noun: 'token',
  title: '接口令牌',
  deeds: {
    read: { title: '查看', allow: [{ roles: ['securityAdmin', 'leader'] }] },
    create: { title: '新建', allow: [{ roles: ['securityAdmin'] }] },
    approve: { title: '批准', allow: [{ roles: ['leader'] }] },
    refuse: { title: '拒绝', allow: [{ roles: ['leader'] }] },
    revoke: { title: '吊销', allow: [{ roles: ['securityAdmin'] }] },
  },
});
