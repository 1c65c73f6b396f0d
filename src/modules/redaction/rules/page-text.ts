/** A stretch of text of a page, with the edges of its characters; fractions of the page. As it is opened for marking. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly along: 'x' | 'y';
  /** One more than UTF-16 units. */
  readonly edges: readonly number[];
}

export interface PageText {
  /** From 1. */
  readonly number: number;
  readonly runs: readonly TextRun[];
}

/** An area of a page, in fractions of it. */
export interface Area {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
