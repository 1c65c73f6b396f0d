import { sql } from 'kysely';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { changeRecord, type Work } from '../../../platform/audit/index.ts';
import type { Reach } from '../../access/index.ts';
import type { RequestFailure } from '../request-failure.ts';
import { REQUEST } from '../request-record.ts';
import { findRequest, updateRequest } from '../store.ts';

/** By the document itself, by its copy, or by a call on the telephone number given. */
export const IDENTITY_CHECKS = ['original', 'copy', 'telephone'] as const;

export interface IdentityCheck {
  readonly id: number;
  readonly version: number;
  readonly by: (typeof IDENTITY_CHECKS)[number];
  readonly today: PlainDate;
}

/** Notes down that the office made sure who asks (art 29). Nothing of the document itself is noted. */
export async function checkIdentity(
  work: Work,
  reach: Reach,
  { id, version, by, today }: IdentityCheck,
): Promise<Result<null, RequestFailure>> {
  const { transaction } = work;
  const found = await findRequest(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  const changed = await changeRecord(work, REQUEST, id, { agencyId: found.agencyId, deed: 'checkIdentity' }, () =>
    updateRequest(transaction, { id, version }, [
      sql`identity_check = ${by}`,
      sql`identity_checked_by = ${work.by.name}`,
      sql`identity_checked_on = ${today}`,
    ]),
  );
  return changed ? ok(null) : err({ kind: 'versionConflict' });
}
