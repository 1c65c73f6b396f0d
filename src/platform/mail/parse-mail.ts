import { KeptThreads } from '../threads/index.ts';
import type { ParseMailJob, ParseMailReply } from './parse-mail-job.ts';
import { MAIL_LIMITS, type MailLimits, type ParsedMail } from './parsed-mail.ts';

const threads = new KeptThreads<ParseMailJob, ParseMailReply>(new URL('./parse-mail-worker.ts', import.meta.url), {
  milliseconds: 20_000,
  heapMegabytes: 256,
});

/**
 * Reads a letter in a thread of its own, within time and memory. Never throws for what a letter holds: what can't be
 * read whole is read by its head, and what has no head comes back empty, both with a note.
 */
export async function parseMail(
  raw: Uint8Array,
  { withContents = false, limits = MAIL_LIMITS }: { readonly withContents?: boolean; readonly limits?: MailLimits } = {},
): Promise<ParsedMail> {
  const whole = await threads.ask({ raw, withContents, limits });
  if (whole !== null) return whole;
  const head = await threads.ask({ raw: headOf(raw, limits.maxHeadBytes), withContents: false, limits });
  return { ...(head ?? NOTHING), text: '', attachments: [], report: null, notes: ['headOnly'] };
}

const NOTHING: ParsedMail = {
  messageId: null,
  answers: [],
  from: null,
  subject: '',
  date: null,
  text: '',
  fromHtml: false,
  attachments: [],
  // It may be anything: nobody answers it by itself.
  signs: { automatic: true, list: false, authenticationResults: [] },
  report: null,
  notes: ['headOnly'],
};

/** Up to the first empty line, and no further than `most` bytes; without what says of how many parts the rest is made. */
function headOf(raw: Uint8Array, most: number): Uint8Array {
  const text = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, most)).toString('latin1');
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.lastIndexOf('\n');
  const head = text.slice(0, Math.max(0, end)).slice(0, 64 * 1024);
  return Buffer.from(`${head.replaceAll(/^(?:content-|mime-)[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n?/gim, '')}\r\n\r\n`, 'latin1');
}
