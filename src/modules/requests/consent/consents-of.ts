import { sql } from 'kysely';
import { z } from 'zod';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { DEED_TITLES } from '../../../law/index.ts';
import type { Database } from '../../../platform/database/index.ts';

export const ConsentShape = z.object({
  id: z.number().int(),
  deed: z.enum(['extend', 'announceDelay']),
  title: z.string(),
  workdays: z.number().int().nullable(),
  until: z.iso.date().nullable(),
  /** The last day for the reply if the head agrees today; null once decided, or where the clock does not take it. */
  dueOn: z.iso.date().nullable(),
  reason: z.string(),
  byName: z.string(),
  askedAt: z.iso.datetime(),
  decision: z.enum(['agreed', 'refused']).nullable(),
  decidedByName: z.string(),
  remark: z.string(),
});

export interface StoredConsent {
  readonly id: number;
  readonly deed: 'extend' | 'announceDelay';
  readonly workdays: number | null;
  readonly until: PlainDate | null;
  readonly reason: string;
  readonly byId: number | null;
  readonly byName: string;
  readonly askedAt: Date;
  readonly decision: 'agreed' | 'refused' | null;
  readonly decidedByName: string;
  readonly remark: string;
}

/** What the head was asked about a case, in its order. */
export async function consentsOf(database: Database, agencyId: number, id: number): Promise<readonly StoredConsent[]> {
  const { rows } = await sql<StoredConsent>`
    select consent_id as id, deed, workdays, until, reason, by_id as "byId", by_name as "byName", asked_at as "askedAt", decision,
      decided_by_name as "decidedByName", remark
    from request_consent where agency_id = ${agencyId} and request_id = ${id} order by consent_id`.execute(database);
  return rows;
}

/** As it is shown; `dueOn` is the last day for the reply if the head agrees. */
export function consentView(
  { id, deed, workdays, until, reason, byName, askedAt, decision, decidedByName, remark }: StoredConsent,
  dueOn: PlainDate | null,
): z.infer<typeof ConsentShape> {
  const title = DEED_TITLES[deed];
  return { id, deed, title, workdays, until, dueOn, reason, byName, askedAt: askedAt.toISOString(), decision, decidedByName, remark };
}
