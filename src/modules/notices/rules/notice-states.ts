export const NOTICE_CHANNELS = ['email', 'sms'] as const;
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

export const CHANNEL_TITLES: Readonly<Record<NoticeChannel, string>> = { email: '邮件', sms: '短信' };

/** Where a notice stands. `uncertain`: it was handed over, and nobody knows whether it was taken. `returned`: it was sent and came back. */
export const NOTICE_STATES = ['queued', 'sending', 'sent', 'failed', 'uncertain', 'returned'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

export const STATE_TITLES: Readonly<Record<NoticeState, string>> = {
  queued: '等待发送',
  sending: '正在发送',
  sent: '已发出',
  failed: '没有发出',
  uncertain: '不知道是否发出',
  returned: '退回',
};

export const NOTICE_REASONS = [
  'notSetUp',
  'badRecipient',
  'unreadable',
  'unprotected',
  'unreachable',
  'certificate',
  'signIn',
  'senderRefused',
  'recipientRefused',
  'contentRefused',
  'busy',
  'providerRefused',
  'noAnswer',
  'programEnded',
  'gaveUp',
  'delayed',
  'returnedAddress',
  'returnedFull',
  'returnedRefused',
  'returned',
] as const;
/** Why it was not sent, or is not known to be. */
export type NoticeReason = (typeof NOTICE_REASONS)[number];

export const REASON_TITLES: Readonly<Record<NoticeReason, string>> = {
  notSetUp: '发送渠道还没有设置，请系统管理员在“邮件和短信”里设置后再发一次。',
  badRecipient: '收件地址或手机号不对，请与申请人核对。',
  unreadable: '内容打不开（密钥已经更换），请重新通知申请人。',
  unprotected: '没有加密的连接只允许用于本机，请系统管理员在“邮件和短信”里改用加密连接。',
  unreachable: '连不上发送服务，稍后自动再试。',
  certificate: '发送服务的证书不可信，请系统管理员检查“邮件和短信”的设置。',
  signIn: '发送服务不接受账号或密码，请系统管理员检查“邮件和短信”的设置。',
  senderRefused: '发送服务不接受发件地址，请系统管理员检查“邮件和短信”的设置。',
  recipientRefused: '对方的服务器说没有这个收件人，请与申请人核对地址。',
  contentRefused: '对方的服务器不接受这封邮件的内容。',
  busy: '发送服务要求稍后再试，稍后自动再试。',
  providerRefused: '短信服务没有接受，请系统管理员查看它的说明。',
  noAnswer: '已经交给发送服务，但没有等到回音，可能已经送达，请与申请人核实后再决定。',
  programEnded: '发送途中程序中断，可能已经送达，请与申请人核实后再决定。',
  gaveUp: '多次没有发出，不再自动重试，请换一种方式通知申请人。',
  delayed: '对方的服务器还没有收下，邮件服务器还在重试；时间紧的话，请换一种方式通知申请人。',
  returnedAddress: '对方的服务器退回了邮件，说没有这个收件人；请与申请人核对地址，并换一种方式通知。',
  returnedFull: '对方的邮箱满了，邮件被退回；请换一种方式通知申请人，或者稍后再发一次。',
  returnedRefused: '对方的服务器拒收，邮件被退回；请换一种方式通知申请人。',
  returned: '邮件被退回，没有送达；请换一种方式通知申请人。',
};

const TRIAL_TITLES: Partial<Readonly<Record<NoticeReason, string>>> = {
  notSetUp: '发送渠道还没有设置，请先在上面填写并保存。',
  unreachable: '连不上发送服务，请检查服务器、端口和连接方式。',
  busy: '发送服务要求稍后再试，请过一会儿再试发。',
  noAnswer: '已经交给发送服务，但没有等到回音，请看看有没有收到。',
  recipientRefused: '对方的服务器说没有这个收件人，请换一个地址再试。',
};

/** Why a trial did not go out: nobody tries it again, and whoever reads it makes the settings. */
export function trialTitle(reason: NoticeReason): string {
  return TRIAL_TITLES[reason] ?? REASON_TITLES[reason];
}

/** Why it came back, by the codes of RFC 3463 and SMTP. */
export function returnReason(status: string | null, replyCode: number | null): NoticeReason {
  const [, subject = '', detail = ''] = status?.split('.') ?? [];
  if (subject === '1') return 'returnedAddress';
  if (subject === '2') return detail === '1' ? 'returnedAddress' : detail === '2' ? 'returnedFull' : 'returned';
  if (subject === '7') return 'returnedRefused';
  if (subject !== '' && subject !== '0') return 'returned';
  return replyCode === 552 ? 'returnedFull' : replyCode === 554 ? 'returnedRefused' : 'returned';
}

/** Reasons that lie with the channel, not with one recipient: whoever sets it up has to act. */
export const CHANNEL_REASONS = [
  'notSetUp',
  'unprotected',
  'unreachable',
  'certificate',
  'signIn',
  'senderRefused',
  'busy',
  'providerRefused',
  'gaveUp',
] as const satisfies readonly NoticeReason[];

/** What a clerk decides about a notice that did not surely go out. */
export type NoticeDeed = 'confirm' | 'resend';

export const DEED_TITLES: Readonly<Record<NoticeDeed, string>> = { confirm: '已送达', resend: '再发一次' };

/** Where a decision leads from this state; null when it can't be made now. */
export function decided(state: NoticeState, deed: NoticeDeed): 'sent' | 'queued' | null {
  if (state !== 'failed' && state !== 'uncertain' && state !== 'returned') return null;
  return deed === 'confirm' ? 'sent' : 'queued';
}
