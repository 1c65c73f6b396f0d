import type { BodyCell, BodyTable } from './body.ts';

type Row = BodyTable['content'][number];

interface PlacedCell {
  readonly column: number;
  readonly cell: BodyCell;
}

/** A table whose rows all fill the same columns, and how many cells its grid has. */
export interface FittedTable {
  readonly table: BodyTable;
  readonly area: number;
}

/**
 * Makes a table whole: spans that reach below the last row or over another cell are cut, gaps are filled with blank cells.
 * A whole table stays as it is. Null when it has more than `maxColumns` columns or its grid more than `maxCells` cells.
 */
export function fitTable(rows: readonly Row[], maxColumns: number, maxCells: number): FittedTable | null {
  /** Per column: the first row that is free again. */
  const freeFrom: number[] = [];
  const placed: PlacedCell[][] = [];
  for (const [row, { content }] of rows.entries()) {
    let column = 0;
    const line: PlacedCell[] = [];
    for (const cell of content) {
      while ((freeFrom[column] ?? 0) > row) column++;
      const width = freeWidth(freeFrom, column, cell.attrs.colspan, row);
      const height = Math.min(cell.attrs.rowspan, rows.length - row);
      if (column + width > maxColumns) return null;
      line.push({ column, cell: withSpans(cell, width, height) });
      for (let covered = column; covered < column + width; covered++) freeFrom[covered] = row + height;
      column += width;
    }
    placed.push(line);
    if (freeFrom.length * rows.length > maxCells) return null;
  }
  return { table: { type: 'table', content: fillGaps(placed, freeFrom.length) }, area: freeFrom.length * rows.length };
}

function fillGaps(placed: readonly (readonly PlacedCell[])[], columnCount: number): Row[] {
  const freeFrom: number[] = Array.from({ length: columnCount }, () => 0);
  return placed.map((line, row) => {
    const content: BodyCell[] = [];
    let next = 0;
    for (let column = 0; column < columnCount;) {
      const at = line[next];
      if (at?.column === column) {
        const { colspan, rowspan } = at.cell.attrs;
        freeFrom.fill(row + rowspan, column, column + colspan);
        content.push(at.cell);
        column += colspan;
        next++;
      } else {
        if ((freeFrom[column] ?? 0) <= row) content.push(blankCell());
        column++;
      }
    }
    return { type: 'tableRow', content };
  });
}

function withSpans(cell: BodyCell, colspan: number, rowspan: number): BodyCell {
  if (cell.attrs.colspan === colspan && cell.attrs.rowspan === rowspan) return cell;
  return { type: cell.type, attrs: { colspan, rowspan }, content: cell.content };
}

/** A wide cell gives way to one that reaches down from above. */
function freeWidth(freeFrom: readonly number[], column: number, wanted: number, row: number): number {
  let width = 1;
  while (width < wanted && (freeFrom[column + width] ?? 0) <= row) width++;
  return width;
}

function blankCell(): BodyCell {
  return {
    type: 'tableCell',
    attrs: { colspan: 1, rowspan: 1 },
    content: [{ type: 'paragraph', attrs: { textAlign: null }, content: [] }],
  };
}
