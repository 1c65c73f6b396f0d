import type { Block, CellBlock, TableBlock } from './block.ts';

/** A cell as HTML writes it: its spans, but not its place. */
export interface SpannedCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly blocks: readonly Block[];
}

/** More columns than any real table: what is beyond is a mistake or an attack. */
const MAX_COLUMNS = 200;

/**
 * Puts rows of spanned cells on their grid, by the table algorithm of the HTML standard
 * (a cell takes the first free column; spans reaching below the last row are cut).
 * Linear in the grid's area, which stays within `maxCells`; returns null beyond.
 */
export function resolveSpans(rows: readonly (readonly SpannedCell[])[], maxCells: number): TableBlock | null {
  const cells: CellBlock[] = [];
  /** Per column: the first row that is free again. */
  const freeFrom: number[] = [];
  let columnCount = 0;
  for (const [row, spannedCells] of rows.entries()) {
    let column = 0;
    for (const { rowSpan, columnSpan, blocks } of spannedCells) {
      while ((freeFrom[column] ?? 0) > row) column++;
      if (column >= MAX_COLUMNS) break;
      const width = freeWidth(freeFrom, column, Math.min(columnSpan, MAX_COLUMNS - column), row);
      const height = Math.min(rowSpan, rows.length - row);
      cells.push({ row, column, rowSpan: height, columnSpan: width, blocks });
      for (let covered = column; covered < column + width; covered++) freeFrom[covered] = row + height;
      column += width;
    }
    columnCount = Math.max(columnCount, freeFrom.length);
    if (columnCount * (row + 1) > maxCells) return null;
  }
  return { kind: 'table', rowCount: rows.length, columnCount, cells };
}

/** A wide cell gives way to one that reaches down from above, so that no two overlap. */
function freeWidth(freeFrom: readonly number[], column: number, wanted: number, row: number): number {
  let width = 1;
  while (width < wanted && (freeFrom[column + width] ?? 0) <= row) width++;
  return width;
}
