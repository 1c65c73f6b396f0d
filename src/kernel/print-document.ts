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
  /** The red name of an office on top of a letter of its; left out: there is none. */
  readonly letterhead?: PrintLetterhead;
  readonly blocks: readonly PrintBlock[];
}

/** 信函格式 of GB/T 9704: the name of the office, and the number of the letter under its line. */
export interface PrintLetterhead {
  readonly name: string;
  readonly number: string | null;
}

export type PrintBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly runs?: readonly PrintRun[] }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly align?: 'start' | 'end' | 'center';
      readonly indent?: boolean;
      /** The same characters with their looks, links and notes. */
      readonly runs?: readonly PrintRun[];
    }
  | { readonly kind: 'table'; readonly table: PrintTable }
  /** `start` is the first number of an ordered list. */
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly (readonly PrintBlock[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly PrintBlock[] }
  | { readonly kind: 'image'; readonly picture: PrintPicture | null; readonly alt: string; readonly caption: string }
  | { readonly kind: 'rule' }
  /** What follows begins on a new page. */
  | { readonly kind: 'pageBreak' }
  /** Who signs and on which day, in words; `seal` stands in the ring where the seal goes, `note` under it all; each empty for none. */
  | { readonly kind: 'signOff'; readonly name: string; readonly date: string; readonly seal: string; readonly note: string };

/** A stretch of a line: characters of one look, a break, or a note at this place. */
export type PrintRun =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly bold: boolean;
      readonly italic: boolean;
      readonly underline: boolean;
      readonly strike: boolean;
      readonly script: 'superscript' | 'subscript' | null;
      readonly href: string | null;
    }
  | { readonly kind: 'break' }
  | { readonly kind: 'note'; readonly text: string };

/** A picture by its bytes; formats that a renderer can't show are printed as their description. */
export interface PrintPicture {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface PrintTable {
  /** Said to a screen reader and used as sheet name; not printed unless `showCaption`. */
  readonly caption: string;
  readonly showCaption: boolean;
  /** Relative widths, one per column. */
  readonly widths: readonly number[];
  /** Rows that repeat on every page. */
  readonly headerRowCount: number;
  /** In the size of a letter; `byHand`: to be filled in with a pen, so with higher rows. */
  readonly form?: 'printed' | 'byHand';
  /** Each row lists only the cells that begin in it, from left to right. */
  readonly rows: readonly (readonly PrintCell[])[];
}

export interface PrintCell {
  readonly text: string;
  /** What the text alone would lose: lists, several paragraphs, pictures, looks. Spreadsheets and Markdown print the text. */
  readonly blocks?: readonly PrintBlock[];
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly role: 'columnHeader' | 'rowHeader' | 'data';
  readonly align: 'start' | 'center' | 'end';
  /** A number cell carries its number, so that a spreadsheet can add it up. */
  readonly number?: number;
  /** What the printed characters alone would lose: HTML keeps `code` as `data-mark` and shows `hint` when pointed at. */
  readonly mark?: { readonly code: string; readonly hint: string };
}
