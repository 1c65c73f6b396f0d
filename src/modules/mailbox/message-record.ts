import { z } from 'zod';
import type { Auditable, HistoryWords } from '../../platform/audit/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import { agencyNames } from '../agencies/index.ts';
import {
  BELONGS_TITLES,
  MARK_TITLES,
  MESSAGE_MARKS,
  MESSAGE_STATES,
  STATE_TITLES,
  type BelongsBy,
  type MessageMark,
  type MessageState,
} from './rules/index.ts';

/** Rows as the audit keeps them: who wrote, and what, is not the auditor's business. */
export const MESSAGE: Auditable = {
  noun: 'mailboxMessage',
  table: 'mailbox_message',
  key: 'message_id',
  omit: ['content', 'letter_mark', 'id_mark', 'sender_mark', 'raw_sha256', 'uid', 'uid_validity'],
};

const Content = z.object({
  fromName: z.string(),
  fromAddress: z.string(),
  subject: z.string(),
  date: z.iso.datetime().nullable(),
  text: z.string(),
  fromHtml: z.boolean(),
  attachments: z.array(z.object({ name: z.string(), size: z.number() })),
});
/** What is closed in a letter's row. */
export type MessageContent = z.infer<typeof Content>;

export function sealMessage(secrets: SecretBox, agencyId: number, content: MessageContent): Buffer {
  return secrets.seal(JSON.stringify(content), `mail of agency ${agencyId}`);
}

export function openMessage(secrets: SecretBox, agencyId: number, sealed: Uint8Array): MessageContent {
  return Content.parse(JSON.parse(secrets.open(sealed, `mail of agency ${agencyId}`)));
}

export function rawContext(agencyId: number): string {
  return `raw mail of agency ${agencyId}`;
}

export interface StoredMessage {
  readonly id: number;
  readonly agencyId: number;
  readonly version: number;
  readonly content: Buffer | null;
  readonly rawSha256: string | null;
  readonly bytes: number;
  readonly attachments: number;
  readonly marks: readonly MessageMark[];
  readonly state: MessageState;
  readonly requestId: number | null;
  readonly belongsBy: BelongsBy | null;
  readonly belongsSurely: boolean;
  readonly reason: string;
  readonly receivedAt: Date;
}

/** A letter as the API sends it. Its text is the sender's: to be shown as text and never as anything else. */
export const MailboxMessage = z
  .object({
    id: z.number().int(),
    /** As the letter says; anybody can write anything there. */
    from: z.object({ name: z.string(), address: z.string() }).nullable(),
    subject: z.string(),
    date: z.iso.datetime().nullable(),
    text: z.string(),
    fromHtml: z.boolean(),
    attachments: z.array(z.object({ name: z.string(), size: z.number() })),
    marks: z.array(z.object({ mark: z.enum(MESSAGE_MARKS), title: z.string() })),
    state: z.enum(MESSAGE_STATES),
    requestId: z.number().int().nullable(),
    /** The case that it seems to belong to, while nobody has decided. */
    proposal: z.object({ requestId: z.number().int(), number: z.string().nullable(), title: z.string(), reason: z.string() }).nullable(),
    reason: z.string(),
    bytes: z.number(),
    hasRaw: z.boolean(),
    receivedAt: z.iso.datetime(),
    version: z.number().int(),
    deeds: z.array(z.enum(['take', 'join', 'ignore'])),
  })
  .meta({ id: 'MailboxMessage' });
export type MailboxMessage = z.infer<typeof MailboxMessage>;

export const MESSAGE_WORDS: HistoryWords = {
  deeds: {
    receive: '收到',
    take: '登记为申请',
    join: '归入申请',
    offer: '等待处理',
    ignore: '不作处理',
    readRaw: '下载原邮件',
    forget: '清除内容',
  },
  fields: {
    agencyId: '机关',
    messageId: '编号',
    bytes: '大小',
    attachments: '附件数',
    marks: '提示',
    state: '状态',
    requestId: '申请',
    belongsBy: '看起来属于申请的依据',
    belongsSurely: '自动归入',
    reason: '理由',
    receivedAt: '收到时间',
    decidedAt: '处理时间',
    erasedAt: '清除时间',
    version: '版本',
  },
  values: { state: STATE_TITLES, marks: MARK_TITLES, belongsBy: BELONGS_TITLES },
  names: { agencyId: agencyNames },
};
