import { definePolicy } from '../../access/rules/index.ts';

const SYSTEM = [{ roles: ['systemAdmin'], reach: 'installation' }] as const;

/** 节假日通知: what the whole installation counts working days by. */
export const holidayNoticePolicy = definePolicy({
  noun: 'holidayNotice',
  title: '节假日通知',
  deeds: {
    read: { title: '查看', allow: SYSTEM },
    add: { title: '录入', allow: SYSTEM },
    enforce: { title: '启用', allow: SYSTEM },
  },
});
