import { sql } from 'kysely';
import { z } from 'zod';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { OUTCOMES, REQUEST_KINDS, type Outcome, type RequestKind } from '../../law/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { numberWords } from './number-words.ts';
import { countedSpans, type ApplicantKind } from './rules/index.ts';
import { OWNERSHIP } from './store.ts';

/** A registered request as table three looks at it: who asked, when, and how it was closed and opened again. */
export interface CountedRequest {
  readonly id: number;
  readonly applicantKind: ApplicantKind;
  /** From when on it asks for information. */
  readonly receivedOn: string;
  /** In their order; without an outcome it was opened again. */
  readonly turns: readonly { readonly on: string; readonly outcome: Outcome | null }[];
}

const KindTurns = z.array(z.object({ on: z.string(), from: z.enum(REQUEST_KINDS), to: z.enum(REQUEST_KINDS) }));
const Turns = z.array(z.object({ on: z.string(), outcome: z.enum(OUTCOMES).nullable() }));

/**
 * The requests of an agency received before a day. What has not been received yet is none, nor what was transferred or
 * discarded before it was; merged ones count with that into which they went; 更正 (art 41) asks for no information
 * (`countedSpans`).
 */
export async function countedRequests(database: Database, agencyId: number, before: PlainDate): Promise<readonly CountedRequest[]> {
  const { rows } = await sql<Omit<CountedRequest, 'turns'> & { kind: RequestKind; turns: unknown; kinds: unknown }>`
    select r.request_id as id, r.applicant_kind as "applicantKind", r.received_on as "receivedOn", r.kind,
      coalesce(turn.turns, '[]'::json) as turns, coalesce(turn.kinds, '[]'::json) as kinds
    from disclosure_request r
    left join lateral (
      select json_agg(json_build_object('on', e.happened_on,
          'outcome', case e.deed when 'deliver' then e.data->>'outcome' when 'withdraw' then 'other.other' end) order by e.seq)
          filter (where e.deed <> 'changeKind') as turns,
        json_agg(json_build_object('on', e.happened_on, 'from', e.data->>'from', 'to', e.data->>'to') order by e.seq)
          filter (where e.deed = 'changeKind') as kinds
      from request_event e
      where e.agency_id = r.agency_id and e.request_id = r.request_id and (e.deed in ('deliver', 'withdraw', 'reopen') or e.deed = 'changeKind' and e.clock is not null)
    ) turn on true
    where r.agency_id = ${agencyId} and r.received_on < ${before} and r.merged_into is null and (r.kind = 'information' or turn.kinds is not null)
    order by r.received_on, r.request_id`.execute(database);
  return rows.flatMap(({ id, applicantKind, receivedOn, kind, turns, kinds }) =>
    countedSpans(kind, receivedOn, KindTurns.parse(kinds)).flatMap(({ from, to }): readonly CountedRequest[] => {
      if (from >= before) return [];
      const ended = to === null ? Turns.parse(turns) : [{ on: to, outcome: 'other.other' as const }];
      return [{ id, applicantKind, receivedOn: from, turns: ended }];
    }),
  );
}

/** Number and title of those requests that are within reach, in the order of their numbers. */
export async function namedRequests(
  database: Database,
  reach: Reach,
  ids: readonly number[],
): Promise<readonly { readonly id: number; readonly number: string | null; readonly title: string }[]> {
  const { rows } = await sql<{ id: number; year: number | null; number: number | null; title: string }>`
    select r.request_id as id, r.year, r.number, r.title from disclosure_request r
    where r.request_id = any(${[...ids]}::integer[]) and ${withinReach(reach, OWNERSHIP)} order by r.year, r.number`.execute(database);
  return rows.map(({ id, title, ...row }) => ({ id, number: numberWords(row), title }));
}
