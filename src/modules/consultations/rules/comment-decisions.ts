/** What became of a comment. `setAside`: advertising, abuse, not about this; it counts as received all the same. */
export const COMMENT_DECISIONS = ['adopted', 'partly', 'declined', 'setAside'] as const;
export type CommentDecision = (typeof COMMENT_DECISIONS)[number];

export const DECISION_TITLES: Readonly<Record<CommentDecision, string>> = {
  adopted: '采纳',
  partly: '部分采纳',
  declined: '不采纳',
  setAside: '不作处理（广告、与征集无关）',
};

/** A comment is 2 to 5,000 characters; what is around it may be left out. */
export const COMMENT_LIMITS = { least: 2, most: 5_000, name: 50, contact: 100 } as const;

/** What comes back from the public page. */
export interface CommentForm {
  readonly text: string;
  readonly name: string;
  readonly contact: string;
}

export type CommentFault = 'tooShort' | 'tooLong' | 'nameTooLong' | 'contactTooLong';

/** Reads what somebody filled in: line ends as `\n`, no control characters, no space around. */
export function readComment(form: Readonly<Record<string, unknown>>): {
  readonly form: CommentForm;
  readonly faults: readonly CommentFault[];
} {
  const text = lines(form['text']);
  const name = line(form['name']);
  const contact = line(form['contact']);
  const count = Array.from(text).length;
  const faults: CommentFault[] = [];
  if (count < COMMENT_LIMITS.least) faults.push('tooShort');
  if (count > COMMENT_LIMITS.most) faults.push('tooLong');
  if (Array.from(name).length > COMMENT_LIMITS.name) faults.push('nameTooLong');
  if (Array.from(contact).length > COMMENT_LIMITS.contact) faults.push('contactTooLong');
  return { form: { text, name, contact }, faults };
}

// Control characters but the line feed, and those that turn the direction of what follows.
// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function lines(value: unknown): string {
  return typeof value === 'string'
    ? value.replaceAll(/\r\n?/g, '\n').replaceAll('\t', ' ').replaceAll(UNSEEN, '').toWellFormed().trim()
    : '';
}

function line(value: unknown): string {
  return lines(value).replaceAll(/\s+/g, ' ');
}
