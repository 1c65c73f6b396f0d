import type { Place } from './place.ts';

/** What a file, a page or a pasted text was. */
export type SourceFormat = 'text' | 'markdown' | 'html' | 'docx' | 'pdf' | 'xlsx' | 'json';

/**
 * Anything a person handed in, opened but not yet understood: one running text,
 * and the tables and positions that the format kept. It knows no word of the domain.
 *
 * Every `Place` in it points into `text`. The text holds everything a reader sees, in order;
 * table cells stand in it too (a row a line, cells separated by tabs), so that any value can be quoted.
 */
export interface SourceDocument {
  readonly format: SourceFormat;
  readonly text: string;
  /** Tables whose rows, columns and merged cells the format states (HTML, DOCX, XLSX, tagged or ruled PDF). */
  readonly tables: readonly SourceTable[];
  /** Words with their position on the page (PDF only). */
  readonly words: readonly SourceWord[];
  /** Where a picture stands: what it shows can't be read. */
  readonly pictures: readonly Place[];
  /** Character set the bytes were decoded with, where that was a question: `utf-8`, `utf-16le`, `gb18030` … */
  readonly encoding: string | null;
  /** What the opener noticed: `code` for machines, one Chinese sentence for people. */
  readonly warnings: readonly SourceWarning[];
}

export interface SourceTable {
  readonly at: Place;
  /** In reading order; a merged cell stands once, at its upper left corner. */
  readonly cells: readonly SourceCell[];
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Place of the cell's characters in the text; `start === end` when it is blank. */
  readonly at: Place;
}

export interface SourceWord {
  readonly at: Place;
  readonly page: number;
  /** Points from the left and from the top of the page. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SourceWarning {
  readonly code: string;
  readonly message: string;
  readonly at: Place | null;
}
