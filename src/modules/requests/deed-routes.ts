import { z } from 'zod';
import type { Result } from '../../kernel/result.ts';
import { REQUEST_KINDS } from '../../law/index.ts';
import type { Work } from '../../platform/audit/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import type { Leave } from '../access/index.ts';
import { day, id, said, text } from './api-parts.ts';
import { acceptRequest, assignRequest, handBackRequest } from './assign-request.ts';
import { correspond } from './correspond.ts';
import { changeKind } from './change-kind.ts';
import { confirmDelivery, consultParty, receiveAnswer } from './consult/consult-party.ts';
import { decideParts } from './decide-parts.ts';
import { DELIVERIES, deliverReply } from './deliver-reply.ts';
import { draftReply } from './draft-reply.ts';
import { moveRequest, type Move } from './move-request.ts';
import { noticeFee } from './notice-fee.ts';
import { MESSAGE_CHANNELS, opine } from './opine.ts';
import { reopenRequest } from './reopen-request.ts';
import type { RequestFailure } from './request-failure.ts';
import { LetterShape, OutcomeShape } from './request-shape.ts';
import type { requestPolicy } from './rules/index.ts';
import { returnReply, signReply } from './sign-reply.ts';

interface Doing {
  readonly work: Work;
  readonly secrets: SecretBox;
  readonly leave: Leave;
}

interface Which {
  readonly id: number;
  readonly version: number;
}

type Outcome = Promise<Result<unknown, RequestFailure>>;

/** A deed of one press: what its body says, and what it does. */
interface DeedRoute {
  readonly deed: keyof typeof requestPolicy.deeds;
  readonly summary: string;
  readonly body: z.ZodType;
  readonly run: (doing: Doing, which: Which, body: unknown) => Outcome;
}

function route<T>(
  deed: DeedRoute['deed'],
  summary: string,
  body: z.ZodType<T>,
  run: (doing: Doing, which: Which, said: T) => Outcome,
): DeedRoute {
  return { deed, summary, body, run: (doing, which, given) => run(doing, which, body.parse(given)) };
}

function move<T>(deed: Move['deed'], summary: string, body: z.ZodType<T>, moveOf: (said: T) => Move): DeedRoute {
  return route(deed, summary, body, ({ work, secrets, leave }, which, given) =>
    moveRequest(work, secrets, leave.reach, { ...which, move: moveOf(given) }),
  );
}

const on = z.strictObject({ on: day });
const withReason = z.strictObject({ on: day, reason: said(2000) });
const until = z
  .strictObject({ on: day, until: day, reason: said(5000) })
  .refine((said) => said.until > said.on, { path: ['until'], message: '期限要晚于发出之日，请检查日期。' });
const opinion = z.strictObject({ on: day, opinion: text(2000).default('') });

const Part = z.strictObject({
  content: said(5000),
  outcome: OutcomeShape.nullable(),
  letter: LetterShape.nullable(),
  article: text(200).default(''),
  reason: text(5000).default(''),
  link: text(1000).default(''),
});

/** All deeds to one request but the confirmation of its receipt. */
export const DEED_ROUTES: readonly DeedRoute[] = [
  move('transfer', '转送其他机关', withReason, (said) => ({ deed: 'transfer', ...said })),
  move('discard', '作废', withReason, (said) => ({ deed: 'discard', ...said })),
  route(
    'changeKind',
    '改变申请种类',
    z.strictObject({ on: day, to: z.enum(REQUEST_KINDS), reason: said(2000) }),
    ({ work, secrets, leave }, which, said) => changeKind(work, secrets, leave.reach, { ...which, ...said }),
  ),
  move('askCorrection', '告知补正', until, (said) => ({ deed: 'askCorrection', ...said })),
  move('receiveCorrection', '收到补正', z.strictObject({ on: day, excuse: text(2000).default('') }), (said) => ({
    deed: 'receiveCorrection',
    ...said,
  })),
  move('lapseCorrection', '逾期不补正', on, (said) => ({ deed: 'lapseCorrection', ...said })),
  move('askReasons', '要求说明理由', until, (said) => ({ deed: 'askReasons', ...said })),
  move('receiveReasons', '收到理由', on, (said) => ({ deed: 'receiveReasons', ...said })),
  move('lapseReasons', '逾期不说明理由', on, (said) => ({ deed: 'lapseReasons', ...said })),
  move('announceDelay', '告知延迟答复', until, (said) => ({ deed: 'announceDelay', ...said })),
  move('receivePayment', '收到缴费', on, (said) => ({ deed: 'receivePayment', ...said })),
  move('lapsePayment', '逾期不缴费', on, (said) => ({ deed: 'lapsePayment', ...said })),
  move('lapseConsultation', '逾期未答复意见', on, (said) => ({ deed: 'lapseConsultation', ...said })),
  move('extend', '延期', z.strictObject({ on: day, workdays: z.int().min(1).max(20), reason: said(2000) }), (said) => ({
    deed: 'extend',
    ...said,
  })),
  move('withdraw', '撤回申请', withReason, (said) => ({ deed: 'withdraw', ...said })),
  move('archive', '归档', on, (said) => ({ deed: 'archive', ...said })),
  route(
    'noticeFee',
    '通知缴费',
    z.strictObject({
      on: day,
      scale: z.enum(['pieces', 'pages']),
      units: z.int().min(1).max(1_000_000),
      payWay: text(500).default('').describe('空：按公开工作机构信息'),
    }),
    ({ work, secrets, leave }, which, said) => noticeFee(work, secrets, leave.reach, { ...which, ...said }),
  ),
  route(
    'consult',
    '征求意见',
    z.strictObject({
      on: day,
      asks: z.enum(['thirdParty', 'agency']),
      askedAgencyId: id.nullable().default(null),
      addressee: z.strictObject({
        name: said(200),
        contact: text(100).default(''),
        phone: text(50).default(''),
        address: text(300).default(''),
        postcode: text(20).default(''),
      }),
      question: said(5000),
      concern: text(2000).default('可能涉及商业秘密或者个人隐私'),
    }),
    ({ work, secrets, leave }, which, said) => consultParty(work, secrets, leave.reach, { ...which, ...said }),
  ),
  route('confirmDelivery', '记下对方收到', z.strictObject({ consultationId: id, on: day }), ({ work, leave }, which, said) =>
    confirmDelivery(work, leave.reach, { ...which, ...said }),
  ),
  route(
    'receiveAnswer',
    '收到意见',
    z.strictObject({
      consultationId: id,
      on: day,
      opinion: z.enum(['agrees', 'refuses', 'partly']),
      answer: text(5000).default(''),
      overrideReason: text(2000).default(''),
    }),
    ({ work, leave }, which, said) => receiveAnswer(work, leave.reach, { ...which, ...said }),
  ),
  route('decide', '拟定办理结果', z.strictObject({ parts: z.array(Part).min(1).max(100) }), ({ work, leave }, which, { parts }) =>
    decideParts(work, leave.reach, { ...which, parts }),
  ),
  route(
    'draft',
    '送审答复',
    z.strictObject({
      on: day,
      fields: z.record(z.string().max(50), z.union([z.string().max(20_000), z.array(z.string().max(5000)).max(200)])).default({}),
    }),
    ({ work, secrets, leave }, which, said) => draftReply(work, secrets, leave.reach, { ...which, ...said }),
  ),
  route('sign', '签批', opinion, ({ work, leave }, which, said) => signReply(work, leave, { ...which, ...said })),
  route('return', '退回', z.strictObject({ on: day, opinion: said(2000) }), ({ work, leave }, which, given) =>
    returnReply(work, leave.reach, { ...which, ...given }),
  ),
  route(
    'deliver',
    '送达',
    z.strictObject({ on: day, delivery: z.enum(DELIVERIES), tracking: text(100).default('') }),
    ({ work, secrets, leave }, which, said) => deliverReply(work, secrets, leave.reach, { ...which, ...said }),
  ),
  route(
    'reopen',
    '重新办理',
    z.strictObject({ on: day, until: day.nullable().default(null), reason: said(2000) }),
    ({ work, leave }, which, said) => reopenRequest(work, leave.reach, { ...which, ...said }),
  ),
  route(
    'assign',
    '分派',
    z.strictObject({ unitId: id.nullable(), assigneeId: id.nullable().default(null) }),
    ({ work, leave }, which, said) => assignRequest(work, leave.reach, { ...which, ...said }),
  ),
  route('accept', '签收', z.strictObject({}), ({ work, leave }, which) => acceptRequest(work, leave.reach, which)),
  route('handBack', '退回公开工作机构', z.strictObject({ reason: said(2000) }), ({ work, leave }, which, { reason }) =>
    handBackRequest(work, leave.reach, { ...which, reason }),
  ),
  route('opine', '写办理意见', z.strictObject({ text: said(5000) }), ({ work, leave }, which, given) =>
    opine(work, leave.reach, { id: which.id, text: given.text }),
  ),
  route(
    'correspond',
    '记下与申请人的往来',
    z.strictObject({
      on: day,
      direction: z.enum(['in', 'out']),
      channel: z.enum(MESSAGE_CHANNELS),
      text: said(5000),
      fileId: id.nullable().default(null),
    }),
    ({ work, secrets, leave }, which, said) => correspond(work, secrets, leave.reach, { ...said, id: which.id }),
  ),
];
