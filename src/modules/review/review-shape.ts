import { z } from 'zod';
import { GATES } from '../../screening/finding.ts';
import { ROLES } from '../access/index.ts';
import { OPENNESS, DOCUMENT_STATES } from '../documents/rules/index.ts';
import { Remark } from './remark.ts';
import { SEATS } from './rules/flow.ts';

const Named = z.object({ id: z.number().int(), name: z.string() });
const Gate = z.object({ gate: z.enum(GATES), title: z.string() });

const StepShape = z
  .object({
    round: z.number().int(),
    roundTitle: z.string(),
    seat: z.enum(SEATS),
    decision: z.enum(['pass', 'return', 'authorizeUrgent']),
    by: z.object({ id: z.number().int(), name: z.string(), post: z.string() }),
    onBehalfOf: Named.nullable(),
    at: z.iso.datetime(),
    contentHash: z.string(),
    gates: z.array(Gate).readonly(),
    opinion: z.string(),
    remarks: z.array(Remark).readonly(),
  })
  .meta({ id: 'ReviewStep' });

const SubmissionShape = z
  .object({
    id: z.number().int(),
    /** Of the flow by which it goes. */
    flow: z.string(),
    revision: z.number().int(),
    contentHash: z.string(),
    note: z.string(),
    submittedBy: z.string(),
    submittedAt: z.iso.datetime(),
    outcome: z.enum(['passed', 'returned', 'recalled', 'voided']).nullable(),
    endedAt: z.iso.datetime().nullable(),
    /** Null: it goes the usual way. */
    urgent: z
      .object({
        reason: z.string(),
        authorized: StepShape.nullable(),
        /** When the reviews are due that a release has gone before; null before it. */
        afterReviewDueOn: z.iso.date().nullable(),
      })
      .nullable(),
    /** Everything that was signed, the return that ended it too, in order. */
    steps: z.array(StepShape).readonly(),
  })
  .meta({ id: 'ReviewSubmission' });

const SeatShape = z
  .object({
    seat: z.enum(SEATS),
    title: z.string(),
    gates: z.array(Gate).readonly(),
    roles: z.array(z.object({ role: z.enum(ROLES), title: z.string() })).readonly(),
    where: z.enum(['unit', 'agency']),
    /** Who signed; null: nobody yet. */
    step: StepShape.nullable(),
    /** In whose name the asker may sign it now; null stands for their own. None: they may not, and `why` says why. */
    maySign: z.array(Named.nullable()).readonly(),
    why: z.string().nullable(),
    /** Those who may, while it is the turn of the seat. */
    waitingFor: z.array(Named).readonly(),
  })
  .meta({ id: 'ReviewSeat' });

const RoundShape = z
  .object({
    round: z.number().int(),
    title: z.string(),
    oneHand: z.boolean(),
    state: z.enum(['done', 'current', 'later']),
    seats: z.array(SeatShape).readonly(),
  })
  .meta({ id: 'ReviewRoundProgress' });

const Deed = z.object({
  deed: z.enum(['submit', 'sign', 'return', 'recall', 'authorizeUrgent', 'release']),
  may: z.boolean(),
  why: z.string().nullable(),
});

/** 审核 of a document as the API sends it. */
export const ReviewShape = z
  .object({
    documentId: z.number().int(),
    title: z.string(),
    state: z.enum(DOCUMENT_STATES),
    openness: z.enum(OPENNESS).nullable(),
    revision: z.number().int(),
    contentHash: z.string(),
    /** Of the document, for If-Match. */
    version: z.number().int(),
    /** The attempt that is under way, or the last one; null: never handed in. */
    submission: SubmissionShape.nullable(),
    /** By the flow of the attempt; by the one it would take now, where none is under way. */
    rounds: z.array(RoundShape).readonly(),
    /** Name of that flow; null: there is none for this kind of document. */
    flow: z.string().nullable(),
    /** Who wrote: they sign nothing. */
    authors: z.array(Named).readonly(),
    /** What those who read the attempt before saw, and what is there now; null on the first attempt. */
    changesSinceLastRound: z
      .object({ from: z.number().int(), to: z.number().int(), outcome: z.enum(['passed', 'returned', 'recalled', 'voided', 'released']) })
      .nullable(),
    /** What the asker may do now, and why not. */
    deeds: z.array(Deed).readonly(),
    /** Earlier attempts, newest first. */
    earlier: z.array(SubmissionShape).readonly(),
  })
  .meta({ id: 'Review' });

export type ReviewView = z.input<typeof ReviewShape>;
export type SeatView = z.input<typeof SeatShape>;
export type StepView = z.input<typeof StepShape>;
export type SubmissionView = z.input<typeof SubmissionShape>;
