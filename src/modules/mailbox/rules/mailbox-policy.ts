import { definePolicy } from '../../access/rules/index.ts';

const OFFICE = { roles: ['leader', 'clerk'] } as const;

/** 接收申请的邮箱: how the agency's mailbox is reached. */
export const mailboxPolicy = definePolicy({
  noun: 'mailbox',
  title: '接收申请的邮箱',
  deeds: {
    read: { title: '查看', allow: [OFFICE] },
    edit: { title: '设置', allow: [OFFICE] },
    test: { title: '测试连接', allow: [OFFICE] },
  },
});

/** 收件箱: what came in by it. */
export const mailboxMessagePolicy = definePolicy({
  noun: 'mailboxMessage',
  title: '收到的邮件',
  deeds: {
    read: { title: '查看', allow: [OFFICE] },
    take: { title: '登记为申请或归入申请', allow: [{ roles: ['clerk'] }] },
    ignore: { title: '不作处理', allow: [{ roles: ['clerk'] }] },
  },
});
