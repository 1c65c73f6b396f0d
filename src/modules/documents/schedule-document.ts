import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import type { DocumentFailure } from './document-failure.ts';
import { DOCUMENT } from './document-record.ts';
import { holdDocument, updateDocument, type StoredDocument } from './store.ts';

export interface ScheduleWish {
  readonly id: number;
  readonly version: number;
  /** Null: not by itself. */
  readonly releaseAt: Date | null;
  readonly withdrawAt: Date | null;
}

/** Says when a document is to be released, once its reviews are through, and when taken back; null ends what was said. */
export async function scheduleDocument(
  work: Work,
  reach: Reach,
  { id, version, releaseAt, withdrawAt }: ScheduleWish,
): Promise<Result<null, DocumentFailure>> {
  const { transaction } = work;
  const document = await holdDocument(transaction, reach, id);
  if (document === null) return err({ kind: 'notFound' });
  const { agencyId } = document;
  if (document.version !== version) return err({ kind: 'versionConflict', agencyId, id });
  const wrong = faultOf(document, releaseAt, withdrawAt, new Date());
  if (wrong !== null) return err(wrong);
  await changeRecord(work, DOCUMENT, id, { agencyId, deed: 'schedule' }, () =>
    updateDocument(transaction, { id, version }, [sql`release_due_at = ${releaseAt}`, sql`withdrawal_due_at = ${withdrawAt}`]),
  );
  return ok(null);
}

function faultOf(
  { state, releasedRevision, withdrawnAt }: StoredDocument,
  releaseAt: Date | null,
  withdrawAt: Date | null,
  now: Date,
): DocumentFailure | null {
  if (state === 'discarded') return { kind: 'notNow', state, deed: 'schedule' };
  // What is out and not being corrected has nothing to release.
  if (releaseAt !== null && (state === 'released' || state === 'filed' || state === 'withdrawn'))
    return { kind: 'notNow', state, deed: 'schedule' };
  const isPublic = releasedRevision !== null && withdrawnAt === null;
  if (releaseAt !== null && releaseAt <= now)
    return { kind: 'scheduleWrong', path: 'releaseAt', message: '定时发布的时间已经过去，请选择以后的时间。' };
  if (withdrawAt === null) return null;
  if (withdrawAt <= now) return { kind: 'scheduleWrong', path: 'withdrawAt', message: '定时撤下的时间已经过去，请选择以后的时间。' };
  if (releaseAt !== null && withdrawAt <= releaseAt)
    return { kind: 'scheduleWrong', path: 'withdrawAt', message: '定时撤下要晚于定时发布，请检查。' };
  return !isPublic && releaseAt === null
    ? { kind: 'scheduleWrong', path: 'withdrawAt', message: '这条信息还没有公开，请先选择定时发布的时间，或者发布以后再定时撤下。' }
    : null;
}
