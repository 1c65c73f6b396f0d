import { sql } from 'kysely';
import { z } from 'zod';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { outcomeTitle, type CaseOutcome, type RequestKind, type RequestState } from '../../../law/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { withinReach, type Reach } from '../../access/index.ts';
import { readSettings, requestSettings } from '../../settings/index.ts';
import { numberWords } from '../number-words.ts';
import { OutcomeShape, StateShape } from '../request-shape.ts';
import { likenessTo } from '../rules/index.ts';
import { OWNERSHIP } from '../store.ts';

/** From here on two texts are shown as like each other. */
const SHOWN = 0.3;
/** From here on they ask for the same, as far as a machine can say. */
const ALIKE = 0.5;
/** The newest requests of the agency that are looked through, and how many at a time. */
const LOOKED_THROUGH = 20_000;
const AT_A_TIME = 2_000;
const MOST_SHOWN = 20;

const Match = z.object({
  id: z.number().int(),
  number: z.string().nullable(),
  title: z.string(),
  state: StateShape,
  receivedOn: z.iso.date().nullable(),
  outcome: OutcomeShape.nullable(),
  outcomeTitle: z.string(),
  closedOn: z.iso.date().nullable(),
  /** How much of the text is the same, 0 to 1. */
  likeness: z.number(),
  /** Null when it was not asked who the applicant is. */
  sameApplicant: z.boolean().nullable(),
});

/** Requests that ask for much the same, or come from the same applicant. Hints: whether it repeats another is for people to say. */
export const SimilarRequests = z
  .object({
    /** The most alike first. */
    similar: z.array(Match),
    /** Of the same applicant, the newest first; null when it was not asked. */
    ofApplicant: z.array(Match).nullable(),
    /** An answered request of the same applicant for much the same (art 36(6) 重复申请), whose number the reply names. */
    repeats: Match.nullable(),
    /** How many applicants asked for much the same; from some number on art 44 speaks for publishing it. */
    alike: z.object({
      requests: z.number().int(),
      applicants: z.number().int(),
      /** From how many applicants on (a setting of the house). */
      from: z.number().int(),
      suggestPublication: z.boolean(),
    }),
    lookedThrough: z.number().int(),
    /** The task of weighing it (art 44), where this request has one that the asker may see. */
    proposal: z.object({ taskId: z.number().int() }).nullable(),
  })
  .meta({ id: 'SimilarRequests' });
export type SimilarRequests = z.infer<typeof SimilarRequests>;

export interface Likened {
  readonly agencyId: number;
  readonly content: string;
  /** Corrections of records and applications for information are no likes of each other. */
  readonly kind: RequestKind;
  /** Of the applicant; null: not asked. */
  readonly mark: Uint8Array | null;
  /** The request itself, when it is one already. */
  readonly exceptId: number | null;
}

interface Row {
  readonly id: number;
  readonly year: number | null;
  readonly number: number | null;
  readonly title: string;
  readonly content: string;
  readonly state: RequestState;
  readonly receivedOn: PlainDate | null;
  readonly outcome: CaseOutcome | null;
  readonly closedOn: PlainDate | null;
  /** Tells applicants apart; null for an erased one. */
  readonly applicant: string | null;
  readonly same: boolean;
}

/** Looks through the newest requests of the agency within reach. Work is bounded: 20 000 texts, 2 000 in memory at a time. */
export async function findSimilar(
  database: Database,
  reach: Reach,
  { agencyId, content, kind, mark, exceptId }: Likened,
): Promise<SimilarRequests> {
  const { publicationApplicants } = await readSettings(database, requestSettings);
  const like = likenessTo(content);
  const similar: Candidate[] = [];
  const own: Candidate[] = [];
  const applicants = new Set<string>(mark === null ? [] : [Buffer.from(mark).toString('hex')]);
  let [before, lookedThrough, requests] = [2_147_483_647, 0, 1];
  while (lookedThrough < LOOKED_THROUGH) {
    const rows = await newestBefore(database, reach, { agencyId, before, kind, mark });
    for (const row of rows) {
      if (row.id === exceptId) continue;
      const likeness = like(row.content);
      if (likeness >= ALIKE) {
        requests += 1;
        if (row.applicant !== null) applicants.add(row.applicant);
      }
      if (likeness >= SHOWN) similar.push({ row, likeness });
      if (row.same && own.length < MOST_SHOWN) own.push({ row, likeness });
    }
    lookedThrough += rows.length;
    const last = rows.at(-1);
    if (last === undefined || rows.length < AT_A_TIME) break;
    before = last.id;
  }
  const known = mark !== null;
  const suggestPublication = kind === 'information' && applicants.size >= publicationApplicants;
  const sorted = similar.toSorted((a, b) => b.likeness - a.likeness || b.row.id - a.row.id);
  const repeats = sorted.find(({ row, likeness }) => row.same && likeness >= ALIKE && row.outcome !== null);
  return {
    similar: sorted.slice(0, MOST_SHOWN).map((candidate) => matchOf(candidate, known)),
    ofApplicant: known ? own.map((candidate) => matchOf(candidate, known)) : null,
    repeats: repeats === undefined ? null : matchOf(repeats, known),
    alike: { requests, applicants: applicants.size, from: publicationApplicants, suggestPublication },
    lookedThrough,
    proposal: null,
  };
}

interface Candidate {
  readonly row: Row;
  readonly likeness: number;
}

async function newestBefore(
  database: Database,
  reach: Reach,
  { agencyId, before, kind, mark }: Pick<Likened, 'agencyId' | 'kind' | 'mark'> & { readonly before: number },
): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select r.request_id as id, r.year, r.number, r.title, r.content, r.state, r.received_on as "receivedOn", r.outcome,
      r.closed_on as "closedOn", encode(r.applicant_mark, 'hex') as applicant, coalesce(r.applicant_mark = ${mark}::bytea, false) as same
    from disclosure_request r
    where r.agency_id = ${agencyId} and r.request_id < ${before} and r.kind = ${kind} and r.state not in ('discarded', 'merged')
      and ${withinReach(reach, OWNERSHIP)}
    order by r.request_id desc limit ${AT_A_TIME}`.execute(database);
  return rows;
}

function matchOf({ row, likeness }: Candidate, known: boolean): SimilarRequests['similar'][number] {
  const { id, title, state, receivedOn, outcome, closedOn, same } = row;
  return {
    id,
    number: numberWords(row),
    title,
    state,
    receivedOn,
    outcome,
    outcomeTitle: outcome === null ? '' : outcomeTitle(outcome),
    closedOn,
    likeness: Math.round(likeness * 100) / 100,
    sameApplicant: known ? same : null,
  };
}
