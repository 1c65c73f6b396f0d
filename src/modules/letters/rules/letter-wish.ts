import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { CaseOutcome, LetterCode, remedyClause } from '../../../law/index.ts';
import type { LetterValues } from './letter-field.ts';
import type { LetterPart } from './letter-part.ts';
import type { LetterTemplate } from './letter-template.ts';
import type { DisclosureOffice } from './sender.ts';

export type RemedyClause = NonNullable<ReturnType<typeof remedyClause>>;

export interface Addressee {
  readonly name: string;
  /** How the letter speaks to it: 您, 你单位, 贵单位. */
  readonly kind: 'person' | 'organisation' | 'agency';
}

export interface LetterWish {
  readonly code: LetterCode;
  /** The day of the letter. */
  readonly on: PlainDate;
  readonly template: LetterTemplate;
  readonly sender: DisclosureOffice;
  /** Null: not numbered. */
  readonly number: string | null;
  readonly addressee: Addressee;
  readonly fields: LetterValues;
  /** Of a reply, and only of one. */
  readonly outcome?: CaseOutcome;
  /** What is answered to each part of a request in several parts. */
  readonly parts?: readonly LetterPart[];
  /** In place of the clause that the law has for the outcome and the day. */
  readonly clause?: RemedyClause | null;
}
