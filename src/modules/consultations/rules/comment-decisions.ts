import { characterCount, typedLine, typedLines } from '../../../kernel/typed-text.ts';

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
  const text = typedLines(form['text']);
  const name = typedLine(form['name']);
  const contact = typedLine(form['contact']);
  const count = characterCount(text);
  const faults: CommentFault[] = [];
  if (count < COMMENT_LIMITS.least) faults.push('tooShort');
  if (count > COMMENT_LIMITS.most) faults.push('tooLong');
  if (characterCount(name) > COMMENT_LIMITS.name) faults.push('nameTooLong');
  if (characterCount(contact) > COMMENT_LIMITS.contact) faults.push('contactTooLong');
  return { form: { text, name, contact }, faults };
}
