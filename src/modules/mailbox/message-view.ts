import type { SecretBox } from '../../platform/secrets/index.ts';
import { allows, type Leave } from '../access/index.ts';
import { namedRequests } from '../requests/index.ts';
import { openMessage, type MailboxMessage, type StoredMessage } from './message-record.ts';
import type { Database } from '../../platform/database/index.ts';
import { BELONGS_TITLES, MARK_TITLES } from './rules/index.ts';
import { mailboxMessagePolicy } from './rules/mailbox-policy.ts';

/** A letter as the API sends it. */
export async function viewMessage(
  database: Database,
  secrets: SecretBox,
  { actor, reach }: Leave,
  message: StoredMessage,
): Promise<MailboxMessage> {
  const { id, agencyId, content, rawSha256, marks, state, requestId, belongsBy, reason, bytes, receivedAt, version } = message;
  const opened = content === null ? null : openMessage(secrets, agencyId, content);
  const mayDo = (deed: 'take' | 'ignore') => allows(mailboxMessagePolicy, deed, actor, { agencyId });
  const free = state === 'new' || state === 'refused' || state === 'ignored';
  const [seems] = free && requestId !== null && belongsBy !== null ? await namedRequests(database, reach, [requestId]) : [];
  return {
    id,
    from: opened === null ? null : { name: opened.fromName, address: opened.fromAddress },
    subject: opened?.subject ?? '',
    date: opened?.date ?? null,
    text: opened?.text ?? '',
    fromHtml: opened?.fromHtml ?? false,
    attachments: opened?.attachments ?? [],
    marks: marks.map((mark) => ({ mark, title: MARK_TITLES[mark] })),
    state,
    requestId,
    proposal:
      seems === undefined || belongsBy === null
        ? null
        : { requestId: seems.id, number: seems.number, title: seems.title, reason: BELONGS_TITLES[belongsBy] },
    reason,
    bytes,
    hasRaw: rawSha256 !== null,
    receivedAt: receivedAt.toISOString(),
    version,
    deeds: [
      ...(free && opened !== null && mayDo('take') ? (['take', 'join'] as const) : []),
      ...(state === 'new' && mayDo('ignore') ? (['ignore'] as const) : []),
    ],
  };
}
