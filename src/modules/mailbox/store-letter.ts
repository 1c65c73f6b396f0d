import { recordCreation, type Work } from '../../platform/audit/index.ts';
import { parseMail, type ParsedMail } from '../../platform/mail/index.ts';
import { notify } from '../desk/index.ts';
import { findByTokens, queueNotice, tokensIn } from '../notices/index.ts';
import { contentOf, readingMarks } from './letter-content.ts';
import { LARGEST_LETTER, type MailboxContext } from './mailbox-context.ts';
import type { StoredMailbox } from './mailbox-record.ts';
import { MESSAGE, rawContext, sealMessage } from './message-record.ts';
import { isSetAside, mayAnswer, senderMarks, type MessageMark } from './rules/index.ts';
import { findKin, insertMessage, setPlace } from './store.ts';

/** From one address within an hour; what comes on top is set aside. */
const MOST_AN_HOUR = 20;

export interface FetchedLetter {
  readonly uidValidity: string;
  readonly uid: number;
  /** As the server says. */
  readonly size: number;
  /** All of it, or the head of one that is too large. */
  readonly raw: Buffer;
}

export interface ReadLetter extends FetchedLetter {
  readonly mail: ParsedMail;
  readonly rawSha256: string | null;
}

/** Reads a letter and seals its bytes into the store; no record names them yet. */
export async function readLetter({ secrets, files }: MailboxContext, agencyId: number, letter: FetchedLetter): Promise<ReadLetter> {
  const mail = await parseMail(letter.raw);
  const kept = letter.size > LARGEST_LETTER ? null : await files.put(secrets.sealBytes(letter.raw, rawContext(agencyId)));
  return { ...letter, mail, rawSha256: kept?.sha256 ?? null };
}

/** What became of a letter that was written down; null: it was there already. */
export interface StoredLetter {
  readonly id: number;
  readonly setAside: boolean;
  /** The case whose notice it answers. */
  readonly answersRequest: number | null;
}

/**
 * Writes a letter down, once, and in the same transaction how far the mailbox has been read. `moves`: whether the place
 * moves along, which it does not while old letters are looked for.
 */
export async function storeLetter(
  work: Work,
  { secrets }: Pick<MailboxContext, 'secrets'>,
  mailbox: StoredMailbox,
  letter: ReadLetter,
  moves: boolean,
): Promise<StoredLetter | null> {
  const { transaction } = work;
  const { agencyId } = mailbox;
  const { mail, uidValidity, uid } = letter;
  const sender = mail.from?.address ?? '';
  const mark = (text: string, what: string) => secrets.mark(`${agencyId}/${text}`, what);
  const idMark = mail.messageId === null ? null : mark(mail.messageId, 'mail id');
  const senderMark = sender === '' ? null : mark(sender, 'mail sender');
  const bodyAt = letter.raw.indexOf('\r\n\r\n');
  const tooLarge = letter.size > LARGEST_LETTER ? `${letter.size}` : '';
  const body = letter.raw.subarray(Math.max(0, bodyAt)).toString('latin1');
  const letterMark = mark(`${mail.messageId ?? ''}\n${tooLarge}\n${body}`, 'letter');
  const kin = await findKin(transaction, agencyId, { senderMark, idMark });
  const marks = [...new Set(marksOf(mailbox, letter, kin))];
  const named = tokensIn(mail.signs.bounce ? [...mail.answers, letter.raw.toString('latin1')] : mail.answers);
  const answered = (await findByTokens(transaction, agencyId, named)).find(({ aboutNoun }) => aboutNoun === 'request');
  const setAside = isSetAside(marks);
  const row = {
    agencyId,
    uidValidity,
    uid,
    letterMark,
    idMark,
    senderMark,
    content: sealMessage(secrets, agencyId, contentOf(mail)),
    rawSha256: letter.rawSha256,
    bytes: letter.size,
    attachments: mail.attachments.length,
    marks,
    state: setAside ? ('refused' as const) : ('new' as const),
    requestId: answered === undefined ? null : Number(answered.aboutId),
  };
  const id = await insertMessage(transaction, row);
  if (moves) await setPlace(transaction, agencyId, { uidValidity, lastUid: uid });
  if (id === null) return null;
  await recordCreation(work, MESSAGE, id, { agencyId, deed: 'receive' });
  await tell(work, secrets, mailbox, { id, sender, senderMark, marks, isAnswer: answered !== undefined });
  return { id, setAside, answersRequest: setAside ? null : row.requestId };
}

function marksOf(
  { authenticationServer }: StoredMailbox,
  { mail, size }: ReadLetter,
  { lastHour, sameId }: { readonly lastHour: number; readonly sameId: boolean },
): readonly MessageMark[] {
  return [
    ...senderMarks(mail.signs.authenticationResults, authenticationServer),
    ...(mail.messageId !== null && tokensIn([mail.messageId]).length > 0 ? (['loop'] as const) : []),
    ...(lastHour >= MOST_AN_HOUR ? (['flood'] as const) : []),
    ...(sameId ? (['sameId'] as const) : []),
    ...(size > LARGEST_LETTER ? (['tooLarge'] as const) : readingMarks(mail)),
  ];
}

async function tell(
  work: Work,
  secrets: MailboxContext['secrets'],
  { agencyId, answers }: StoredMailbox,
  letter: {
    readonly id: number;
    readonly sender: string;
    readonly senderMark: Buffer | null;
    readonly marks: readonly MessageMark[];
    readonly isAnswer: boolean;
  },
): Promise<void> {
  const { id, sender, senderMark, marks, isAnswer } = letter;
  const link = `/mailbox/${id}`;
  if (marks.includes('bounce')) await notify(work, { to: { agencyId, role: 'clerk' }, text: '有一封退信：我们发出的邮件没有送达。', link });
  if (isSetAside(marks)) return;
  await notify(work, { to: { agencyId, role: 'clerk' }, text: isAnswer ? '收到申请人对通知的回信。' : '公开申请邮箱收到新邮件。', link });
  if (!answers || !mayAnswer(marks) || senderMark === null) return;
  // Once a day to one address, whatever comes, and nothing of what was written: whoever it is may not be who wrote.
  const day = new Date().toISOString().slice(0, 10);
  await queueNotice(work, secrets, {
    agencyId,
    key: `mailbox/received/${senderMark.toString('hex').slice(0, 32)}/${day}`,
    channel: 'email',
    to: sender,
    subject: '您的邮件已收到',
    text: '您的邮件已经收到，工作人员会与您联系确认。申请自双方确认之日起算办理期限。这封邮件由系统自动发出，请不要直接回复。\n',
    about: { noun: 'mailboxMessage', id },
  });
}
