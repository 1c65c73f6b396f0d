import type { RuledTableCell } from './ruled-table-cell.ts';

/**
 * Drops the rows near a page break that only the break made: nothing is written in them,
 * and they are not even divided into columns. (A blank row of the form has its columns.)
 */
export function dropPhantomRows(
  cells: readonly RuledTableCell[],
  rowCount: number,
  rows: readonly number[],
): { cells: readonly RuledTableCell[]; rowCount: number } {
  let kept = cells;
  let count = rowCount;
  for (const row of [...rows].sort((a, b) => b - a)) {
    const own = kept.filter((cell) => cell.row === row);
    const phantom = own.length > 0 && own.every((cell) => cell.words.length === 0) && own.some((cell) => cell.columnSpan > 1);
    if (!phantom || count <= 1) continue;
    kept = kept.flatMap((cell) => withoutRow(cell, row));
    count--;
  }
  return { cells: kept, rowCount: count };
}

function withoutRow(cell: RuledTableCell, row: number): RuledTableCell[] {
  if (cell.row > row) return [{ ...cell, row: cell.row - 1 }];
  if (cell.row + cell.rowSpan <= row) return [cell];
  return cell.rowSpan > 1 ? [{ ...cell, rowSpan: cell.rowSpan - 1 }] : [];
}
