import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import { enqueue } from '../../platform/jobs/index.ts';
import type { Reach } from '../access/index.ts';
import { NOTICE } from './notice-record.ts';
import { decided, type NoticeDeed, type NoticeState } from './rules/index.ts';
import { sendNoticesJob } from './send-notices-job.ts';
import { findNotice, updateNotice } from './store.ts';

export type NoticeFailure =
  | { readonly kind: 'notFound' | 'versionConflict' | 'erased' | 'noRecipient' }
  | { readonly kind: 'notNow'; readonly deed: NoticeDeed; readonly state: NoticeState };

export interface Decision {
  readonly id: number;
  readonly version: number;
  readonly deed: NoticeDeed;
  readonly reason: string;
}

/** The office has asked the recipient: it arrived after all, or it is sent once more, by the wish of a person. */
export async function decideNotice(
  work: Work,
  reach: Reach,
  { id, version, deed, reason }: Decision,
): Promise<Result<null, NoticeFailure>> {
  const notice = await findNotice(work.transaction, reach, id);
  if (notice === null) return err({ kind: 'notFound' });
  const to = decided(notice.state, deed);
  if (to === null) return err({ kind: 'notNow', deed, state: notice.state });
  if (deed === 'resend' && notice.content === null) return err({ kind: 'erased' });
  if (deed === 'resend' && notice.reason === 'badRecipient') return err({ kind: 'noRecipient' });
  const columns =
    to === 'sent'
      ? sql`state = 'sent', sent_at = now(), reason = null, claim = null`
      : sql`state = 'queued', sent_at = null, attempts = 0, next_at = now(), claim = null`;
  const changed = await changeRecord(work, NOTICE, id, { agencyId: notice.agencyId, deed, reason }, () =>
    updateNotice(work.transaction, id, sql<boolean>`version = ${version}`, [columns]),
  );
  if (!changed) return err({ kind: 'versionConflict' });
  if (to === 'queued') await enqueue(work.transaction, sendNoticesJob, {}, { singletonKey: 'send' });
  return ok(null);
}
