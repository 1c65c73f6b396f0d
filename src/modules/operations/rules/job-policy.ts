import { definePolicy } from '../../access/rules/index.ts';

/** Background work belongs to the whole installation. */
export const jobPolicy = definePolicy({
  noun: 'job',
  title: '后台任务',
  deeds: {
    read: { title: '查看', allow: [{ roles: ['systemAdmin'], reach: 'installation' }] },
    retry: { title: '再试', allow: [{ roles: ['systemAdmin'], reach: 'installation' }] },
    cancel: { title: '取消', allow: [{ roles: ['systemAdmin'], reach: 'installation' }] },
  },
});
