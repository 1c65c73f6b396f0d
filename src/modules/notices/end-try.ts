import { sql } from 'kysely';
import type { Result } from '../../kernel/result.ts';
import { bySystem, changeRecord, inWork, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { notify } from '../desk/index.ts';
import { NOTICE } from './notice-record.ts';
import type { NotSent } from './notice-provider.ts';
import { minutesToNextTry, REASON_TITLES, STATE_TITLES, type NoticeReason } from './rules/index.ts';
import { countUndecided, findLost, updateNotice, type StoredNotice } from './store.ts';

const BY = bySystem('发送通知');

type Tried = Pick<StoredNotice, 'id' | 'agencyId' | 'attempts' | 'claim'>;

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
      if (settled) await tellOffice(work, agencyId, 'programEnded');
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
  const { id, agencyId } = tried;
  await inWork(database, BY, async (work) => {
    const settled = await changeRecord(work, NOTICE, id, { agencyId, deed }, () =>
      updateNotice(work.transaction, id, mine(tried), columns),
    );
    if (settled && reason !== null) await tellOffice(work, agencyId, reason);
  });
}

/** One message for a reason until it is read: where nobody is set up, every notice of a day fails for the same one. */
async function tellOffice(work: Work, agencyId: number, reason: NoticeReason): Promise<void> {
  const state = reason === 'noAnswer' || reason === 'programEnded' ? 'uncertain' : 'failed';
  const many = await countUndecided(work.transaction, agencyId, state, reason);
  await notify(work, {
    to: { agencyId, role: 'clerk' },
    text: `有 ${many} 条通知${STATE_TITLES[state]}：${REASON_TITLES[reason]}`,
    link: `/notices?state=${state}&reason=${reason}`,
    instead: true,
  });
}
