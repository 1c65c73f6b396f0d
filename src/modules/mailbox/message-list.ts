import { sql } from 'kysely';
import { defineList, type ListSource } from '../../platform/listing/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { BELONGS_TITLES, STATE_TITLES } from './rules/index.ts';
import { OWNERSHIP } from './store.ts';

const COMMON = { sortable: true, filterable: true } as const;

/** 收件箱 as a list. Who wrote, and what, stands sealed, and is seen when a letter is opened. */
export const messageList = defineList({
  name: 'mailboxMessages',
  title: '收件箱',
  key: 'id',
  defaultSort: '-id',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('m.message_id'), sortable: true, required: true },
    state: { label: '状态', kind: 'choice', sql: sql.ref('m.state'), choices: STATE_TITLES, required: true, ...COMMON },
    receivedAt: { label: '收到时间', kind: 'time', sql: sql.ref('m.received_at'), required: true, ...COMMON },
    attachments: { label: '附件数', kind: 'number', sql: sql.ref('m.attachments'), required: true, ...COMMON },
    bytes: { label: '大小（字节）', kind: 'number', sql: sql.ref('m.bytes'), required: true, hidden: true, ...COMMON },
    belongsBy: {
      label: '看起来属于申请',
      kind: 'choice',
      sql: sql`case when m.state in ('new', 'refused') then m.belongs_by end`,
      choices: BELONGS_TITLES,
      ...COMMON,
    },
    request: { label: '申请', kind: 'text', sql: sql`coalesce('〔' || q.year || '〕' || q.number || '号', q.title)` },
    requestId: { label: '申请的内部编号', kind: 'number', sql: sql.ref('m.request_id'), hidden: true, ...COMMON },
    reason: { label: '理由', kind: 'text', sql: sql`nullif(m.reason, '')`, hidden: true },
    version: { label: '版本', kind: 'number', sql: sql.ref('m.version'), hidden: true, required: true },
  },
});

export function messagesWithin(reach: Reach): ListSource {
  return {
    from: sql`mailbox_message m
      left join disclosure_request q on q.agency_id = m.agency_id and q.request_id = m.request_id`,
    where: withinReach(reach, OWNERSHIP),
  };
}
