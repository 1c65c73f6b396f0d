/**
 * What every reader turns its format into before the text is written:
 * lines, and tables whose cells hold lines (or, in laid-out pages, further tables).
 */
export type Block = LineBlock | TableBlock;

export interface LineBlock {
  readonly kind: 'line';
  readonly text: string;
  /** Pictures standing in or beside the line. */
  readonly pictureCount: number;
}

/** A table on its grid: every cell stands once, at its upper left corner, in reading order; no two overlap. */
export interface TableBlock {
  readonly kind: 'table';
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly CellBlock[];
}

export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly blocks: readonly Block[];
}

export function lineBlock(text: string, pictureCount = 0): LineBlock {
  return { kind: 'line', text, pictureCount };
}
