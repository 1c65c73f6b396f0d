import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { noticesSettings, readSettings } from '../settings/index.ts';
import { CHANNEL_REASONS, CHANNEL_TITLES, NOTICE_CHANNELS, REASON_TITLES, type NoticeChannel, type NoticeReason } from './rules/index.ts';

const GAVE_UP = '试了多次都没有发出，请系统管理员检查“邮件和短信”的设置。';

export interface ChannelTrouble {
  /** 邮件, 短信 */
  readonly title: string;
  readonly setUp: boolean;
  /** Notices of all agencies that do not go out for a reason of the channel, since the last one went out. */
  readonly stuck: number;
  /** When the first of them was written. */
  readonly since: Date | null;
  /** Why the latest of them did not go out, in a sentence; null for none. */
  readonly why: string | null;
}

/** How each channel carries notices, for whoever sets it up. */
export async function readChannelTroubles(database: Database): Promise<readonly ChannelTrouble[]> {
  const { smtpHost, mailFrom, smsUrl } = await readSettings(database, noticesSettings);
  const setUp: Readonly<Record<NoticeChannel, boolean>> = { email: smtpHost !== null && mailFrom !== null, sms: smsUrl !== null };
  // A claim is kept by what a program sent, and taken away where a clerk noted it down.
  const { rows } = await sql<{ channel: NoticeChannel; stuck: number; since: Date; reason: NoticeReason }>`
    with last as (select channel, max(sent_at) as sent_at from notice where state = 'sent' and claim is not null group by channel)
    select n.channel, count(*)::integer as stuck, min(n.created_at) as since,
      (array_agg(n.reason order by n.notice_id desc))[1] as reason
    from notice n left join last on last.channel = n.channel
    where n.state in ('queued', 'failed') and n.reason = any(${[...CHANNEL_REASONS]}::text[])
      and (last.sent_at is null or n.created_at > last.sent_at)
    group by n.channel`.execute(database);
  return NOTICE_CHANNELS.map((channel) => {
    const found = rows.find((row) => row.channel === channel);
    return {
      title: CHANNEL_TITLES[channel],
      setUp: setUp[channel],
      stuck: found?.stuck ?? 0,
      since: found?.since ?? null,
      why: found === undefined ? null : found.reason === 'gaveUp' ? GAVE_UP : REASON_TITLES[found.reason],
    };
  });
}
