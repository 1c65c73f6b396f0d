import { sql, type RawBuilder } from 'kysely';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { RequestState } from '../../../law/index.ts';

/** Where a reply's term can still be made longer. */
export const MAY_LENGTHEN: readonly RequestState[] = ['handling', 'consulting', 'approving'];

/** Whether the head was asked about the case `q` and can still decide: a term that is over is not made longer. */
export function waitsForHead(today: PlainDate): RawBuilder<boolean> {
  return sql<boolean>`(q.state = any(${[...MAY_LENGTHEN]}::text[]) and q.due_on >= ${today} and exists (
    select 1 from request_consent c where c.agency_id = q.agency_id and c.request_id = q.request_id and c.decision is null)) is true`;
}
