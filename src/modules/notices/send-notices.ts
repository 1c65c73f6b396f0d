import { err } from '../../kernel/result.ts';
import type { Database } from '../../platform/database/index.ts';
import { handleJob, type JobHandler } from '../../platform/jobs/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import { endTry, settleLost } from './end-try.ts';
import { findProvider } from './find-provider.ts';
import { openContent } from './notice-content.ts';
import type { NotSent } from './notice-provider.ts';
import { NOTICE_CHANNELS, type NoticeChannel, type NoticeReason } from './rules/index.ts';
import { sendNoticesJob } from './send-notices-job.ts';
import { claimNotice, type StoredNotice } from './store.ts';

/** Longer than any try may take (`sendMail`, `textMessageProvider`). */
const LOST_SECONDS = 300;
/** The next run goes on. */
const RUN_MILLISECONDS = 600_000;
/** They hold for every notice of the channel: the next one would only lock the account, or wait as long. */
const OF_THE_CHANNEL: ReadonlySet<NoticeReason> = new Set(['unprotected', 'unreachable', 'certificate', 'signIn', 'notSetUp']);

export interface Sending {
  readonly database: Database;
  readonly secrets: SecretBox;
  readonly signal?: AbortSignal;
  /** After how many seconds a notice under way is nobody's any more. */
  readonly lostSeconds?: number;
}

/** Sends what waits. Its job may run in several programs at once. */
export function sendNoticesHandler(secrets: SecretBox): JobHandler {
  return handleJob(sendNoticesJob, async ({ database, signal }) => {
    const { sent, failed, uncertain } = await sendNotices({ database, secrets, signal });
    return sent + failed + uncertain === 0 ? null : `已发出 ${sent} 条，没有发出 ${failed} 条，不知道是否发出 ${uncertain} 条。`;
  });
}

/** Sends what is due, one after the other, and settles what a dead program left; says how many ended how. */
export async function sendNotices({ database, secrets, signal, lostSeconds = LOST_SECONDS }: Sending) {
  const counts = { sent: 0, waits: 0, failed: 0, uncertain: await settleLost(database, lostSeconds) };
  const until = performance.now() + RUN_MILLISECONDS;
  let channels: readonly NoticeChannel[] = NOTICE_CHANNELS;
  while (channels.length > 0 && performance.now() < until) {
    signal?.throwIfAborted();
    const notice = await claimNotice(database, channels);
    if (notice === null) break;
    const result = await tryOnce(database, secrets, notice);
    counts[await endTry(database, notice, result)] += 1;
    if (!result.ok && result.error.kind === 'later' && OF_THE_CHANNEL.has(result.error.reason))
      channels = channels.filter((channel) => channel !== notice.channel);
  }
  return counts;
}

async function tryOnce(database: Database, secrets: SecretBox, { channel, content, token }: StoredNotice) {
  const opened = content === null ? null : openContent(secrets, token, content);
  // Another program of the house may have the key.
  if (opened === null) return err<NotSent>({ kind: 'later', reason: 'unreadable', replyCode: null });
  const provider = await findProvider(database, secrets, channel);
  if (provider === null) return err<NotSent>({ kind: 'never', reason: 'notSetUp', replyCode: null });
  return provider.send({ ...opened, token });
}
