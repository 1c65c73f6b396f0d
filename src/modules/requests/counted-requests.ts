import { sql } from 'kysely';
import { z } from 'zod';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { OUTCOMES, type Outcome } from '../../law/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { numberWords } from './number-words.ts';
import type { ApplicantKind } from './rules/index.ts';
import { OWNERSHIP } from './store.ts';

/** A registered request as table three looks at it: who asked, when, and how it was closed and opened again. */
export interface CountedRequest {
  readonly id: number;
  readonly applicantKind: ApplicantKind;
  readonly receivedOn: PlainDate;
  /** In their order; without an outcome it was opened again. */
  readonly turns: readonly { readonly on: string; readonly outcome: Outcome | null }[];
}

const Turns = z.array(z.object({ on: z.string(), outcome: z.enum(OUTCOMES).nullable() }));

/**
 * The requests of an agency received before a day. What has not been received yet is none, nor what was transferred or
 * discarded before it was; merged ones count with that into which they went; 更正 (art 41) asks for no information.
 */
export async function countedRequests(database: Database, agencyId: number, before: PlainDate): Promise<readonly CountedRequest[]> {
  const { rows } = await sql<Omit<CountedRequest, 'turns'> & { turns: unknown }>`
    select r.request_id as id, r.applicant_kind as "applicantKind", r.received_on as "receivedOn", coalesce(turn.turns, '[]'::json) as turns
    from disclosure_request r
    left join lateral (
      select json_agg(json_build_object('on', e.happened_on,
          'outcome', case e.deed when 'deliver' then e.data->>'outcome' when 'withdraw' then 'other.other' end) order by e.seq) as turns
      from request_event e
      where e.agency_id = r.agency_id and e.request_id = r.request_id and e.deed in ('deliver', 'withdraw', 'reopen')
    ) turn on true
    where r.agency_id = ${agencyId} and r.received_on < ${before} and r.merged_into is null and r.kind = 'information'
    order by r.received_on, r.request_id`.execute(database);
  return rows.map((row) => ({ ...row, turns: Turns.parse(row.turns) }));
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
