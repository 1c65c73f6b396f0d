/** A stretch of text on one line, with the edges of its characters. Fractions of the page as it is viewed. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Which way the characters follow each other. */
  readonly along: 'x' | 'y';
  /**
   * Where each UTF-16 unit of `text` begins on that axis, and where the last one ends: one more than units. Falls where a line
   * runs to the left or upwards.
   */
  readonly edges: readonly number[];
}

export interface MarkingPage {
  /** From 1. */
  readonly number: number;
  /** In points, as it is viewed (turned, cropped). */
  readonly width: number;
  readonly height: number;
  /** All text of the page, hidden text and the text layer of a scan included, in the order of the file. */
  readonly runs: readonly TextRun[];
}

export interface PagePicture {
  readonly page: number;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Something on the page could not be read: it is drawn without it. */
  readonly partly: boolean;
}

/** What a person marks on. */
export interface OpenedForMarking {
  readonly kind: 'pdf' | 'image';
  readonly pages: readonly MarkingPage[];
  readonly pictures: readonly PagePicture[];
}
