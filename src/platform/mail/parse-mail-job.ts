import type { MailLimits, ParsedMail } from './parsed-mail.ts';

/** What is asked of the thread that reads letters. */
export interface ParseMailJob {
  readonly raw: Uint8Array;
  readonly withContents: boolean;
  readonly limits: MailLimits;
}

/** Null: it is broken, or more than the limits allow. */
export type ParseMailReply = ParsedMail | null;
