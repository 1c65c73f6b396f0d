import { sql } from 'kysely';
import { z } from 'zod';
import { bySystem, changeRecord, inWork } from '../../platform/audit/index.ts';
import { defineJob, handleJob, type JobHandler } from '../../platform/jobs/index.ts';
import type { Logger } from '../../platform/logging.ts';
import { withMailbox, type OpenMailbox } from '../../platform/mail/index.ts';
import { notify } from '../desk/index.ts';
import { noticesSettings, readSettings } from '../settings/index.ts';
import { LARGEST_LETTER, type MailboxContext } from './mailbox-context.ts';
import { MAILBOX, serverOf, TROUBLE_TITLES, type MailboxTrouble, type StoredMailbox } from './mailbox-record.ts';
import { readLetter, storeLetter, type StoredLetter } from './store-letter.ts';
import { claimMailboxes, setPlace } from './store.ts';
import { offerUnfinished, takeByItself } from './take-letter.ts';

export const pollMailboxesJob = defineJob({
  name: 'mailbox.poll',
  title: '收取申请邮件',
  schema: z.object({}),
  once: 'unfinished',
});

const BY = bySystem('收取邮件');
/** Of a letter that is too large. */
const HEAD_BYTES = 64 * 1024;
/** In one go; the rest comes the next time. */
const MOST_AT_ONCE = 200;

/** Every minute: reads the mailboxes that are due by the settings. */
export function pollMailboxesHandler(place: Omit<MailboxContext, 'database'>): JobHandler {
  return handleJob(pollMailboxesJob, async ({ database, signal, log }) => {
    const { mailboxMinutes } = await readSettings(database, noticesSettings);
    const context = { ...place, database };
    let letters = 0;
    for (const mailbox of await claimMailboxes(database, mailboxMinutes)) {
      signal.throwIfAborted();
      letters += (await pollMailbox(context, mailbox, { signal, log })).letters;
    }
    return letters === 0 ? null : `收到 ${letters} 封邮件。`;
  });
}

export interface Poll {
  readonly letters: number;
  readonly trouble: MailboxTrouble | null;
}

/**
 * Reads what is new in a mailbox: each letter is written down and only then marked as read, so that a crash in between
 * loses none; what was written down before is known again. Never throws for what server or letters do.
 */
export async function pollMailbox(
  context: MailboxContext,
  mailbox: StoredMailbox,
  { signal, log }: { readonly signal?: AbortSignal; readonly log?: Logger } = {},
): Promise<Poll> {
  const count = { letters: 0 };
  await offerUnfinished(context, mailbox.agencyId);
  const trouble = await read(context, mailbox, count, signal).catch((fault: unknown) => {
    signal?.throwIfAborted();
    // The fault may quote a letter: only what kind it is.
    log?.warn(
      { agency: mailbox.agencyId, fault: fault instanceof Error ? fault.name : 'unknown' },
      'a mailbox could not be read to its end',
    );
    return 'broken' as const;
  });
  await noteTrouble(context, mailbox, trouble);
  return { letters: count.letters, trouble };
}

async function read(
  context: MailboxContext,
  mailbox: StoredMailbox,
  count: { letters: number },
  signal: AbortSignal | undefined,
): Promise<MailboxTrouble | null> {
  const server = serverOf(context.secrets, mailbox);
  if (server === null) return 'unreadable';
  const done = await withMailbox(server, mailbox.folder, LARGEST_LETTER, async (open) => {
    // The first time only what nobody has opened yet; in a new numbering everything, for what is there is known again.
    const first = mailbox.uidValidity === null;
    const after = first ? null : mailbox.uidValidity === open.uidValidity ? (mailbox.lastUid ?? 0) : 0;
    const waiting = await open.waiting(after, MOST_AT_ONCE);
    for (const letter of waiting) {
      signal?.throwIfAborted();
      const stored = await takeIn(context, mailbox, open, letter, !first);
      if (stored === null) continue;
      count.letters += 1;
      await takeByItself(context, mailbox, stored);
    }
    if (first && waiting.length < MOST_AT_ONCE)
      await setPlace(context.database, mailbox.agencyId, { uidValidity: open.uidValidity, lastUid: open.uidNext - 1 });
  });
  return done.ok ? null : done.error.kind;
}

async function takeIn(
  context: MailboxContext,
  mailbox: StoredMailbox,
  open: OpenMailbox,
  { uid, size }: { readonly uid: number; readonly size: number },
  moves: boolean,
): Promise<StoredLetter | null> {
  const raw = await open.fetch(uid, size > LARGEST_LETTER ? HEAD_BYTES : LARGEST_LETTER);
  if (raw === null) return null;
  const letter = await readLetter(context, mailbox.agencyId, { uidValidity: open.uidValidity, uid, size, raw });
  const stored = await inWork(context.database, BY, (work) => storeLetter(work, context, mailbox, letter, moves));
  await open.markSeen(uid);
  return stored;
}

/** Keeps why it could not be read; the clerks are told once, not with every try. */
async function noteTrouble({ database }: MailboxContext, mailbox: StoredMailbox, trouble: MailboxTrouble | null): Promise<void> {
  const { agencyId } = mailbox;
  if (mailbox.trouble === trouble) return;
  await inWork(database, BY, async (work) => {
    await changeRecord(work, MAILBOX, agencyId, { agencyId, deed: 'trouble' }, () =>
      sql`update mailbox set trouble = ${trouble} where agency_id = ${agencyId}`.execute(work.transaction),
    );
    if (trouble !== null && trouble !== 'broken')
      await notify(work, {
        to: { agencyId, role: 'clerk' },
        text: `申请邮箱收不了邮件：${TROUBLE_TITLES[trouble]}`,
        link: '/mailbox-settings',
      });
  });
}
