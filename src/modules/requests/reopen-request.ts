import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import type { RequestFailure } from './request-failure.ts';
import { findRequest } from './store.ts';
import { takeStep } from './take-step.ts';

/** A review or a court wants another reply (by a day that it named, or within the whole time anew): the outcome falls, the clock runs again. */
export async function reopenRequest(
  work: Work,
  reach: Reach,
  from: {
    readonly id: number;
    readonly version: number;
    readonly on: PlainDate;
    readonly until: PlainDate | null;
    readonly reason: string;
  },
): Promise<Result<null, RequestFailure>> {
  const { id, version, on, until, reason } = from;
  const { transaction } = work;
  const found = await findRequest(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  const done = await takeStep(work, found, version, {
    deed: 'reopen',
    on,
    clock: { kind: 'reopened', on, until },
    holds: ['ordered'],
    data: { until, reason, outcome: found.outcome },
    columns: [sql`outcome = null`, sql`archived_at = null`],
    reason,
  });
  if (!done.ok) return done;
  await sql`update request_part set outcome = null, letter_code = null
    where agency_id = ${found.agencyId} and request_id = ${id}`.execute(transaction);
  return ok(null);
}
