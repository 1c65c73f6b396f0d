import { definePolicy } from '../../access/rules/index.ts';

/** Tokens by which programs of others call the API, each for one agency. */
export const tokenPolicy = definePolicy({
  noun: 'token',
  title: '接口令牌',
  deeds: {
    read: { title: '查看', allow: [{ roles: ['securityAdmin'] }] },
    create: { title: '新建', allow: [{ roles: ['securityAdmin'] }] },
    revoke: { title: '吊销', allow: [{ roles: ['securityAdmin'] }] },
  },
});
