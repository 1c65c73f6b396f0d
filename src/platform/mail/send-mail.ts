import { Readable } from 'node:stream';
import { err, ok, type Result } from '../../kernel/result.ts';
import { isCertificateFault, isOtherMachine, type MailServer } from './mail-server.ts';

/** One letter to one person. Plain text only: what the program says has no links to press and no pictures. */
export interface OutgoingMail {
  readonly from: string;
  /** Shown beside the address; '' for none. */
  readonly fromName: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** With its brackets. The same letter sent again has the same one. */
  readonly messageId: string;
}

/** `taken`: what the server calls the letter, where it says so. */
export interface MailTaken {
  readonly id: string | null;
}

/**
 * Why a letter was not taken; only after `noAnswer` may it have been. `busy`: the server wants it later. No words of the
 * server are kept: they may name the recipient.
 */
export interface MailRefusal {
  readonly kind:
    | 'unprotected'
    | 'unreachable'
    | 'certificate'
    | 'signIn'
    | 'senderRefused'
    | 'recipientRefused'
    | 'contentRefused'
    | 'busy'
    | 'noAnswer';
  /** What SMTP answered: 550. */
  readonly replyCode: number | null;
}

export interface MailPatience {
  /** Until the connection stands; 20 seconds unless told. */
  readonly connectMilliseconds?: number;
  /** For the whole letter; two minutes unless told. */
  readonly totalMilliseconds?: number;
}

/** Control characters end a header line, or hide in one. */
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/**
 * Sends a letter. Until the server has asked for the text nothing has happened, and every failure says so; afterwards
 * a missing answer is `noAnswer`, for then nobody knows.
 */
export async function sendMail(
  server: MailServer,
  mail: OutgoingMail,
  { connectMilliseconds = 20_000, totalMilliseconds = 120_000 }: MailPatience = {},
): Promise<Result<MailTaken, MailRefusal>> {
  const { host, port, security, user, password } = server;
  if (security === 'none' && isOtherMachine(host)) return err({ kind: 'unprotected', replyCode: null });
  const raw = await write(mail);
  const { default: SMTPConnection } = await import('nodemailer/lib/smtp-connection');
  const connection = new SMTPConnection({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    tls: { minVersion: 'TLSv1.2' },
    connectionTimeout: connectMilliseconds,
    greetingTimeout: connectMilliseconds,
    dnsTimeout: connectMilliseconds,
    socketTimeout: totalMilliseconds,
    socketCloseTimeout: 0,
    maxResponseSize: 64 * 1024,
    logger: false,
  });
  let begun = false;
  const timer: { end: NodeJS.Timeout | undefined } = { end: undefined };
  try {
    return await new Promise<Result<MailTaken, MailRefusal>>((resolve) => {
      const fail = (fault: unknown) => resolve(err(refusalOf(fault, begun)));
      timer.end = setTimeout(() => fail(new Error('Took too long')), totalMilliseconds);
      connection.on('error', fail);
      connection.on('end', () => fail(new Error('The connection ended')));
      const send = () => {
        const body = Readable.from(
          (function* () {
            begun = true;
            yield raw;
          })(),
          { highWaterMark: 1 },
        );
        connection.send({ from: mail.from, to: mail.to, size: raw.length }, body, (fault, info) =>
          fault === null ? resolve(ok({ id: idIn(info.response) })) : fail(fault),
        );
      };
      connection.connect((fault) => {
        if (fault !== undefined) return fail(fault);
        if (user === null) return send();
        return connection.login({ user, pass: password ?? '' }, (refused) => (refused === null ? send() : fail(refused)));
      });
    });
  } finally {
    clearTimeout(timer.end);
    connection.close();
  }
}

/** The letter as it goes over the wire. It says that a program wrote it, so that no other program answers. */
async function write({ from, fromName, to, subject, text, messageId }: OutgoingMail): Promise<Buffer> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  return new MailComposer({
    from: { address: from, name: fromName.replaceAll(CONTROL, ' ').trim() },
    to: { address: to, name: '' },
    subject: subject.replaceAll(CONTROL, ' ').trim(),
    text,
    messageId,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

function refusalOf(fault: unknown, begun: boolean): MailRefusal {
  const said = (name: string): unknown => (fault instanceof Error ? Object.getOwnPropertyDescriptor(fault, name)?.value : undefined);
  const responseCode = said('responseCode');
  const replyCode = typeof responseCode === 'number' && responseCode >= 400 && responseCode < 600 ? responseCode : null;
  const code = said('code');
  const command = said('command');
  if (replyCode === null) {
    if (begun) return { kind: 'noAnswer', replyCode };
    if (code === 'ETLS' || isCertificateFault(fault)) return { kind: 'certificate', replyCode };
    if (code === 'EAUTH' || code === 'ENOAUTH') return { kind: 'signIn', replyCode };
    return { kind: 'unreachable', replyCode };
  }
  // 421 in the middle of the text would be an end without an answer; all other 4xx are answers.
  if (replyCode === 421 && begun) return { kind: 'noAnswer', replyCode };
  if (replyCode < 500) return { kind: 'busy', replyCode };
  if (begun) return { kind: 'contentRefused', replyCode };
  if (code === 'EAUTH' || (typeof command === 'string' && command.startsWith('AUTH'))) return { kind: 'signIn', replyCode };
  if (command === 'RCPT TO') return { kind: 'recipientRefused', replyCode };
  if (command === 'MAIL FROM') return { kind: 'senderRefused', replyCode };
  if (command === 'DATA') return { kind: 'contentRefused', replyCode };
  return { kind: 'unreachable', replyCode };
}

/** `250 2.0.0 Ok: queued as 4F2A1B`: the last word that can be a number of a queue. */
function idIn(response: string): string | null {
  const words = response.slice(0, 500).match(/(?<![\w@.-])[A-Za-z0-9][A-Za-z0-9-]{5,39}(?![\w@.-])/g) ?? [];
  return words.findLast((word) => /\d/.test(word)) ?? null;
}
