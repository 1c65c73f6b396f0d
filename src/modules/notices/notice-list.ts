import { sql } from 'kysely';
import { defineList, type ListSource } from '../../platform/listing/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { CHANNEL_TITLES, REASON_TITLES, STATE_TITLES } from './rules/index.ts';
import { OWNERSHIP } from './store.ts';

const COMMON = { sortable: true, filterable: true } as const;

/** 短信和邮件通知 as a list. Of the recipient only what is masked stands in it, and in every export. */
export const noticeList = defineList({
  name: 'notices',
  title: '短信和邮件通知',
  key: 'id',
  defaultSort: '-id',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('n.notice_id'), sortable: true, hidden: true, required: true },
    channel: { label: '方式', kind: 'choice', sql: sql.ref('n.channel'), choices: CHANNEL_TITLES, required: true, ...COMMON },
    recipient: { label: '收件人', kind: 'text', sql: sql.ref('n.recipient_shown'), required: true },
    state: { label: '状态', kind: 'choice', sql: sql.ref('n.state'), choices: STATE_TITLES, required: true, ...COMMON },
    attempts: { label: '已试次数', kind: 'number', sql: sql.ref('n.attempts'), required: true, ...COMMON },
    aboutNoun: { label: '所通知的记录', kind: 'text', sql: sql.ref('n.about_noun'), required: true, hidden: true, filterable: true },
    aboutId: { label: '记录编号', kind: 'text', sql: sql.ref('n.about_id'), required: true, filterable: true },
    createdAt: { label: '建立时间', kind: 'time', sql: sql.ref('n.created_at'), required: true, ...COMMON },
    nextAt: { label: '下次发送时间', kind: 'time', sql: sql`case when n.state = 'queued' then n.next_at end`, hidden: true, ...COMMON },
    sentAt: { label: '发出时间', kind: 'time', sql: sql.ref('n.sent_at'), ...COMMON },
    reason: { label: '原因', kind: 'choice', sql: sql.ref('n.reason'), choices: REASON_TITLES, ...COMMON },
    version: { label: '版本', kind: 'number', sql: sql.ref('n.version'), hidden: true, required: true },
  },
});

export function noticesWithin(reach: Reach): ListSource {
  return { from: sql`notice n`, where: withinReach(reach, OWNERSHIP) };
}
