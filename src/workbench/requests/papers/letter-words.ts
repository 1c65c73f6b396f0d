import { dayWords, type RequestClock, type RequestShape } from '../request-words.ts';

export type RequestLetter = RequestShape['letters'][number];
type Receipt = NonNullable<RequestLetter['receivedHow']>;
type Return = RequestLetter['returns'][number]['reason'];

export const RECEIPT_TITLES: Readonly<Record<Receipt, string>> = {
  self: '本人签收',
  family: '同住成年家属、代收人签收',
  mailroom: '单位收发部门签收',
  post: '邮政投递记录',
  system: '电子送达，系统显示到达',
  left: '留置送达',
};
export const RECEIPT_CODES = ['self', 'family', 'mailroom', 'post', 'system', 'left'] as const;

export const RETURN_TITLES: Readonly<Record<Return, string>> = {
  unclaimed: '逾期无人领取',
  refused: '拒收',
  unknown: '地址不详、查无此人',
  moved: '迁移，新址不明',
  damaged: '邮件损坏',
  other: '其他原因',
};
export const RETURN_CODES = ['unclaimed', 'refused', 'unknown', 'moved', 'damaged', 'other'] as const;

/** Letters that only move the procedure on; a reply goes out by the deed that ends the case. */
const PROCEDURAL: ReadonlySet<string> = new Set([
  'receipt',
  'correctionNotice',
  'reasonsNotice',
  'extensionNotice',
  'delayNotice',
  'inquiry',
  'agencyInquiry',
  'inquiryNotice',
  'noticeToThirdParty',
  'feeNotice',
  'proofOfDelivery',
  'recordReceipt',
  'recordProofNotice',
  'recordExtensionNotice',
]);

export function isReply({ code }: Pick<RequestLetter, 'code'>): boolean {
  return !PROCEDURAL.has(code);
}

const TERMS: Partial<Record<RequestLetter['code'], { readonly kind: RequestClock['kind']; readonly who: string }>> = {
  correctionNotice: { kind: 'correction', who: '申请人补正的期限' },
  reasonsNotice: { kind: 'reasons', who: '申请人说明理由的期限' },
  feeNotice: { kind: 'payment', who: '申请人缴费的期限' },
  inquiry: { kind: 'consultation', who: '第三方提出意见的期限' },
  agencyInquiry: { kind: 'consultation', who: '对方提出意见的期限' },
};

/** What the delivery of a letter means for the days of the case; '' for nothing. */
export function effectWords(letter: RequestLetter, request: RequestShape): string {
  if (isReply(letter)) {
    const first = letter.returns[0]?.sentOn ?? letter.sentOn;
    if (first === null) return '';
    const remedies =
      letter.receivedOn === null
        ? '签收后填上签收之日，申请人复议、诉讼的期限从那一天的次日起算。'
        : '申请人复议、诉讼的期限从签收次日起算。';
    return `答复之日是${dayWords(first)}${letter.returns.length === 0 ? '' : '（首次发出之日，退回、再次投递不改变）'}。${remedies}`;
  }
  const term = TERMS[letter.code];
  if (term === undefined) return '';
  const party = request.consultations.find(({ id }) => id === letter.consultationId)?.party ?? null;
  const clock = request.clocks.findLast(({ kind, party: whose }) => kind === term.kind && (kind !== 'consultation' || whose === party));
  if (clock !== undefined && clock.dueOn !== null) return `${term.who}到${dayWords(clock.dueOn)}为止。`;
  return term.kind === 'consultation' && letter.receivedOn === null
    ? '对方签收后，十五个工作日的期限从次日起算（条例第三十二条）；还没有签收。'
    : '';
}

/** What writing down the receipt will do, said before it is done. */
export function receiptWords(letter: RequestLetter): string {
  if (isReply(letter)) return '答复之日不变；申请人复议、诉讼的期限从签收次日起算。';
  return TERMS[letter.code]?.kind === 'consultation'
    ? '对方提出意见的十五个工作日从签收次日起算，登记后不能改成另一天。'
    : '只作送达的证明，不改变答复期限。';
}
