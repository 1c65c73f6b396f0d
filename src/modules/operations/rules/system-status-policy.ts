import { definePolicy } from '../../access/rules/index.ts';

export const systemStatusPolicy = definePolicy({
  noun: 'systemStatus',
  title: '运行状态',
  deeds: { read: { title: '查看', allow: [{ roles: ['systemAdmin'], reach: 'installation' }] } },
});
