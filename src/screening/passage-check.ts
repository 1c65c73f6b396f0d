import type { Passage, ScreeningFinding } from './finding.ts';
import type { ScreeningOptions } from './options.ts';

/** A passage, and its text with full-width digits, letters and marks as half-width ones: the same length, so positions hold. */
export interface PassageView {
  readonly passage: Passage;
  readonly text: string;
  readonly folded: string;
}

/** A finding before it knows its passage; its quote is what stands between its positions. */
export type Draft = Omit<ScreeningFinding, 'passage' | 'quote'>;

/** Looks at one passage by itself; must take time in proportion to its length. */
export type PassageCheck = (view: PassageView, options: ScreeningOptions) => Iterable<Draft>;
