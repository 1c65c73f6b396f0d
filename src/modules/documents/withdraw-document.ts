import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import { EVERYWHERE, type Reach } from '../access/index.ts';
import type { DocumentFailure } from './document-failure.ts';
import { DOCUMENT } from './document-record.ts';
import { recordRelease } from './releases.ts';
import { loadRevision } from './revisions.ts';
import { nextState } from './rules/document-states.ts';
import { holdDocument, updateDocument } from './store.ts';

export interface Withdrawal {
  readonly id: number;
  readonly version: number;
  readonly reason: string;
  readonly reach?: Reach;
}

/** Takes a document back from the public; its number and what was public stay on record. */
export async function withdrawDocument(
  work: Work,
  { id, version, reason, reach = EVERYWHERE }: Withdrawal,
): Promise<Result<null, DocumentFailure>> {
  const { transaction, by } = work;
  const document = await holdDocument(transaction, reach, id);
  if (document === null) return err({ kind: 'notFound' });
  const { agencyId, releasedRevision } = document;
  if (document.version !== version) return err({ kind: 'versionConflict', agencyId, id });
  if (releasedRevision === null || document.withdrawnAt !== null) return err({ kind: 'notPublic' });
  const state = nextState(document.state, 'withdraw');
  if (state === null) return err({ kind: 'notNow', state: document.state, deed: 'withdraw' });
  const released = await loadRevision(transaction, agencyId, id, releasedRevision);
  if (released === null) throw new Error(`Document ${id} has no revision ${releasedRevision}`);
  await changeRecord(work, DOCUMENT, id, { agencyId, deed: 'withdraw', reason }, () =>
    updateDocument(transaction, { id, version }, [
      sql`state = ${state}`,
      sql`withdrawn_at = now()`,
      sql`withdrawal_reason = ${reason}`,
      sql`withdrawal_due_at = null`,
    ]),
  );
  const { contentHash } = released;
  await recordRelease(transaction, by, { agencyId, id, kind: 'withdrawal', revision: releasedRevision, contentHash, reason });
  return ok(null);
}
