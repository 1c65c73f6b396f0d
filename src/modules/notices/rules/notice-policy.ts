import { definePolicy } from '../../access/rules/index.ts';

const OFFICE = { roles: ['leader', 'clerk'] } as const;

/** 短信和邮件通知: the program sends them, the office decides about those that did not surely arrive. */
export const noticePolicy = definePolicy({
  noun: 'notice',
  title: '短信和邮件通知',
  deeds: {
    read: { title: '查看', allow: [OFFICE] },
    decide: { title: '决定没有发出的怎么办', allow: [OFFICE] },
  },
});
