import { z } from 'zod';
import type { Auditable } from '../../platform/audit/index.ts';
import { COMMENT_DECISIONS, CONSULTATION_STATES } from './rules/index.ts';

/** Rows as the audit keeps them. */
export const CONSULTATION: Auditable = { noun: 'consultation', table: 'consultation', key: 'consultation_id', omit: ['draft', 'shown_on'] };
/** Who wrote and how to reach them is not the auditor's business either. */
export const COMMENT: Auditable = {
  noun: 'consultationComment',
  table: 'consultation_comment',
  key: 'comment_id',
  omit: ['author_name', 'contact', 'text'],
};

const Named = z.object({ id: z.number().int(), name: z.string() });
const ConsultationDeeds = z.enum(['edit', 'open', 'decide', 'publishResult', 'withdraw']);
export type PersonalDeed = z.infer<typeof ConsultationDeeds>;
export const PERSONAL_DEEDS = ConsultationDeeds.options;

/** What came of the comments so far. */
export const CommentCounts = z
  .object({
    received: z.number().int(),
    undecided: z.number().int(),
    adopted: z.number().int(),
    partly: z.number().int(),
    declined: z.number().int(),
    setAside: z.number().int(),
    /** To be shown with the result. */
    chosen: z.number().int(),
  })
  .meta({ id: 'ConsultationCounts' });
export type CommentCounts = z.infer<typeof CommentCounts>;

/** 征集 as the API sends it. */
export const Consultation = z
  .object({
    id: z.number().int(),
    agency: Named,
    unit: Named,
    /** Code of data/consultation-kinds.json. */
    kind: z.string(),
    kindTitle: z.string(),
    title: z.string(),
    introduction: z.string(),
    draft: z.string(),
    document: z.object({ id: z.number().int(), title: z.string() }).nullable(),
    state: z.enum(CONSULTATION_STATES),
    /** Days in Asia/Shanghai; it ends with the end of the last one. */
    opensOn: z.iso.date().nullable(),
    closesOn: z.iso.date(),
    shortReason: z.string(),
    /** The least number of days if it opened today, and the article that says so. */
    least: z.object({ days: z.number().int(), source: z.string().nullable() }),
    withdrawalReason: z.string(),
    resultSummary: z.string(),
    resultPublishedAt: z.iso.datetime().nullable(),
    counts: CommentCounts,
    createdAt: z.iso.datetime(),
    version: z.number().int(),
    /** What the asker may do to it now. */
    deeds: z.array(ConsultationDeeds),
  })
  .meta({ id: 'Consultation' });
export type Consultation = z.infer<typeof Consultation>;

/** A comment as those who answer it see it. */
export const ConsultationComment = z
  .object({
    id: z.number().int(),
    consultationId: z.number().int(),
    receipt: z.string(),
    text: z.string(),
    authorName: z.string(),
    /** There is one; it is asked for by itself. */
    hasContact: z.boolean(),
    /** Codes of personal data that its text holds. */
    personalData: z.array(z.string()),
    receivedAt: z.iso.datetime(),
    decision: z.enum(COMMENT_DECISIONS).nullable(),
    decisionReason: z.string(),
    decidedByName: z.string().nullable(),
    publicText: z.string(),
    version: z.number().int(),
  })
  .meta({ id: 'ConsultationComment' });
export type ConsultationComment = z.infer<typeof ConsultationComment>;
