import { sql } from 'kysely';
import { defineList } from '../../platform/listing/index.ts';

/** 消息, the newest first. */
export const notificationList = defineList({
  name: 'notifications',
  title: '消息',
  key: 'id',
  defaultSort: '-id',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('notification.notification_id'), sortable: true, hidden: true, required: true },
    text: { label: '内容', kind: 'text', sql: sql.ref('notification.text'), filterable: true, required: true },
    link: { label: '页面', kind: 'text', sql: sql.ref('notification.link'), hidden: true, required: true },
    createdAt: {
      label: '时间',
      kind: 'time',
      sql: sql.ref('notification.created_at'),
      sortable: true,
      filterable: true,
      required: true,
    },
    isRead: { label: '已读', kind: 'flag', sql: sql`(notification.read_at is not null)`, filterable: true, required: true },
  },
});
