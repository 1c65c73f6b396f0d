import { sql } from 'kysely';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { bySystem, changeRecord, inWork, type Work } from '../../platform/audit/index.ts';
import { parseMail } from '../../platform/mail/index.ts';
import { onlyAgency, type Reach } from '../access/index.ts';
import { notify } from '../desk/index.ts';
import { addCorrespondence, addRequestFile, findRequest, numberWords, receiveRequest, takeRequestFile } from '../requests/index.ts';
import type { MailboxContext } from './mailbox-context.ts';
import type { StoredMailbox } from './mailbox-record.ts';
import { MESSAGE, openMessage, rawContext, type MessageContent, type StoredMessage } from './message-record.ts';
import { tellWaiting, type StoredLetter } from './store-letter.ts';
import { findMessage, findUnfinished, updateMessage } from './store.ts';

export type LetterFailure = {
  readonly kind: 'notFound' | 'versionConflict' | 'alreadyTaken' | 'erased' | 'requestNotFound' | 'agencyClosed';
};

type Kept = Parameters<typeof addRequestFile>[3];

/** What hung on a letter, looked through: what was kept, and in a sentence each what was not. */
export interface LetterFiles {
  readonly kept: readonly Kept[];
  readonly refused: readonly string[];
}

const MOST_TEXT = 50_000;
const BY = bySystem('收取邮件');

/** Looks through what hangs on a letter and seals it into the store, before any transaction. */
export async function takeFiles(context: MailboxContext, { agencyId, rawSha256 }: StoredMessage): Promise<LetterFiles> {
  const raw = rawSha256 === null ? null : await readRaw(context, agencyId, rawSha256);
  if (raw === null) return { kept: [], refused: [] };
  const { attachments, notes } = await parseMail(raw, { withContents: true });
  if (notes.includes('manyAttachments') || notes.includes('headOnly'))
    return { kept: [], refused: ['附件太多或邮件已损坏，附件没有取出，请下载原邮件查看。'] };
  const kept: Kept[] = [];
  const refused: string[] = [];
  for (const { name, mediaType, content } of attachments) {
    const taken = await takeRequestFile(context, { agencyId, kind: 'attachment', from: content, name, declaredType: mediaType });
    if (taken.ok) kept.push(taken.value);
    else refused.push(`${name}：${taken.error.message}`);
  }
  return { kept, refused };
}

/** The letter as it came; null when the store has lost it. */
export async function readRaw(
  { files, secrets }: Pick<MailboxContext, 'files' | 'secrets'>,
  agencyId: number,
  sha256: string,
): Promise<Buffer | null> {
  const stream = await files.read(sha256);
  if (stream === null) return null;
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return secrets.openBytes(Buffer.concat(parts), rawContext(agencyId));
}

/** Makes a draft case of a letter. It is received when the clerk has confirmed it with the applicant (art 31). */
export async function takeLetter(
  work: Work,
  { secrets }: Pick<MailboxContext, 'secrets'>,
  reach: Reach,
  { id, version }: { readonly id: number; readonly version: number | null },
  files: LetterFiles,
): Promise<Result<{ readonly requestId: number }, LetterFailure>> {
  const held = await holdFree(work, secrets, reach, id, version);
  if (!held.ok) return held;
  const { message, content } = held.value;
  const { agencyId } = message;
  const day = shanghaiDay(message.receivedAt);
  const received = await receiveRequest(work, secrets, {
    agencyId,
    intakeKey: `mail/${id}`,
    channel: 'email',
    kind: 'information',
    applicant: {
      kind: 'naturalPerson',
      // Whoever it is has yet to be asked: what a letter says of its sender proves nothing.
      name: content.fromName === '' ? '待核实' : content.fromName.slice(0, 100),
      idType: '',
      idNumber: '',
      representative: '',
      contactName: '',
      phone: '',
      email: content.fromAddress,
      address: '',
      postcode: '',
      agent: null,
    },
    content: askedIn(content),
    wantedForm: 'electronic',
    wantedDelivery: 'email',
    helpNeeded: '',
    proposesPublication: false,
    arrivedOn: day,
    submittedOn: day,
    signedOn: null,
  });
  if (!received.ok) return received;
  await attach(work, secrets, message, content, received.value.id, files);
  return settle(work, message, 'take', 'case', received.value.id);
}

/** Puts a letter into the thread of a case. */
export async function joinLetter(
  work: Work,
  { secrets }: Pick<MailboxContext, 'secrets'>,
  reach: Reach,
  { id, version, requestId }: { readonly id: number; readonly version: number | null; readonly requestId: number },
  files: LetterFiles,
): Promise<Result<{ readonly requestId: number }, LetterFailure>> {
  const held = await holdFree(work, secrets, reach, id, version);
  if (!held.ok) return held;
  const { message, content } = held.value;
  const request = await findRequest(work.transaction, reach, requestId);
  if (request === null || request.agencyId !== message.agencyId) return err({ kind: 'requestNotFound' });
  await attach(work, secrets, message, content, requestId, files);
  return settle(work, message, 'join', 'thread', requestId);
}

/**
 * By itself: what surely belongs to a case goes there, to be read by people and nothing else; where the mailbox says so,
 * all other letters become cases, but what seems to belong to one, or may be forged, waits for a person.
 */
export async function takeByItself(
  context: MailboxContext,
  { agencyId, takesLetters }: StoredMailbox,
  { id, setAside, belonging, forged }: StoredLetter,
): Promise<void> {
  const joins = belonging?.surely === true ? belonging.requestId : null;
  if (setAside || (joins === null && (!takesLetters || belonging !== null || forged))) return;
  const reach = onlyAgency(agencyId);
  const message = await findMessage(context.database, reach, id);
  if (message === null) return;
  const files = await takeFiles(context, message);
  await inWork(context.database, BY, async (work) => {
    if (joins !== null) {
      const joined = await joinLetter(work, context, reach, { id, version: null, requestId: joins }, files);
      if (joined.ok) await tellJoined(work, reach, joins);
    } else await takeLetter(work, context, reach, { id, version: null }, files);
  });
}

/** Tells the clerks, and whoever works on it, that something came to a case by itself. */
async function tellJoined(work: Work, reach: Reach, requestId: number): Promise<void> {
  const request = await findRequest(work.transaction, reach, requestId);
  if (request === null) return;
  const { agencyId, assigneeId, number, year } = request;
  const text = `申请${numberWords({ number, year }) ?? ''}收到申请人的来信，已放进往来记录，请查看。`;
  const link = `/requests/${requestId}`;
  await notify(work, { to: { agencyId, role: 'clerk' }, text, link });
  if (assigneeId !== null) await notify(work, { to: { agencyId, people: [assigneeId] }, text, link });
}

/**
 * What a program that ended left between writing a letter down and putting it into its case waits for a person from now on.
 */
export async function offerUnfinished({ database }: Pick<MailboxContext, 'database'>, agencyId: number): Promise<void> {
  for (const { id, version } of await findUnfinished(database, agencyId))
    await inWork(database, BY, async (work) => {
      const changed = await changeRecord(work, MESSAGE, id, { agencyId, deed: 'offer' }, () =>
        updateMessage(work.transaction, { id, version }, [sql`belongs_surely = false`]),
      );
      if (changed) await tellWaiting(work, { agencyId, id }, { number: null });
    });
}

interface Held {
  readonly message: StoredMessage;
  readonly content: MessageContent;
}

async function holdFree(
  { transaction }: Work,
  secrets: MailboxContext['secrets'],
  reach: Reach,
  id: number,
  version: number | null,
): Promise<Result<Held, LetterFailure>> {
  const message = await findMessage(transaction, reach, id, { hold: true });
  if (message === null) return err({ kind: 'notFound' });
  if (version !== null && message.version !== version) return err({ kind: 'versionConflict' });
  if (message.state === 'case' || message.state === 'thread') return err({ kind: 'alreadyTaken' });
  if (message.content === null) return err({ kind: 'erased' });
  return ok({ message, content: openMessage(secrets, message.agencyId, message.content) });
}

async function attach(
  work: Work,
  secrets: MailboxContext['secrets'],
  { agencyId }: StoredMessage,
  content: MessageContent,
  requestId: number,
  { kept, refused }: LetterFiles,
): Promise<void> {
  // As the letter itself: nobody said that these are not copies of an identity card.
  for (const file of kept) await addRequestFile(work, { agencyId, id: requestId }, 'scan', file);
  const lines = [
    `发件人：${content.fromName} <${content.fromAddress}>（邮件里的发件人可以伪造）`,
    `主题：${content.subject}`,
    '',
    content.text.slice(0, MOST_TEXT),
    ...(refused.length === 0 ? [] : ['', '没有接收的附件：', ...refused]),
  ];
  await addCorrespondence(work, secrets, { agencyId, id: requestId, direction: 'in', channel: 'email', text: lines.join('\n') });
}

/** What is asked for: the text, with the subject in front where it says more. */
function askedIn({ subject, text }: MessageContent): string {
  const body = text.trim().slice(0, MOST_TEXT);
  if (body === '') return subject === '' ? '（邮件没有正文，见附件）' : `${subject}\n（邮件没有正文，见附件）`;
  return subject === '' || body.startsWith(subject) ? body : `${subject}\n${body}`;
}

async function settle(
  work: Work,
  { id, agencyId, version }: StoredMessage,
  deed: string,
  state: 'case' | 'thread',
  requestId: number,
): Promise<Result<{ readonly requestId: number }, LetterFailure>> {
  const changed = await changeRecord(work, MESSAGE, id, { agencyId, deed }, () =>
    updateMessage(work.transaction, { id, version }, [
      sql`state = ${state}, request_id = ${requestId}, belongs_surely = false, decided_at = now()`,
    ]),
  );
  return changed ? ok({ requestId }) : err({ kind: 'versionConflict' });
}
