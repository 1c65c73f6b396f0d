import { sql } from 'kysely';
import { z } from 'zod';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Database } from '../../../platform/database/index.ts';
import { withinReach, type Reach } from '../../access/index.ts';
import { APPLICANT_KINDS } from '../rules/index.ts';
import { OWNERSHIP } from '../store.ts';

const MOST_SHOWN = 100;

/** Applicants with many requests in a month (art 35). Nobody is named: a request of theirs leads to who they are. */
export const FrequentApplicants = z
  .object({
    month: z.string(),
    applicants: z.array(
      z.object({
        kind: z.enum(APPLICANT_KINDS),
        requests: z.number().int(),
        pieces: z.number().int(),
        open: z.number().int(),
        /** Whether the office has asked for reasons. */
        reasonsAsked: z.boolean(),
        /** In the twelve months before and this one. */
        requestsOfYear: z.number().int(),
        /** Newest first, at most fifty. */
        requestIds: z.array(z.number().int()),
      }),
    ),
  })
  .meta({ id: 'FrequentApplicants' });
export type FrequentApplicants = z.infer<typeof FrequentApplicants>;

/** Counts by applicant over what arrived in a month; what is too much (明显超过合理范围) the law leaves to people. */
export async function frequentApplicants(
  database: Database,
  reach: Reach,
  { first, least }: { readonly first: PlainDate; readonly least: number },
): Promise<FrequentApplicants> {
  const { rows } = await sql<FrequentApplicants['applicants'][number]>`
    select min(r.applicant_kind) as kind, count(*) filter (where r.of_month)::int as requests,
      coalesce(sum(r.pieces) filter (where r.of_month), 0)::int as pieces, count(*) filter (where r.of_month and r.closed_on is null)::int as open,
      bool_or(r.of_month and exists (select from request_event e
        where e.agency_id = r.agency_id and e.request_id = r.request_id and e.deed = 'askReasons')) as "reasonsAsked",
      count(*)::int as "requestsOfYear",
      (array_agg(r.request_id order by r.request_id desc) filter (where r.of_month))[1:50] as "requestIds"
    from (select q.*, q.arrived_on >= ${first} as of_month from disclosure_request q
      where q.arrived_on >= ${first}::date - interval '12 months' and q.arrived_on < ${first}::date + interval '1 month'
        and q.applicant_mark is not null and q.state not in ('discarded', 'merged')) as r
    where ${withinReach(reach, OWNERSHIP)}
    group by r.agency_id, r.applicant_mark having count(*) filter (where r.of_month) >= ${least}
    order by 2 desc, max(r.request_id) desc limit ${MOST_SHOWN}`.execute(database);
  return { month: first.slice(0, 7), applicants: [...rows] };
}
