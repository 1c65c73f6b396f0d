import { recordCreation, type Work } from '../../platform/audit/index.ts';
import { parseMail, type ParsedMail } from '../../platform/mail/index.ts';
import { notify } from '../desk/index.ts';
import { findByTokens, noteReport, queueNotice, tokensIn } from '../notices/index.ts';
import { findBelonging, type FoundBelonging } from './find-belonging.ts';
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
  /** To which case it goes, or seems to. */
  readonly belonging: FoundBelonging | null;
  /** Nobody may say who wrote it: it opens no case by itself. */
  readonly forged: boolean;
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
  const setAside = isSetAside(marks);
  const answered = mail.answers.map((id) => mark(id, 'mail id'));
  const belonging = setAside ? null : await findBelonging(transaction, secrets, agencyId, mail, { senderMark, answered, marks });
  const reported = mail.report === null ? [] : await findByTokens(transaction, agencyId, tokensIn(mail.report.messageIds));
  const reportedOn = reported.find(({ aboutNoun }) => aboutNoun === 'request');
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
    requestId: belonging?.requestId ?? (reportedOn === undefined ? null : Number(reportedOn.aboutId)),
    belongsBy: belonging?.by ?? null,
    belongsSurely: belonging?.surely ?? false,
  };
  const id = await insertMessage(transaction, row);
  if (moves) await setPlace(transaction, agencyId, { uidValidity, lastUid: uid });
  if (id === null) return null;
  await recordCreation(work, MESSAGE, id, { agencyId, deed: 'receive' });
  const about = mail.report === null ? 0 : await noteReport(work, mail.report);
  await tell(work, secrets, mailbox, { id, sender, senderMark, marks, belonging, reported: about > 0 });
  return { id, setAside, belonging, forged: marks.includes('forged') };
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
    readonly belonging: FoundBelonging | null;
    /** It is about a notice, of which the office was told. */
    readonly reported: boolean;
  },
): Promise<void> {
  const { id, sender, senderMark, marks, belonging, reported } = letter;
  const link = `/mailbox/${id}`;
  if (marks.includes('bounce') && !reported)
    await notify(work, { to: { agencyId, role: 'clerk' }, text: '有一封退信：我们发出的邮件没有送达。', link });
  if (isSetAside(marks)) return;
  // Of one that goes to its case by itself it is told when it is there.
  if (belonging?.surely !== true) await tellWaiting(work, { agencyId, id }, belonging);
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

/** Tells the clerks of a letter that waits for them. */
export async function tellWaiting(
  work: Work,
  { agencyId, id }: { readonly agencyId: number; readonly id: number },
  belonging: Pick<FoundBelonging, 'number'> | null,
): Promise<void> {
  const seems = belonging === null ? '' : `，看起来属于${belonging.number ?? '一件已有的申请'}，请查看后决定`;
  await notify(work, { to: { agencyId, role: 'clerk' }, text: `公开申请邮箱收到新邮件${seems}。`, link: `/mailbox/${id}` });
}
