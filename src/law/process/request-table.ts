import type { CaseEvent } from '../clock/case-event.ts';

export const STATE_TITLES = {
  arrived: '待确认收到',
  handling: '办理中',
  awaitingCorrection: '等待补正',
  awaitingReasons: '等待说明理由',
  awaitingPayment: '等待缴费',
  consulting: '征求意见中',
  approving: '答复审批中',
  approved: '待送达',
  answered: '已答复',
  withdrawn: '已撤回',
  transferred: '已转送',
  discarded: '已作废',
  merged: '已合并',
  archived: '已归档',
} as const;

export type RequestState = keyof typeof STATE_TITLES;

export const REQUEST_STATES: readonly RequestState[] = Object.keys(STATE_TITLES).filter((key) => isKeyOf(STATE_TITLES, key));

export const DEED_TITLES = {
  confirm: '确认收到',
  transfer: '转送',
  discard: '作废',
  merge: '合并',
  changeKind: '改变申请种类',
  askCorrection: '告知补正',
  receiveCorrection: '收到补正',
  lapseCorrection: '逾期不补正',
  askReasons: '要求说明理由',
  receiveReasons: '收到理由',
  lapseReasons: '逾期不说明理由',
  announceDelay: '告知延迟答复',
  noticeFee: '通知缴费',
  receivePayment: '收到缴费',
  lapsePayment: '逾期不缴费',
  consult: '征求意见',
  confirmDelivery: '记下对方收到',
  receiveAnswer: '收到意见',
  lapseConsultation: '逾期未答复意见',
  extend: '延期',
  draft: '送审答复',
  return: '退回',
  sign: '签批',
  deliver: '送达',
  withdraw: '撤回申请',
  reopen: '重新办理',
  archive: '归档',
} as const;

export type RequestDeed = keyof typeof DEED_TITLES;

export const REQUEST_DEEDS: readonly RequestDeed[] = Object.keys(DEED_TITLES).filter((key) => isKeyOf(DEED_TITLES, key));

/** What must be so for the deed to take this way; `clockGuards` finds those that the clocks decide. */
export const GUARD_TITLES = {
  always: '',
  receiptKnown: '收到之日已确定',
  sameApplicant: '并入同一申请人正在办理的申请',
  neverAnswered: '尚未办结过',
  correctionOpen: '七个工作日内，尚未告知过补正',
  correctionOver: '补正期限已过',
  correctionExcused: '逾期有正当理由',
  reasonsOpen: '尚未要求过说明理由',
  reasonsOver: '说明理由的期限已过',
  delayOpen: '理由合理，答复期限未到',
  feeOpen: '应当收费，答复期限未到，尚未通知过',
  paymentOver: '缴费期限已过',
  partyFree: '没有在征求同一方的意见',
  receiptMissing: '正在征求这一方的意见，尚未记下对方收到之日',
  othersAsked: '还有其他方的意见未到',
  lastAnswer: '最后一方的意见',
  consultationOver: '各方均已答复或者逾期',
  extensionOpen: '答复期限未到，尚未延期',
  decided: '办理结果和答复书齐全',
  levelsLeft: '还有上一级审批',
  lastLevel: '最后一级审批',
  ordered: '复议决定或者判决要求重新答复',
} as const;

export type RequestGuard = keyof typeof GUARD_TITLES;

export const EFFECT_TITLES = {
  starts: '登记编号，发登记回执，时限开始计算',
  movesOn: '告知申请人，由收到的机关登记',
  drops: '不作为申请登记，说明原因',
  reclassifies: '改按另一种申请办理，答复期限仍从收到之日的次日起计算',
  joins: '并入另一件申请一并答复，不单独计件',
  asks: '发出文书，答复期限停止计算',
  asksBeside: '发出文书，答复期限继续计算',
  restarts: '答复期限重新计算',
  continues: '继续办理',
  pauses: '发出征求意见书，告知申请人，等待的时间不计入答复期限',
  startsConsultation: '对方反馈意见的期限开始计算',
  lengthens: '告知申请人，答复期限延长',
  submits: '开始审批',
  signs: '记下签批',
  approves: '记下签批，文书编号',
  returns: '审批结束，附意见',
  answers: '记下送达，办理结果计入表三（更正申请不计入）',
  withdraws: '办理结果计入表三（其他处理；更正申请不计入）',
  reopens: '原办理结果作废，答复期限重新计算',
  keeps: '案卷封存',
} as const;

type Effect = keyof typeof EFFECT_TITLES;

export const WHO_TITLES = {
  office: '公开工作机构',
  head: '公开工作机构负责人',
  unit: '承办科室',
  approver: '审批人',
  applicant: '申请人',
} as const;

type Who = keyof typeof WHO_TITLES;

/** One way that a request can go. */
export interface RequestTransition {
  readonly from: RequestState;
  readonly deed: RequestDeed;
  readonly when: RequestGuard;
  readonly to: RequestState;
  readonly who: Who;
  readonly effect: Effect;
  /** What the clocks learn of it. */
  readonly clock: CaseEvent['kind'] | null;
  readonly article: string;
}

/** Nobody has to do anything more; archived keeps its outcome. */
export const CLOSED_STATES: readonly RequestState[] = ['answered', 'withdrawn', 'transferred', 'discarded', 'merged', 'archived'];

const OPEN: readonly RequestState[] = [
  'handling',
  'awaitingCorrection',
  'awaitingReasons',
  'awaitingPayment',
  'consulting',
  'approving',
  'approved',
];

/** Nobody else has been asked, and no reply stands. */
const MERGED_FROM: readonly RequestState[] = ['handling', 'awaitingCorrection', 'awaitingReasons'];

/** All ways of a request from its arrival to its archive; docs/request-states.md draws them. */
export const REQUEST_TRANSITIONS: readonly RequestTransition[] = [
  ...ways('confirm', ['arrived'], 'receiptKnown', 'handling', 'office', 'starts', 'received', '第三十一条'),
  // Before it is received it is nobody's case yet; afterwards 非本机关负责公开 is an answer (art 36).
  ...ways('transfer', ['arrived'], 'always', 'transferred', 'office', 'movesOn', null, '第三十六条第五项'),
  ...ways('discard', ['arrived'], 'always', 'discarded', 'office', 'drops', null, '第二十九条'),
  // The same wish handed in twice: one reply answers both, and it counts once.
  ...ways('merge', ['arrived'], 'sameApplicant', 'merged', 'office', 'joins', null, '第三十六条第六项'),
  ...ways('merge', MERGED_FROM, 'sameApplicant', 'merged', 'office', 'joins', 'ended', '第三十六条第六项'),
  // 更正 is no application for information, and the other way round; once it was answered it stays what it was answered as.
  ...ways('changeKind', ['arrived'], 'always', 'arrived', 'office', 'reclassifies', null, '第二十九条、第四十一条'),
  ...ways('changeKind', ['handling'], 'neverAnswered', 'handling', 'office', 'reclassifies', 'kindChanged', '第二十九条、第四十一条'),
  ...ways('askCorrection', ['handling'], 'correctionOpen', 'awaitingCorrection', 'office', 'asks', 'correctionAsked', '第三十条'),
  ...ways('receiveCorrection', ['awaitingCorrection'], 'always', 'handling', 'office', 'restarts', 'correctionReceived', '第三十条'),
  // Only whoever keeps silent without good reason (无正当理由) has given up.
  ...ways('receiveCorrection', ['handling'], 'correctionExcused', 'handling', 'office', 'restarts', 'correctionReceived', '第三十条'),
  ...ways('lapseCorrection', ['awaitingCorrection'], 'correctionOver', 'handling', 'office', 'continues', null, '第三十条'),
  ...ways('askReasons', ['handling'], 'reasonsOpen', 'awaitingReasons', 'office', 'asksBeside', 'reasonsAsked', '第三十五条'),
  ...ways('receiveReasons', ['awaitingReasons'], 'always', 'handling', 'office', 'continues', 'reasonsReceived', '第三十五条'),
  ...ways('lapseReasons', ['awaitingReasons'], 'reasonsOver', 'handling', 'office', 'continues', null, '第三十五条'),
  ...ways('announceDelay', ['handling'], 'delayOpen', 'handling', 'head', 'lengthens', 'delayAnnounced', '第三十五条'),
  ...ways('noticeFee', ['handling'], 'feeOpen', 'awaitingPayment', 'office', 'asks', 'feeNoticed', '第四十二条'),
  ...ways('receivePayment', ['awaitingPayment'], 'always', 'handling', 'office', 'restarts', 'feePaid', '第四十二条'),
  ...ways('lapsePayment', ['awaitingPayment'], 'paymentOver', 'handling', 'office', 'continues', null, '第四十二条'),
  ...ways('consult', ['handling', 'consulting'], 'partyFree', 'consulting', 'office', 'pauses', 'consulted', '第三十二条、第三十四条'),
  // The third party's fifteen days run from its receipt, not from the sending.
  ...ways(
    'confirmDelivery',
    ['consulting'],
    'receiptMissing',
    'consulting',
    'office',
    'startsConsultation',
    'consultationReceived',
    '第三十二条、第三十四条',
  ),
  ...ways(
    'receiveAnswer',
    ['consulting'],
    'othersAsked',
    'consulting',
    'office',
    'continues',
    'consultationAnswered',
    '第三十二条、第三十四条',
  ),
  ...ways(
    'receiveAnswer',
    ['consulting'],
    'lastAnswer',
    'handling',
    'office',
    'continues',
    'consultationAnswered',
    '第三十二条、第三十四条',
  ),
  ...ways('lapseConsultation', ['consulting'], 'consultationOver', 'handling', 'office', 'continues', null, '第三十二条、第三十四条'),
  ...(['handling', 'consulting', 'approving'] as const).flatMap((state) =>
    ways('extend', [state], 'extensionOpen', state, 'head', 'lengthens', 'extended', '第三十三条'),
  ),
  ...ways('draft', ['handling'], 'decided', 'approving', 'unit', 'submits', null, '第三十六条'),
  ...ways('return', ['approving', 'approved'], 'always', 'handling', 'approver', 'returns', null, '第四十五条'),
  ...ways('sign', ['approving'], 'levelsLeft', 'approving', 'approver', 'signs', null, '第四十五条'),
  ...ways('sign', ['approving'], 'lastLevel', 'approved', 'approver', 'approves', null, '第四十五条'),
  ...ways('deliver', ['approved'], 'always', 'answered', 'office', 'answers', 'replied', '第三十三条'),
  ...ways('withdraw', OPEN, 'always', 'withdrawn', 'applicant', 'withdraws', 'ended', '第三十六条'),
  ...ways('reopen', ['answered', 'archived'], 'ordered', 'handling', 'office', 'reopens', 'reopened', '第五十一条'),
  ...ways('archive', ['answered', 'withdrawn'], 'always', 'archived', 'office', 'keeps', null, '第四十五条'),
];

function isKeyOf<T extends object>(titles: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(titles, key);
}

function ways(
  deed: RequestDeed,
  from: readonly RequestState[],
  when: RequestGuard,
  to: RequestState,
  who: Who,
  effect: Effect,
  clock: CaseEvent['kind'] | null,
  article: string,
): readonly RequestTransition[] {
  return from.map((state) => ({ from: state, deed, when, to, who, effect, clock, article }));
}
