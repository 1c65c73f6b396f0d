import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import type { Shape } from '../api/shapes.ts';
import type { MarkTone } from '../record/mark.tsx';

export type RequestShape = Shape<'DisclosureRequest'>;
export type RequestClock = RequestShape['clocks'][number];

/** How pressing a request is; null when it can wait or nobody has to do anything. */
export type Urgency = 'late' | 'today' | 'in3' | 'in5' | 'later';

const URGENCIES: readonly Urgency[] = ['late', 'today', 'in3', 'in5', 'later'];

export const URGENCY_TITLES: Readonly<Record<Urgency, string>> = {
  late: '逾期',
  today: '今天到期',
  in3: '三天内',
  in5: '五天内',
  later: '未到期',
};

export function urgencyOf(value: unknown): Urgency | null {
  return URGENCIES.find((urgency) => urgency === value) ?? null;
}

/** The same for one case: working days that are left until the day that counts. */
export function urgencyOfDays(workdaysLeft: number): Urgency {
  if (workdaysLeft < 0) return 'late';
  if (workdaysLeft === 0) return 'today';
  if (workdaysLeft <= 3) return 'in3';
  return workdaysLeft <= 5 ? 'in5' : 'later';
}

export const STATE_TONES: Readonly<Record<RequestShape['state'], MarkTone>> = {
  arrived: 'warning',
  handling: 'going',
  awaitingCorrection: 'quiet',
  awaitingReasons: 'quiet',
  awaitingPayment: 'quiet',
  consulting: 'quiet',
  approving: 'going',
  approved: 'warning',
  answered: 'done',
  withdrawn: 'quiet',
  transferred: 'quiet',
  discarded: 'quiet',
  merged: 'quiet',
  archived: 'quiet',
};

export const CHANNEL_TITLES: Readonly<Record<RequestShape['channel'], string>> = {
  counter: '当面提交',
  registeredPost: '邮寄（签收）',
  ordinaryPost: '平常信函',
  online: '网上提交',
  email: '电子邮件',
  fax: '传真',
  transfer: '其他机关转来',
};

export const FORM_TITLES: Readonly<Record<RequestShape['wantedForm'], string>> = {
  paper: '纸质',
  electronic: '电子文件',
  inspection: '现场查阅、抄录',
  other: '其他',
};

export const DELIVERY_TITLES: Readonly<Record<RequestShape['wantedDelivery'], string>> = {
  online: '网上下载',
  email: '电子邮件',
  post: '邮寄',
  fax: '传真',
  pickup: '自行领取',
  onSite: '当场阅读、抄录',
};

export const SENDING_TITLES: Readonly<Record<NonNullable<RequestShape['letters'][number]['delivery']>, string>> = {
  handed: '当面交付',
  post: '邮寄',
  entrusted: '委托其他机关转交',
  email: '电子邮件',
  online: '网上下载',
  fax: '传真',
};

/** How a letter goes out to somebody who wants it that way. */
export function sendingFor(wanted: RequestShape['wantedDelivery']): keyof typeof SENDING_TITLES {
  return wanted === 'pickup' || wanted === 'onSite' ? 'handed' : wanted;
}

export const LETTER_STATES: Readonly<Record<RequestShape['letters'][number]['state'], string>> = {
  draft: '草稿',
  ready: '待发出',
  sent: '已发出',
  void: '已作废',
};

export const MESSAGE_CHANNEL_TITLES: Readonly<Record<RequestShape['messages'][number]['channel'], string>> = {
  online: '网上',
  email: '电子邮件',
  phone: '电话',
  post: '信函',
  fax: '传真',
  counter: '当面',
};

export const FILE_TITLES: Readonly<Record<RequestShape['files'][number]['kind'], string>> = {
  identity: '身份证明',
  mandate: '授权委托书',
  scan: '申请书、来信',
  attachment: '申请附件',
  material: '办理材料',
  redacted: '区分处理后的文件',
  letter: '文书',
  receipt: '送达回证',
  archive: '归档',
};

export const OPINION_TITLES: Readonly<Record<NonNullable<RequestShape['consultations'][number]['opinion']>, string>> = {
  agrees: '同意公开',
  refuses: '不同意公开',
  partly: '同意部分公开',
  silent: '逾期未答复',
};

const WEEKDAYS = '日一二三四五六';

/** `11月30日（周一）`; with the year where it is another one. */
export function dayWords(day: string, today: string = todayWords()): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, date)).getUTCDay()] ?? '';
  return `${day.slice(0, 4) === today.slice(0, 4) ? '' : `${year}年`}${month}月${date}日（周${weekday}）`;
}

/** Today in China, as fields of days want it. */
export function todayWords(): string {
  return shanghaiDay(new Date());
}
