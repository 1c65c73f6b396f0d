/** The six gates of a review: 政治关、法律关、政策关、保密关、文字关、舆情关. */
export const GATES = ['politics', 'law', 'policy', 'secrecy', 'wording', 'opinion'] as const;
export type Gate = (typeof GATES)[number];

/** `block`: must be settled before release; `warning`: must be looked at; `hint`: may be wrong. */
export const GRAVITIES = ['block', 'warning', 'hint'] as const;
export type Gravity = (typeof GRAVITIES)[number];

/** A piece of text that is read by itself: a title, a paragraph, a table's cell. Its id is stable while others change. */
export interface Passage {
  readonly id: string;
  /** Of an image, its alternative text. */
  readonly text: string;
  /** `text` when left out. */
  readonly kind?: 'text' | 'image';
  /** Stretches of the text that lead elsewhere. */
  readonly links?: readonly PassageLink[];
}

export interface PassageLink {
  /** UTF-16 positions in the passage's text. */
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

export interface ScreeningFinding {
  /** What was found, in code: `idCard`, `secrecyMark`, `wrongWord` … */
  readonly code: string;
  readonly severity: Gravity;
  /** The gate that it helps. */
  readonly gate: Gate;
  readonly passage: string;
  /** UTF-16 positions in the passage's text. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** One plain Chinese sentence: what it is and what to do. */
  readonly sentence: string;
  /** What to write instead, for a person to judge; null where there is no good proposal. */
  readonly suggestion: string | null;
  /** Replacement of the quote that can be made by one press, only where it is safe. */
  readonly fix: string | null;
}
