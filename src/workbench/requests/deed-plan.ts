import { receiptDate, type IntakeDate } from '../../law/index.ts';
import { plainDateOf } from '../wording/plain-date-of.ts';
import type { RequestShape } from './request-words.ts';

/** What may be asked for a deed, as texts of a form. */
export const NOTHING_SAID = {
  on: '',
  until: '',
  reason: '',
  excuse: '',
  workdays: '20',
  scale: 'pieces',
  units: '1',
  asks: 'thirdParty',
  askedAgencyId: '',
  name: '',
  contact: '',
  phone: '',
  address: '',
  postcode: '',
  question: '',
  concern: '可能涉及商业秘密或者个人隐私',
  payWay: '',
  consultationId: '',
  opinion: '',
  answer: '',
  overrideReason: '',
  remark: '',
  delivery: 'handed',
  tracking: '',
  submittedOn: '',
  signedOn: '',
  confirmedOn: '',
  unitId: '',
  assigneeId: '',
};

export type DeedValues = { readonly [N in keyof typeof NOTHING_SAID]: string };
export type DeedField = keyof DeedValues;

/** How a deed is asked for: what its dialog says and wants, and what is sent. */
export interface DeedPlan {
  readonly title: string;
  /** What will happen, one sentence with its article. */
  readonly words: string;
  readonly fields: readonly DeedField[];
  /** What has to be filled in. */
  readonly required: readonly DeedField[];
  readonly body: (values: DeedValues, request: RequestShape) => unknown;
  /** What can't be taken back. */
  readonly danger?: boolean;
  /** Names people who are no staff: nothing of it is kept in the browser. */
  readonly personal?: boolean;
}

const dayOnly = ({ on }: DeedValues) => ({ on });
const dayAndReason = ({ on, reason }: DeedValues) => ({ on, reason });
const dayUntilReason = ({ on, until, reason }: DeedValues) => ({ on, until, reason });
const idOrNull = (text: string) => (text === '' ? null : Number(text));
const dayOrNull = (text: string) => (text === '' ? null : text);

function plan(
  title: string,
  words: string,
  fields: readonly DeedField[],
  required: readonly DeedField[],
  body: DeedPlan['body'],
  more: Pick<DeedPlan, 'danger' | 'personal'> = {},
): DeedPlan {
  return { title, words, fields, required, body, ...more };
}

export const DEED_PLANS = {
  confirm: plan(
    '确认收到',
    '确定收到申请之日，给出登记编号，答复期限从次日起计算，同时写出登记回执。',
    ['submittedOn', 'signedOn', 'confirmedOn'],
    [],
    ({ submittedOn, signedOn, confirmedOn }) => ({
      submittedOn: dayOrNull(submittedOn),
      signedOn: dayOrNull(signedOn),
      confirmedOn: dayOrNull(confirmedOn),
    }),
  ),
  transfer: plan(
    '转送其他机关',
    '还没有确认收到、应由别的机关办理的，转送过去并告知申请人（条例第三十六条第五项）。',
    ['on', 'reason'],
    ['on', 'reason'],
    dayAndReason,
    { danger: true },
  ),
  changeKind: plan(
    '改变申请种类',
    '公开申请其实是要求更正自己的信息，或者反过来：改按另一种办理。收到之日不变，已经判断的办理结果要重新判断；更正申请不计入年度报告表三。',
    ['on', 'reason'],
    ['on', 'reason'],
    ({ on, reason }, { kind }) => ({ on, reason, to: kind === 'information' ? 'recordCorrection' : 'information' }),
  ),
  discard: plan('作废', '不是信息公开申请，或者登记错了：不再办理，记录保留。', ['on', 'reason'], ['on', 'reason'], dayAndReason, {
    danger: true,
  }),
  askCorrection: plan(
    '告知补正',
    '收到申请起七个工作日内一次性告知（条例第三十条）。答复期限停止计算，收到补正之日重新起算。',
    ['on', 'until', 'reason'],
    ['on', 'until', 'reason'],
    dayUntilReason,
  ),
  receiveCorrection: plan('收到补正', '答复期限从收到补正之日起重新计算。', ['on', 'excuse'], ['on'], ({ on, excuse }) => ({ on, excuse })),
  lapseCorrection: plan(
    '逾期不补正',
    '申请人无正当理由逾期不补正的，视为放弃申请，接着拟“不再处理”的答复（条例第三十条）。',
    ['on'],
    ['on'],
    dayOnly,
  ),
  askReasons: plan(
    '要求说明理由',
    '申请的数量、频次明显超过合理范围的，可以要求说明理由（条例第三十五条）。答复期限继续计算。',
    ['on', 'until', 'reason'],
    ['on', 'until', 'reason'],
    dayUntilReason,
  ),
  receiveReasons: plan('收到理由', '记下收到理由之日，接着判断理由是否合理。', ['on'], ['on'], dayOnly),
  lapseReasons: plan('逾期不说明理由', '接着拟“不予处理”的答复（条例第三十五条）。', ['on'], ['on'], dayOnly),
  announceDelay: plan(
    '告知延迟答复',
    '理由合理，但无法在期限内答复的，可以确定延迟答复的合理期限并告知申请人（条例第三十五条）。',
    ['on', 'until', 'reason'],
    ['on', 'until', 'reason'],
    dayUntilReason,
  ),
  noticeFee: plan(
    '通知缴费',
    '超过一定数量、频次的，可以收取信息处理费（条例第四十二条）。答复期限停止计算，缴费次日起重新计算。',
    ['on', 'scale', 'units', 'payWay'],
    ['on', 'units'],
    ({ on, scale, units, payWay }) => ({ on, scale, units: Number(units), payWay }),
  ),
  receivePayment: plan('收到缴费', '答复期限从缴费次日起重新计算。', ['on'], ['on'], dayOnly),
  lapsePayment: plan('逾期不缴费', '逾期未缴的，视为放弃申请，接着拟“不再处理”的答复。', ['on'], ['on'], dayOnly),
  consult: plan(
    '征求意见',
    '书面征求第三方或者其他机关的意见，等待的时间不计入答复期限（条例第三十二条、第三十四条）。',
    ['on', 'asks', 'askedAgencyId', 'name', 'contact', 'phone', 'address', 'postcode', 'question', 'concern'],
    ['on', 'name', 'question', 'concern'],
    ({ on, asks, askedAgencyId, question, concern, name, contact, phone, address, postcode }) => ({
      on,
      asks,
      askedAgencyId: asks === 'agency' ? idOrNull(askedAgencyId) : null,
      addressee: { name, contact, phone, address, postcode },
      question,
      concern,
    }),
    { personal: true },
  ),
  confirmDelivery: plan(
    '记下对方收到',
    '对方的十五个工作日从收到征求意见书之日起计算。',
    ['consultationId', 'on'],
    ['consultationId', 'on'],
    ({ on, consultationId }) => ({ on, consultationId: Number(consultationId) }),
  ),
  receiveAnswer: plan(
    '收到意见',
    '最后一方的意见到了，答复期限就接着计算。',
    ['consultationId', 'on', 'opinion', 'answer', 'overrideReason'],
    ['consultationId', 'on', 'opinion'],
    ({ on, consultationId, opinion, answer, overrideReason }) => ({
      on,
      consultationId: Number(consultationId),
      opinion,
      answer,
      overrideReason: opinion === 'agrees' ? '' : overrideReason,
    }),
  ),
  lapseConsultation: plan('逾期未答复意见', '对方逾期没有提出意见的，由本机关依法决定（条例第三十二条）。', ['on'], ['on'], dayOnly),
  extend: plan(
    '延期',
    '二十个工作日内不能答复的，经同意可以延长一次，最长二十个工作日，并告知申请人（条例第三十三条）。',
    ['on', 'workdays', 'reason'],
    ['on', 'workdays', 'reason'],
    ({ on, workdays, reason }) => ({ on, workdays: Number(workdays), reason }),
  ),
  sign: plan('签批', '同意这一级的答复；最后一级签了，文书编号，可以送达。', ['on', 'remark'], ['on'], ({ on, remark }) => ({
    on,
    opinion: remark,
  })),
  return: plan(
    '退回',
    '退回承办人修改，审批从头开始。',
    ['on', 'remark'],
    ['on', 'remark'],
    ({ on, remark }) => ({ on, opinion: remark }),
    {
      danger: true,
    },
  ),
  deliver: plan(
    '送达',
    '记下送达，申请办结，结果计入年度报告表三。邮寄的填交邮之日。',
    ['on', 'delivery', 'tracking'],
    ['on'],
    ({ on, delivery, tracking }) => ({ on, delivery, tracking: delivery === 'post' ? tracking : '' }),
  ),
  withdraw: plan('撤回申请', '申请人要求撤回的，办结，结果计入“其他处理”。', ['on', 'reason'], ['on', 'reason'], dayAndReason, {
    danger: true,
  }),
  reopen: plan(
    '重新办理',
    '复议决定或者判决要求重新答复：原来的结果作废，答复期限重新计算；决定写明期限的，填期限。',
    ['on', 'until', 'reason'],
    ['on', 'reason'],
    ({ on, until, reason }) => ({ on, until: dayOrNull(until), reason }),
  ),
  archive: plan('归档', '案卷封存，保管期限从这一天起算。', ['on'], ['on'], dayOnly),
  assign: plan('分派', '交给承办科室，科室会收到提醒；分派后科室签收。', ['unitId', 'assigneeId'], [], ({ unitId, assigneeId }) => ({
    unitId: idOrNull(unitId),
    assigneeId: idOrNull(assigneeId),
  })),
  accept: plan('签收', '由科室签收，开始办理。', [], [], () => ({})),
  handBack: plan(
    '退回公开工作机构',
    '不该由本科室承办的，说明理由退回，由公开工作机构重新分派。',
    ['reason'],
    ['reason'],
    ({ reason }) => ({ reason }),
    {
      danger: true,
    },
  ),
  opine: plan('写办理意见', '只在内部看得到，归入案卷。', ['remark'], ['remark'], ({ remark }) => ({ text: remark })),
} as const satisfies Readonly<Record<string, DeedPlan>>;

/** Where a request to correct a record (art 41) goes another way. */
const RECORD_WORDS: Readonly<Partial<Record<keyof typeof DEED_PLANS, string>>> = {
  askCorrection: '一次性告知需要补充的证据材料（条例第四十一条；七个工作日参照第三十条）。答复期限停止计算，收到材料之日重新起算。',
  lapseCorrection: '申请人逾期没有补充的，接着按现有材料判断结果（条例第四十一条）。',
  extend: '在规定的期限内不能答复的，经同意可以延长一次，并告知申请人（参照条例第三十三条）。',
  deliver: '记下送达，更正申请办结，不计入年度报告表三。邮寄的填交邮之日。',
  withdraw: '申请人要求撤回的，办结，不计入年度报告表三。',
};

/** What a deed's dialog says of it. */
export function planWords(deed: PlannedDeed, { kind }: Pick<RequestShape, 'kind'>): string {
  return (kind === 'recordCorrection' ? RECORD_WORDS[deed] : undefined) ?? DEED_PLANS[deed].words;
}

export type PlannedDeed = keyof typeof DEED_PLANS;

function isPlanned(deed: string): deed is PlannedDeed {
  return Object.hasOwn(DEED_PLANS, deed);
}

/** In the order in which they are likely; what is not named comes last. */
const LIKELY: readonly PlannedDeed[] = [
  'confirm',
  'accept',
  'sign',
  'deliver',
  'receiveCorrection',
  'receivePayment',
  'receiveReasons',
  'receiveAnswer',
  'confirmDelivery',
  'lapseCorrection',
  'lapsePayment',
  'lapseReasons',
  'lapseConsultation',
  'assign',
  'return',
  'askCorrection',
  'consult',
  'extend',
  'noticeFee',
  'askReasons',
  'announceDelay',
  'opine',
  'handBack',
  'archive',
  'reopen',
  'changeKind',
  'transfer',
  'withdraw',
  'discard',
];

export interface NextDeed {
  readonly deed: PlannedDeed;
  readonly title: string;
  readonly possible: boolean;
  readonly why: string;
}

const SETTLED: ReadonlySet<RequestShape['state']> = new Set(['answered', 'withdrawn', 'transferred', 'discarded', 'merged', 'archived']);

/** What this person may do next: of the table of states and beside it, the likeliest first. */
export function nextDeeds({ state, deeds, allowed, unit, acceptedAt, round, clocks }: RequestShape): readonly NextDeed[] {
  const open = !SETTLED.has(state);
  const beside = [
    ...(allowed.includes('accept') && open && unit !== null && acceptedAt === null ? ['accept' as const] : []),
    ...(allowed.includes('handBack') && open && unit !== null ? ['handBack' as const] : []),
    ...(allowed.includes('assign') && open ? ['assign' as const] : []),
    ...(allowed.includes('opine') && open ? ['opine' as const] : []),
  ].map((deed) => ({ deed, title: DEED_PLANS[deed].title, possible: true, why: '' }));
  const ofTable = deeds.flatMap(({ deed, title, possible, why }) => {
    if (!isPlanned(deed)) return [];
    // A correction that comes late is there only where one was asked for.
    if (deed === 'receiveCorrection' && !clocks.some(({ kind, doneOn }) => kind === 'correction' && doneOn === null)) return [];
    const turn = deed !== 'sign' || round.mine;
    return [
      {
        deed,
        title: deed === 'transfer' ? DEED_PLANS.transfer.title : title,
        possible: possible && turn,
        why: turn ? why : '还没有轮到您签批，或者您在这一轮已经签过、拟过',
      },
    ];
  });
  return [...ofTable, ...beside].toSorted(
    (a, b) => Number(b.possible) - Number(a.possible) || LIKELY.indexOf(a.deed) - LIKELY.indexOf(b.deed),
  );
}

const DAY_FIELDS = { submitted: 'submittedOn', signed: 'signedOn', confirmed: 'confirmedOn' } as const;

/** The day from which the receipt follows by art 31, and by which rule; null: the day of the arrival. */
export function receiptField(
  channel: RequestShape['channel'],
  arrivedOn: string,
): { readonly field: 'submittedOn' | 'signedOn' | 'confirmedOn' | null; readonly rule: string } {
  const arrived = plainDateOf(arrivedOn);
  if (arrived === null) return { field: null, rule: '' };
  const asked = receiptDate({ channel, arrived });
  const missing: IntakeDate = asked.ok ? 'arrived' : asked.error.missing;
  const known = receiptDate({ channel, arrived, submitted: arrived, signed: arrived, confirmed: arrived });
  return { field: missing === 'arrived' ? null : DAY_FIELDS[missing], rule: known.ok ? known.value.source : '' };
}
