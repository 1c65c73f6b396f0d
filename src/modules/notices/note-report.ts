import { sql } from 'kysely';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { DeliveryReport } from '../../platform/mail/index.ts';
import { notify } from '../desk/index.ts';
import { tokensIn } from './message-id.ts';
import { NOTICE } from './notice-record.ts';
import { REASON_TITLES, returnReason } from './rules/index.ts';
import { holdByTokens, updateNotice } from './store.ts';

const WHO_TOLD: Readonly<Record<string, string>> = { request: '申请人', mailboxMessage: '发件人' };

/**
 * A mail server reports on a notice: it came back, or is still on its way. Whose notice it is, is told by the keyed Message-ID
 * alone, for the mailbox that reports come to is one for all agencies. Gives how many notices it was about.
 */
export async function noteReport(work: Work, { outcome, status, replyCode, messageIds }: DeliveryReport): Promise<number> {
  if (outcome === 'delivered') return 0;
  const notices = await holdByTokens(work.transaction, tokensIn(messageIds));
  for (const { id, agencyId, state, reason, aboutNoun } of notices) {
    const link = `/notices/${id}`;
    const whom = WHO_TOLD[aboutNoun] ?? '收件人';
    if (outcome === 'delayed') {
      if (state !== 'sent' || reason === 'delayed') continue;
      await changeRecord(work, NOTICE, id, { agencyId, deed: 'delay' }, () =>
        updateNotice(work.transaction, id, sql<boolean>`true`, [sql`reason = 'delayed', reply_code = ${replyCode}`]),
      );
      await notify(work, { to: { agencyId, role: 'clerk' }, text: `有一条邮件通知还没有送到${whom}，邮件服务器还在重试。`, link });
      continue;
    }
    if (state !== 'sent' && state !== 'sending' && state !== 'uncertain') continue;
    const why = returnReason(status, replyCode);
    await changeRecord(work, NOTICE, id, { agencyId, deed: 'return' }, () =>
      updateNotice(work.transaction, id, sql<boolean>`true`, [
        sql`state = 'returned', sent_at = coalesce(sent_at, now()), sending_since = null, reason = ${why}, reply_code = ${replyCode}`,
      ]),
    );
    await notify(work, { to: { agencyId, role: 'clerk' }, text: `有一条邮件通知被退回，${whom}没有收到：${REASON_TITLES[why]}`, link });
  }
  return notices.length;
}
