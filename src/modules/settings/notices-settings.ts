import { z } from 'zod';
import { defineSettings } from './define-settings.ts';
import { siteSettingsPolicy } from './rules/settings-policies.ts';

const line = (most: number) => z.string().trim().max(most, `最多 ${most} 个字符。`);
const whole = (least: number, most: number, usual: number) =>
  z.int(`请填写 ${least} 到 ${most} 的整数。`).min(least, `不能小于 ${least}。`).max(most, `不能大于 ${most}。`).default(usual);

/** By whom the program has mails and text messages sent. Passwords stand apart, sealed. */
export const noticesSettings = defineSettings({
  group: 'notices',
  title: '邮件和短信',
  policy: siteSettingsPolicy,
  schema: z.object({
    smtpHost: line(253)
      .regex(/^[A-Za-z0-9.:-]+$/, '请填写服务器的名称或地址，例如 smtp.example.gov.cn；不发邮件就留空。')
      .nullable()
      .default(null),
    smtpPort: whole(1, 65_535, 465),
    smtpSecurity: z.enum(['tls', 'starttls', 'none']).default('tls'),
    smtpUser: line(200).min(1, '请填写账号；不用登录就留空。').nullable().default(null),
    mailFrom: line(254)
      .regex(/^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+$/, '请填写邮件地址，例如 gongkai@example.gov.cn。')
      .nullable()
      .default(null),
    mailFromName: line(60).default('政府信息公开工作机构'),
    smsUrl: line(500)
      .regex(/^https?:\/\/[^\s]+$/, '请填写 https 开头的网址；不发短信就留空。')
      .nullable()
      .default(null),
    smsBody: line(2_000).min(2, '请填写请求的内容。').default('{"phone":"{{phone}}","content":"{{text}}","id":"{{id}}"}'),
    smsSecretHeader: line(60)
      .regex(/^[A-Za-z0-9-]+$/, '请填写 HTTP 标头的名称，例如 Authorization。')
      .default('Authorization'),
    smsAccepted: line(100).min(1, '请填写回复里的文字；不检查就留空。').nullable().default(null),
    mailboxMinutes: whole(1, 60, 2),
  }),
  fields: {
    smtpHost: { label: '发信服务器', hint: '单位邮件系统的 SMTP 服务器，例如 smtp.example.gov.cn；不发邮件就留空。' },
    smtpPort: { label: '发信端口', hint: '加密连接一般是 465，STARTTLS 一般是 587。' },
    smtpSecurity: {
      label: '连接方式',
      hint: '不加密只允许用于本机上的邮件服务。',
      choices: { tls: '加密（TLS）', starttls: '先连接再加密（STARTTLS）', none: '不加密（只限本机）' },
    },
    smtpUser: { label: '发信账号', hint: '密码在下面单独填写；不用登录就留空。' },
    mailFrom: {
      label: '发件地址',
      hint: '申请人看到的发件人，例如 gongkai@example.gov.cn。退信也回到这里：请让一个机关的“申请邮箱设置”收取这个邮箱，通知被退回才会知道。',
    },
    mailFromName: { label: '发件人名称' },
    smsUrl: { label: '短信服务的网址', hint: '短信平台接收发送请求的 https 网址；不发短信就留空。' },
    smsBody: { label: '短信请求的内容', hint: 'JSON。{{phone}} 换成手机号，{{text}} 换成短信内容，{{id}} 换成每条短信自己的编号。' },
    smsSecretHeader: { label: '短信密钥的标头', hint: '密钥放在请求的哪个 HTTP 标头里；密钥在下面单独填写。' },
    smsAccepted: { label: '短信接受的标志', hint: '短信平台接受时，回复里一定有的一段文字，例如 "code":0；只看状态码就留空。' },
    mailboxMinutes: { label: '收取邮件的间隔', unit: '分钟', hint: '每隔几分钟看一次各机关接收申请的邮箱。' },
  },
});
