/**
 * A document to be printed, said without any format: the renderers of `platform/rendering`
 * turn it into HTML, DOCX, PDF, XLSX and Markdown. It knows no word of the domain.
 */
export interface PrintDocument {
  readonly title: readonly string[];
  /** Under the title, smaller; lines separated by `\n`. */
  readonly subtitle: string | null;
  /** Document properties. */
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** Calendar day `YYYY-MM-DD`, or null. */
  readonly date: string | null;
  readonly blocks: readonly PrintBlock[];
}

export type PrintBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly align?: 'start' | 'end' | 'center'; readonly indent?: boolean }
  | { readonly kind: 'table'; readonly table: PrintTable };

export interface PrintTable {
  /** Said to a screen reader and used as sheet name; not printed unless `showCaption`. */
  readonly caption: string;
  readonly showCaption: boolean;
  /** Relative widths, one per column. */
  readonly widths: readonly number[];
  /** Rows that repeat on every page. */
  readonly headerRowCount: number;
  /** Each row lists only the cells that begin in it, from left to right. */
  readonly rows: readonly (readonly PrintCell[])[];
}

export interface PrintCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly role: 'columnHeader' | 'rowHeader' | 'data';
  readonly align: 'start' | 'center' | 'end';
  /** A number cell carries its number, so that a spreadsheet can add it up. */
  readonly number?: number;
  /** What the printed characters alone would lose: HTML keeps `code` as `data-mark` and shows `hint` when pointed at. */
  readonly mark?: { readonly code: string; readonly hint: string };
}
