import type { PageWord } from './page-content.ts';

/** A word that knows its page. */
export interface PlacedWord extends PageWord {
  readonly page: number;
}

export interface RuledTableCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly words: PlacedWord[];
}
