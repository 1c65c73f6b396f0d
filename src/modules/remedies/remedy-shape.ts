import { z } from 'zod';
import { REMEDY_RESULTS } from '../../law/index.ts';
import { ATTACKED, PROCEDURES, REMEDY_DEEDS, REMEDY_KINDS, REMEDY_LEVELS, REMEDY_STAGES } from './rules/index.ts';

const day = z.iso.date().nullable();
export const ResultShape = z.enum(REMEDY_RESULTS);

export const RemedyFileShape = z.object({
  id: z.number().int(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number().int(),
  /** The term was over: name and bytes are gone. */
  erased: z.boolean(),
  byName: z.string(),
  addedAt: z.iso.datetime(),
});

const Limit = z.object({ title: z.string(), dueOn: z.iso.date(), words: z.string() });

/** 行政复议、行政诉讼 as the API sends it; who brought it is asked for by itself. */
export const RemedyRecord = z
  .object({
    id: z.number().int(),
    agency: z.object({ id: z.number().int(), name: z.string() }),
    version: z.number().int(),
    kind: z.enum(REMEDY_KINDS),
    request: z.object({ id: z.number().int(), title: z.string() }).nullable(),
    reviewId: z.number().int().nullable(),
    attacks: z.enum(ATTACKED),
    subject: z.string(),
    stage: z.enum(REMEDY_STAGES),
    level: z.enum(REMEDY_LEVELS),
    result: ResultShape.nullable(),
    resultTitle: z.string(),
    /** Until when our answer is due; null when none is. */
    dueOn: day,
    late: z.boolean(),
    filedOn: z.iso.date(),
    closedOn: day,
    /** The term was over: nothing tells any more who brought it. */
    erased: z.boolean(),
    createdAt: z.iso.datetime(),
    instances: z.array(
      z.object({
        instance: z.number().int(),
        level: z.enum(REMEDY_LEVELS),
        levelTitle: z.string(),
        organ: z.string(),
        caseNumber: z.string(),
        procedure: z.enum(PROCEDURES).nullable(),
        filedOn: z.iso.date(),
        servedOn: day,
        answerDueOn: day,
        /** How the law reckons that day; '' while the day of service is unknown. */
        answerWords: z.string(),
        answeredOn: day,
        decidedOn: day,
        result: ResultShape.nullable(),
        resultTitle: z.string(),
        decisionNumber: z.string(),
      }),
    ),
    hearings: z.array(
      z.object({ id: z.number().int(), instance: z.number().int(), on: z.iso.date(), time: z.string(), place: z.string() }),
    ),
    files: z.array(RemedyFileShape),
    /** Null for who may not read the party, and once it was erased. */
    notes: z.array(z.object({ id: z.number().int(), text: z.string().nullable(), byName: z.string(), writtenAt: z.iso.datetime() })),
    /** Until when whoever brought it may go on, of what was decided. */
    limits: z.array(Limit),
    /** What the asker may do at this stage. */
    deeds: z.array(z.object({ deed: z.enum(REMEDY_DEEDS), title: z.string() })),
    /** Beside the stages: edit, attach, note, readParty, hearing. */
    allowed: z.array(z.string()),
    /** Whether a decision may open the case again by the same press. */
    mayReopen: z.boolean(),
  })
  .meta({ id: 'Remedy' });
export type RemedyRecord = z.infer<typeof RemedyRecord>;
