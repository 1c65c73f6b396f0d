import { z } from 'zod';
import type { Auditable, HistoryWords } from '../../platform/audit/index.ts';
import { MAIL_SECURITIES, type MailServer } from '../../platform/mail/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import { agencyNames } from '../agencies/index.ts';

export const MAILBOX: Auditable = {
  noun: 'mailbox',
  table: 'mailbox',
  key: 'agency_id',
  omit: ['password', 'uid_validity', 'last_uid', 'polled_at'],
};

const TROUBLES = ['unprotected', 'unreachable', 'certificate', 'signIn', 'noFolder', 'broken', 'unreadable'] as const;
/** Why a mailbox could not be read. */
export type MailboxTrouble = (typeof TROUBLES)[number];

export const TROUBLE_TITLES: Readonly<Record<MailboxTrouble, string>> = {
  unprotected: '没有加密的连接只允许用于本机，请改用 TLS 或 STARTTLS。',
  unreachable: '连不上邮件服务器，请检查服务器名称和端口，或问一问网络管理员。',
  certificate: '邮件服务器的证书不可信或与名称不符，请检查服务器名称，或请系统管理员信任签发它的机构。',
  signIn: '邮件服务器不接受账号或密码，请重新填写；有的邮箱要用专门的客户端授权码。',
  noFolder: '邮箱里没有这个文件夹，一般填 INBOX。',
  broken: '读取到一半连接断了，下次接着读。',
  unreadable: '保存的密码打不开（密钥已经更换），请重新填写。',
};

/** A mailbox as the API sends it: never its password. */
export const Mailbox = z
  .object({
    agencyId: z.number().int(),
    host: z.string(),
    port: z.number().int(),
    security: z.enum(MAIL_SECURITIES),
    userName: z.string(),
    folder: z.string(),
    enabled: z.boolean(),
    takesLetters: z.boolean(),
    answers: z.boolean(),
    authenticationServer: z.string().nullable(),
    polledAt: z.iso.datetime().nullable(),
    /** Why it could not be read the last time, in one sentence. */
    trouble: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Mailbox' });

export const MailboxForm = z.strictObject({
  host: z
    .string()
    .trim()
    .min(1)
    .max(253)
    .regex(/^[A-Za-z0-9.:-]+$/, '请填写服务器的名称或地址。'),
  port: z.int().min(1).max(65_535),
  security: z.enum(MAIL_SECURITIES),
  userName: z.string().trim().min(1).max(200),
  /** Left out: as it is. */
  password: z.string().min(1).max(500).optional(),
  folder: z.string().trim().min(1).max(200).default('INBOX'),
  enabled: z.boolean(),
  takesLetters: z.boolean(),
  answers: z.boolean(),
  authenticationServer: z.string().trim().min(1).max(253).nullable().default(null),
});
export type MailboxForm = z.infer<typeof MailboxForm>;

export const MAILBOX_WORDS: HistoryWords = {
  deeds: { create: '设置', edit: '修改', test: '测试连接', trouble: '收取遇到问题' },
  fields: {
    agencyId: '机关',
    host: '服务器',
    port: '端口',
    security: '连接方式',
    userName: '账号',
    folder: '文件夹',
    enabled: '启用',
    takesLetters: '来信自动登记',
    answers: '自动告知已收到',
    authenticationServer: '验证发件人的服务器',
    trouble: '遇到的问题',
    createdAt: '建立时间',
    version: '版本',
  },
  values: { security: { tls: '加密（TLS）', starttls: '先连接再加密（STARTTLS）', none: '不加密（只限本机）' }, trouble: TROUBLE_TITLES },
  names: { agencyId: agencyNames },
};

export interface StoredMailbox {
  readonly agencyId: number;
  readonly version: number;
  readonly host: string;
  readonly port: number;
  readonly security: MailServer['security'];
  readonly userName: string;
  readonly password: Buffer;
  readonly folder: string;
  readonly enabled: boolean;
  readonly takesLetters: boolean;
  readonly answers: boolean;
  readonly authenticationServer: string | null;
  readonly uidValidity: string | null;
  readonly lastUid: number | null;
  readonly polledAt: Date | null;
  readonly trouble: MailboxTrouble | null;
}

export function sealPassword(secrets: SecretBox, agencyId: number, password: string): Buffer {
  return secrets.seal(password, `mailbox password of agency ${agencyId}`);
}

/** Null: the password was sealed with another key. */
export function serverOf(secrets: SecretBox, { agencyId, host, port, security, userName, password }: StoredMailbox): MailServer | null {
  try {
    return { host, port, security, user: userName, password: secrets.open(password, `mailbox password of agency ${agencyId}`) };
  } catch {
    return null;
  }
}
