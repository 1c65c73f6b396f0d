import { z } from 'zod';
import type { Auditable, HistoryWords } from '../../platform/audit/index.ts';
import { agencyNames } from '../agencies/index.ts';
import { CHANNEL_TITLES, DEED_TITLES, NOTICE_CHANNELS, NOTICE_REASONS, NOTICE_STATES, REASON_TITLES, STATE_TITLES } from './rules/index.ts';

/** Rows as the audit keeps them: whom a notice went to, and what it said, is not the auditor's business. */
export const NOTICE: Auditable = {
  noun: 'notice',
  table: 'notice',
  key: 'notice_id',
  omit: ['content', 'recipient_shown', 'message_token', 'claim', 'key'],
};

/** A notice as the API sends it. */
export const Notice = z
  .object({
    id: z.number().int(),
    channel: z.enum(NOTICE_CHANNELS),
    /** 138****1234 */
    recipient: z.string(),
    /** Null for one that was erased. The text itself is shown to nobody: it may hold a query code. */
    subject: z.string().nullable(),
    about: z.object({ noun: z.string(), id: z.string() }),
    state: z.enum(NOTICE_STATES),
    attempts: z.number().int(),
    nextAt: z.iso.datetime(),
    sentAt: z.iso.datetime().nullable(),
    reason: z.enum(NOTICE_REASONS).nullable(),
    reasonTitle: z.string().nullable(),
    /** What the provider answered, where it is a number. */
    replyCode: z.number().int().nullable(),
    createdAt: z.iso.datetime(),
    version: z.number().int(),
    /** What may be decided about it now. */
    deeds: z.array(z.enum(['confirm', 'resend'])),
  })
  .meta({ id: 'Notice' });
export type Notice = z.infer<typeof Notice>;

export const NOTICE_WORDS: HistoryWords = {
  deeds: {
    queue: '准备发送',
    send: '发出',
    giveUp: '没有发出',
    lose: '不知道是否发出',
    delay: '还没有送到',
    return: '退回',
    ...DEED_TITLES,
    forget: '清除内容',
  },
  fields: {
    agencyId: '机关',
    noticeId: '编号',
    channel: '方式',
    aboutNoun: '所通知的记录',
    aboutId: '记录编号',
    state: '状态',
    attempts: '已试次数',
    nextAt: '下次发送时间',
    sendingSince: '开始发送时间',
    sentAt: '发出时间',
    providerId: '发送服务的编号',
    reason: '原因',
    replyCode: '发送服务的答复',
    createdAt: '建立时间',
    version: '版本',
  },
  values: { channel: CHANNEL_TITLES, state: STATE_TITLES, reason: REASON_TITLES },
  names: { agencyId: agencyNames },
};
