/** A letter, read. Everything in it is what the sender says, and may be invented. */
export interface ParsedMail {
  /** With its brackets. */
  readonly messageId: string | null;
  /** Letters that this one answers: In-Reply-To, then References. */
  readonly answers: readonly string[];
  readonly from: MailAddress | null;
  readonly subject: string;
  /** As the sender dated it. */
  readonly date: Date | null;
  readonly text: string;
  /** There was no plain text: it was taken from a page. */
  readonly fromHtml: boolean;
  readonly attachments: readonly MailAttachment[];
  readonly signs: MailSigns;
  /** What a mail server tells of a letter that it was given; null for all other letters. */
  readonly report: DeliveryReport | null;
  /** What was not read, so that nobody takes the rest for all. */
  readonly notes: readonly MailNote[];
}

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

export interface MailAttachment {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** Empty unless it was asked for. */
  readonly content: Uint8Array;
}

/** What tells letters of people from those of programs. */
export interface MailSigns {
  /** Auto-Submitted, Precedence, X-Auto…: a program answered by itself. */
  readonly automatic: boolean;
  readonly list: boolean;
  /** Values of Authentication-Results, the one that was written last first. */
  readonly authenticationResults: readonly string[];
}

/** A report on the delivery of another letter. `delayed`: the server goes on trying. */
export interface DeliveryReport {
  readonly outcome: 'failed' | 'delayed' | 'delivered';
  /** RFC 3463: `5.1.1`. */
  readonly status: string | null;
  /** What SMTP answered: 550. */
  readonly replyCode: number | null;
  /** All that stand in it, with their brackets: that of the letter it is about is among them, if it names one. */
  readonly messageIds: readonly string[];
}

/**
 * `headOnly`: too many parts, nested too deep or broken; only the head was read. `manyAttachments`: more than are taken
 * out. `textCut`: longer than is shown. `winmail`: Outlook's package of its own, kept as it is.
 */
export type MailNote = 'headOnly' | 'manyAttachments' | 'textCut' | 'winmail';

export interface MailLimits {
  readonly maxAttachments: number;
  readonly maxParts: number;
  /** Multiparts, beside and within each other. */
  readonly maxMultiparts: number;
  readonly maxHeadBytes: number;
  readonly maxTextCharacters: number;
}

export const MAIL_LIMITS: MailLimits = {
  maxAttachments: 50,
  maxParts: 2_000,
  maxMultiparts: 60,
  maxHeadBytes: 256 * 1024,
  maxTextCharacters: 200_000,
};
