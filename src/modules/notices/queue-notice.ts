import { sql } from 'kysely';
import { recordCreation, type Work } from '../../platform/audit/index.ts';
import { enqueue } from '../../platform/jobs/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import { sealContent } from './notice-content.ts';
import { NOTICE } from './notice-record.ts';
import { maskRecipient, readRecipient, type NoticeChannel } from './rules/index.ts';
import { sendNoticesJob } from './send-notices-job.ts';

/** Something that somebody outside is told. */
export interface NoticeToQueue {
  readonly agencyId: number;
  /** What happened, named once and for all: `request/17/receipt/email`. The same key of an agency is the same notice. */
  readonly key: string;
  readonly channel: NoticeChannel;
  /** An e-mail address or the number of a mobile phone, as the person gave it. */
  readonly to: string;
  /** One line; a short message has none, and may leave it empty. */
  readonly subject: string;
  readonly text: string;
  /** The record that it tells of: `{ noun: 'request', id: 17 }`. */
  readonly about: { readonly noun: string; readonly id: number | string };
}

/**
 * Writes down a notice in the transaction of what it tells of: no commit, no notice; committed, it is sent soon and
 * never twice by itself. A key that is there already changes nothing. A recipient that is none is kept as failed, for
 * the office to see. Answers with the notice's id, or null when its key was there.
 */
export async function queueNotice(
  work: Work,
  secrets: SecretBox,
  { agencyId, key, channel, to, subject, text, about }: NoticeToQueue,
): Promise<number | null> {
  const recipient = readRecipient(channel, to);
  const token = secrets.mark(`${agencyId}/${key}`, 'notice message').toString('hex').slice(0, 32);
  const content = sealContent(secrets, token, { recipient: recipient ?? '', subject, text });
  const { rows } = await sql<{ id: number }>`
    insert into notice (agency_id, key, channel, recipient_shown, content, about_noun, about_id, message_token, state, reason)
    values (${agencyId}, ${key}, ${channel}, ${maskRecipient(channel, recipient ?? '')}, ${content}, ${about.noun}, ${String(about.id)},
      ${token}, ${recipient === null ? 'failed' : 'queued'}, ${recipient === null ? 'badRecipient' : null})
    on conflict (agency_id, key) do nothing
    returning notice_id as id`.execute(work.transaction);
  const [row] = rows;
  if (row === undefined) return null;
  await recordCreation(work, NOTICE, row.id, { agencyId, deed: 'queue' });
  if (recipient !== null) await enqueue(work.transaction, sendNoticesJob, {}, { singletonKey: 'send' });
  return row.id;
}
