import type { ImapFlow } from 'imapflow';
import { err, ok, type Result } from '../../kernel/result.ts';
import { isCertificateFault, isOtherMachine, type MailServer } from './mail-server.ts';

/** Why a mailbox could not be opened. */
export interface MailboxRefusal {
  readonly kind: 'unprotected' | 'unreachable' | 'certificate' | 'signIn' | 'noFolder';
}

/** A letter as it lies in the mailbox. */
export interface WaitingMail {
  /** Grows with each letter, within one `uidValidity`. */
  readonly uid: number;
  readonly size: number;
}

/** A mailbox while it is open. Every call throws when the connection breaks: what was not fetched is fetched next time. */
export interface OpenMailbox {
  /** Changes when the server has given its letters new numbers. */
  readonly uidValidity: string;
  /** What the next letter will get, at least. */
  readonly uidNext: number;
  /** Letters behind a number, oldest first; with null, those that nobody has opened yet. */
  readonly waiting: (after: number | null, most: number) => Promise<readonly WaitingMail[]>;
  /** The first `most` bytes of a letter, which are all of it unless it is longer; null when it is gone. Opening it is told to nobody. */
  readonly fetch: (uid: number, most: number) => Promise<Buffer | null>;
  /** As a person does who opens it. */
  readonly markSeen: (uid: number) => Promise<void>;
}

const HEADROOM = 1024 * 1024;

/** Opens a folder, calls `use`, and closes the connection whatever happens. */
export async function withMailbox<T>(
  server: MailServer,
  folder: string,
  mostBytes: number,
  use: (mailbox: OpenMailbox) => Promise<T>,
): Promise<Result<T, MailboxRefusal>> {
  const { host, port, security, user, password } = server;
  if (security === 'none' && isOtherMachine(host)) return err({ kind: 'unprotected' });
  const { ImapFlow } = await import('imapflow');
  const client = new ImapFlow({
    host,
    port,
    secure: security === 'tls',
    doSTARTTLS: security === 'starttls' ? true : security === 'none' ? false : undefined,
    tls: { minVersion: 'TLSv1.2' },
    auth: { user: user ?? '', pass: password ?? '' },
    clientInfo: { name: 'gongkai' },
    logger: false,
    disableAutoIdle: true,
    // What a broken or hostile server may make us hold.
    maxLineLength: 8 * 1024 * 1024,
    maxLiteralSize: mostBytes + HEADROOM,
    maxResponseSize: mostBytes + 9 * HEADROOM,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
  });
  // A connection that breaks also fails the call that waits for it.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (fault) {
    client.close();
    return err({ kind: connectRefusal(fault) });
  }
  try {
    const opened = await client.mailboxOpen(folder).catch((fault: unknown) => {
      if (fieldOf(fault, 'mailboxMissing') === true || fieldOf(fault, 'responseStatus') === 'NO') return null;
      throw fault;
    });
    if (opened === null) return err({ kind: 'noFolder' });
    const value = await use({
      uidValidity: String(opened.uidValidity),
      uidNext: opened.uidNext,
      waiting: (after, most) => waiting(client, after, most),
      fetch: (uid, most) => fetchMail(client, uid, most),
      markSeen: async (uid) => {
        await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
      },
    });
    await client.logout().catch(() => undefined);
    return ok(value);
  } finally {
    client.close();
  }
}

async function waiting(client: ImapFlow, after: number | null, most: number): Promise<readonly WaitingMail[]> {
  const found = await client.search(after === null ? { seen: false } : { uid: `${after + 1}:*` }, { uid: true });
  if (!Array.isArray(found)) throw new Error('The server did not answer a search');
  // `5:*` of a mailbox whose last letter is 3 finds 3.
  const uids = found
    .filter((uid) => uid > (after ?? 0))
    .sort((a, b) => a - b)
    .slice(0, most);
  if (uids.length === 0) return [];
  const sizes = await client.fetchAll(uids.join(','), { uid: true, size: true }, { uid: true });
  return sizes.map(({ uid, size = 0 }) => ({ uid, size })).sort((a, b) => a.uid - b.uid);
}

async function fetchMail(client: ImapFlow, uid: number, most: number): Promise<Buffer | null> {
  const found = await client.fetchOne(String(uid), { uid: true, source: { start: 0, maxLength: most } }, { uid: true });
  return found === false ? null : (found.source ?? null);
}

function connectRefusal(fault: unknown): MailboxRefusal['kind'] {
  if (fieldOf(fault, 'authenticationFailed') === true) return 'signIn';
  if (isCertificateFault(fault)) return 'certificate';
  return fieldOf(fault, 'tlsFailed') === true ? 'certificate' : 'unreachable';
}

function fieldOf(fault: unknown, name: string): unknown {
  return fault instanceof Error ? Object.getOwnPropertyDescriptor(fault, name)?.value : undefined;
}
