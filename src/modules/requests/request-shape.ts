import { z } from 'zod';
import { CASE_OUTCOMES, LETTER_CODES, REQUEST_KINDS, REQUEST_STATES } from '../../law/index.ts';
import { ConsentShape } from './consent/consents-of.ts';
import { DELIVERIES } from './deliver-reply.ts';
import { MESSAGE_CHANNELS } from './opine.ts';
import { RECEIPTS, RETURNS } from './letters/letter-receipt.ts';
import { APPLICANT_KINDS } from './rules/index.ts';
import { ORAL_CONFIRMATIONS } from './store.ts';

export const CHANNELS = ['counter', 'registeredPost', 'ordinaryPost', 'online', 'email', 'fax', 'transfer'] as const;
export const CHANNEL_TITLES: Readonly<Record<(typeof CHANNELS)[number], string>> = {
  counter: '当面提交',
  registeredPost: '邮寄（签收）',
  ordinaryPost: '平常信函',
  online: '网上提交',
  email: '电子邮件',
  fax: '传真',
  transfer: '其他机关转来',
};
export const WANTED_FORMS = ['paper', 'electronic', 'inspection', 'other'] as const;
export const WANTED_FORM_TITLES = { paper: '纸质', electronic: '电子文件', inspection: '现场查阅、抄录', other: '其他' } as const;
export const WANTED_DELIVERIES = ['online', 'email', 'post', 'fax', 'pickup', 'onSite'] as const;
export const WANTED_DELIVERY_TITLES = {
  online: '网上下载',
  email: '电子邮件',
  post: '邮寄',
  fax: '传真',
  pickup: '自行领取',
  onSite: '当场阅读、抄录',
} as const;

const day = z.iso.date().nullable();
const Named = z.object({ id: z.number().int(), name: z.string() }).nullable();
export const OutcomeShape = z.enum(CASE_OUTCOMES);
export const LetterShape = z.enum(LETTER_CODES);
export const StateShape = z.enum(REQUEST_STATES);

export const ApplicantShape = z
  .object({
    kind: z.enum(APPLICANT_KINDS),
    name: z.string(),
    idType: z.string(),
    idNumber: z.string(),
    representative: z.string(),
    contactName: z.string(),
    phone: z.string(),
    email: z.string(),
    address: z.string(),
    postcode: z.string(),
    agent: z.object({ name: z.string(), idType: z.string(), idNumber: z.string(), phone: z.string() }).nullable(),
  })
  .meta({ id: 'RequestApplicant' });

const PartShape = z.object({
  part: z.number().int(),
  content: z.string(),
  outcome: OutcomeShape.nullable(),
  outcomeTitle: z.string(),
  letter: LetterShape.nullable(),
  article: z.string(),
  reason: z.string(),
  link: z.string(),
});

export const EventShape = z.object({
  seq: z.number().int(),
  deed: z.string(),
  title: z.string(),
  on: z.iso.date(),
  before: StateShape.nullable(),
  after: StateShape,
  data: z.record(z.string(), z.unknown()),
  byName: z.string(),
  writtenAt: z.iso.datetime(),
});

export const ConsultationShape = z.object({
  id: z.number().int(),
  party: z.string(),
  asks: z.enum(['thirdParty', 'agency']),
  askedAgency: Named,
  /** For whom may read the applicant; null for others. */
  addressee: z.object({ name: z.string(), contact: z.string(), phone: z.string(), address: z.string(), postcode: z.string() }).nullable(),
  question: z.string(),
  sentOn: z.iso.date(),
  receivedOn: day,
  answeredOn: day,
  opinion: z.enum(['agrees', 'refuses', 'partly', 'silent']).nullable(),
  answer: z.string(),
  overrideReason: z.string(),
});

export const ClockShape = z
  .object({
    kind: z.enum(['reply', 'correctionNotice', 'correction', 'reasons', 'consultation', 'payment']),
    title: z.string(),
    party: z.string().nullable(),
    startsOn: z.iso.date(),
    /** Null: it waits for somebody else. */
    dueOn: day,
    doneOn: day,
    late: z.boolean(),
    /** Working days from today to the due day; negative when it has passed. */
    workdaysLeft: z.number().int().nullable(),
    provisional: z.boolean(),
    /** The proof in plain words; '' while the clock waits. */
    words: z.string(),
    days: z.array(
      z.object({
        on: z.iso.date(),
        nth: z.number().int().nullable(),
        why: z.enum(['workday', 'makeUpWorkday', 'weekend', 'holiday', 'paused']),
        name: z.string().nullable(),
        notice: z.string().nullable(),
        words: z.string(),
      }),
    ),
  })
  .meta({ id: 'RequestClock' });

export const FileShape = z.object({
  id: z.number().int(),
  kind: z.enum(['identity', 'mandate', 'scan', 'attachment', 'material', 'redacted', 'letter', 'receipt', 'archive']),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number().int(),
  byName: z.string(),
  addedAt: z.iso.datetime(),
  erased: z.boolean(),
});

export const RelatedShape = z.object({
  /** What the other one is to this one. */
  relation: z.enum(['splitFrom', 'splitInto', 'mergedInto', 'mergedFrom']),
  id: z.number().int(),
  number: z.string().nullable(),
  title: z.string(),
  state: StateShape,
});

const LetterRowShape = z.object({
  id: z.number().int(),
  code: LetterShape,
  title: z.string(),
  state: z.enum(['draft', 'ready', 'sent', 'void']),
  letterOn: z.iso.date(),
  number: z.string().nullable(),
  consultationId: z.number().int().nullable(),
  delivery: z.enum(DELIVERIES).nullable(),
  tracking: z.string(),
  sentOn: day,
  receivedOn: day,
  /** '' for who may not read the applicant. */
  receivedBy: z.string(),
  receivedHow: z.enum(RECEIPTS).nullable(),
  receiptFileId: z.number().int().nullable(),
  /** The last sending came back, and it was not sent again yet. */
  returnedOn: day,
  /** Sendings that came back, the first first. */
  returns: z.array(
    z.object({
      sentOn: z.iso.date(),
      delivery: z.enum(DELIVERIES),
      tracking: z.string(),
      returnedOn: z.iso.date(),
      reason: z.enum(RETURNS),
    }),
  ),
});

/** 公开申请 as the API sends it; who asks is asked for by itself. */
export const DisclosureRequest = z
  .object({
    id: z.number().int(),
    agency: z.object({ id: z.number().int(), name: z.string() }),
    version: z.number().int(),
    /** 登记编号 `〔2026〕12号`; null before the receipt is settled. */
    number: z.string().nullable(),
    channel: z.enum(CHANNELS),
    kind: z.enum(REQUEST_KINDS),
    applicantKind: z.enum(APPLICANT_KINDS),
    title: z.string(),
    content: z.string(),
    /** What all was asked for, before it was cut apart; null when it was not. */
    originalContent: z.string().nullable(),
    wantedForm: z.enum(WANTED_FORMS),
    wantedDelivery: z.enum(WANTED_DELIVERIES),
    helpNeeded: z.string(),
    proposesPublication: z.boolean(),
    /** 口头申请 (art 29); null: the applicant wrote it. */
    oral: z.object({ writtenBy: z.string(), confirmed: z.enum(ORAL_CONFIRMATIONS) }).nullable(),
    arrivedOn: z.iso.date(),
    submittedOn: day,
    signedOn: day,
    confirmedOn: day,
    receivedOn: day,
    state: StateShape,
    dueOn: day,
    dueProvisional: z.boolean(),
    nextDueOn: day,
    nextDueKind: z.string().nullable(),
    outcome: OutcomeShape.nullable(),
    outcomeTitle: z.string(),
    closedOn: day,
    unit: Named,
    assignee: Named,
    acceptedAt: z.iso.datetime().nullable(),
    returnReason: z.string(),
    splitFrom: z.number().int().nullable(),
    mergedInto: z.number().int().nullable(),
    related: z.array(RelatedShape),
    published: z.boolean(),
    publishedTitle: z.string(),
    publishedAnswer: z.string(),
    /** How many working days applicants usually get for an answer. */
    answerWorkdays: z.number().int(),
    identityCheck: z.enum(['original', 'copy', 'telephone']).nullable(),
    identityCheckedBy: z.string(),
    identityCheckedOn: day,
    erased: z.boolean(),
    archivedAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    parts: z.array(PartShape),
    events: z.array(EventShape),
    clocks: z.array(ClockShape),
    consultations: z.array(ConsultationShape),
    opinions: z.array(z.object({ id: z.number().int(), text: z.string(), byName: z.string(), writtenAt: z.iso.datetime() })),
    messages: z.array(
      z.object({
        id: z.number().int(),
        direction: z.enum(['in', 'out']),
        channel: z.enum(MESSAGE_CHANNELS),
        /** The day of it, where the office noted it down afterwards. */
        on: day,
        /** Noted down by the office; not shown to the applicant. */
        noted: z.boolean(),
        fileId: z.number().int().nullable(),
        /** Null for who may not read the applicant. */
        text: z.string().nullable(),
        byName: z.string(),
        writtenAt: z.iso.datetime(),
      }),
    ),
    fee: z
      .object({
        scale: z.enum(['pieces', 'pages']),
        units: z.number().int(),
        unitsBefore: z.number().int(),
        yuan: z.number().int(),
        lines: z.array(z.object({ from: z.number(), to: z.number(), yuanEach: z.number(), yuan: z.number() })),
        noticedOn: z.iso.date(),
        paidOn: day,
      })
      .nullable(),
    files: z.array(FileShape),
    letters: z.array(LetterRowShape),
    /** What the head of the office was asked to allow. */
    consents: z.array(ConsentShape),
    round: z.object({
      levels: z.array(z.object({ title: z.string(), signedBy: z.string().nullable(), signedOn: day, opinion: z.string() })),
      /** Whether the asker is the next to sign. */
      mine: z.boolean(),
    }),
    /** What the asker may do in this state; `why` says what holds it back today. */
    deeds: z.array(z.object({ deed: z.string(), title: z.string(), possible: z.boolean(), why: z.string() })),
    /** Deeds beside the table of states: accept, handBack, opine, attach, decide, assign, split, readApplicant … */
    allowed: z.array(z.string()),
  })
  .meta({ id: 'DisclosureRequest' });
export type DisclosureRequest = z.infer<typeof DisclosureRequest>;
