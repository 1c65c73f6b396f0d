import { sql } from 'kysely';
import type { Result } from '../../kernel/result.ts';
import { bySystem, changeRecord, inWork } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { notify } from '../desk/index.ts';
import { NOTICE } from './notice-record.ts';
import type { NotSent } from './notice-provider.ts';
import { CHANNEL_TITLES, minutesToNextTry, REASON_TITLES, type NoticeReason } from './rules/index.ts';
import { findLost, updateNotice, type StoredNotice } from './store.ts';

const BY = bySystem('发送通知');

type Tried = Pick<StoredNotice, 'id' | 'agencyId' | 'attempts' | 'claim' | 'channel'>;

/** Writes down how a try ended: by whoever has its claim and nobody else. */
export async function endTry(
  database: Database,
  tried: Tried,
  result: Result<{ readonly id: string | null }, NotSent>,
): Promise<'sent' | 'waits' | 'failed' | 'uncertain'> {
  if (result.ok) {
    await settle(database, tried, 'send', [
      sql`state = 'sent', sent_at = now(), sending_since = null, provider_id = ${result.value.id}, reason = null, reply_code = null`,
    ]);
    return 'sent';
  }
  const { kind, reason, replyCode } = result.error;
  switch (kind) {
    case 'perhaps':
      await settle(
        database,
        tried,
        'lose',
        [sql`state = 'uncertain', sending_since = null, reason = ${reason}, reply_code = ${replyCode}`],
        reason,
      );
      return 'uncertain';
    case 'never':
      await settle(
        database,
        tried,
        'giveUp',
        [sql`state = 'failed', sending_since = null, reason = ${reason}, reply_code = ${replyCode}`],
        reason,
      );
      return 'failed';
    case 'later': {
      const minutes = minutesToNextTry(tried.attempts);
      if (minutes !== null) {
        // No entry in the audit for each try: nothing has come of it.
        await updateNotice(database, tried.id, mine(tried), [
          sql`state = 'queued', sending_since = null, next_at = now() + make_interval(mins => ${minutes}), reason = ${reason}, reply_code = ${replyCode}`,
        ]);
        return 'waits';
      }
      await settle(
        database,
        tried,
        'giveUp',
        [sql`state = 'failed', sending_since = null, reason = 'gaveUp', reply_code = ${replyCode}`],
        'gaveUp',
      );
      return 'failed';
    }
  }
}

/** What a program left under way that is not there any more: it may have gone out, so nobody sends it again by itself. */
export async function settleLost(database: Database, seconds: number): Promise<number> {
  const lost = await findLost(database, seconds);
  for (const { id, agencyId } of lost) {
    await inWork(database, BY, async (work) => {
      const settled = await changeRecord(work, NOTICE, id, { agencyId, deed: 'lose' }, () =>
        updateNotice(work.transaction, id, sql<boolean>`state = 'sending' and sending_since <= now() - make_interval(secs => ${seconds})`, [
          sql`state = 'uncertain', sending_since = null, reason = 'programEnded', reply_code = null`,
        ]),
      );
      if (settled) await tellOffice(work, agencyId, '有一条通知', 'programEnded');
    });
  }
  return lost.length;
}

/** A program that was thought dead may still learn how its try ended. */
function mine({ claim }: Tried) {
  return sql<boolean>`claim = ${claim}::uuid and state in ('sending', 'uncertain')`;
}

async function settle(
  database: Database,
  tried: Tried,
  deed: string,
  columns: Parameters<typeof updateNotice>[3],
  reason: NoticeReason | null = null,
): Promise<void> {
  const { id, agencyId, channel } = tried;
  await inWork(database, BY, async (work) => {
    const settled = await changeRecord(work, NOTICE, id, { agencyId, deed }, () =>
      updateNotice(work.transaction, id, mine(tried), columns),
    );
    if (settled && reason !== null) await tellOffice(work, agencyId, `有一条${CHANNEL_TITLES[channel]}通知`, reason);
  });
}

async function tellOffice(work: Parameters<typeof notify>[0], agencyId: number, what: string, reason: NoticeReason): Promise<void> {
  const text = reason === 'noAnswer' || reason === 'programEnded' ? `${what}不知道是否发出：` : `${what}没有发出：`;
  await notify(work, { to: { agencyId, role: 'clerk' }, text: `${text}${REASON_TITLES[reason]}`, link: '/notices' });
}
