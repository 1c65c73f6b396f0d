import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Gate, Gravity } from '../finding.ts';

/** What a listed word is: each is a code of findings. */
export const WORD_CODES = ['wrongWord', 'confusedName', 'forbiddenWord', 'extremeWord', 'secrecyMark', 'internalUse'] as const;
export type WordCode = (typeof WORD_CODES)[number];

/** A word that a list looks for. */
export interface ListedWord {
  readonly word: string;
  /** What to write instead; null where that depends. */
  readonly instead: string | null;
  readonly code: WordCode;
  readonly severity: Gravity;
  readonly gate: Gate;
  /** One Chinese sentence: what is wrong with it. */
  readonly note: string;
  /** What it rests on. */
  readonly source: string;
  /** First and last day on which it is looked for; null without bound. */
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  /** Surroundings in which it is right; each contains the word: 最大限度 for 最大. */
  readonly except: readonly string[];
}

export interface WordList {
  readonly title: string;
  /** Where its words come from, for the list as a whole. */
  readonly source: string;
  readonly effectiveOn: PlainDate;
  readonly words: readonly ListedWord[];
}
