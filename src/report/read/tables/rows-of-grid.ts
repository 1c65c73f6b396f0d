import type { SourceDocument, SourceTable } from '../../../kernel/source-document.ts';
import type { RestoredText } from '../restored-text.ts';
import type { Mark } from './find-marks.ts';
import { layCell, MarkCursor } from './lay-cells.ts';
import { rowOfCells } from './lay-rows.ts';
import type { LaidCell, LaidRow } from './laid-row.ts';

/** Tables of the source that hold the given stretch of the restored text; those inside others, not the others. */
export function tablesWithin(source: SourceDocument, restored: RestoredText, start: number, end: number): SourceTable[] {
  const from = restored.toSource(start);
  const to = restored.toSource(end);
  const touching = source.tables.filter((table) => table.at.start < to && table.at.end > from);
  return touching.filter(
    (table) =>
      !touching.some(
        (other) => other !== table && table.at.start <= other.at.start && other.at.end <= table.at.end && isInside(other, table),
      ),
  );
}

function isInside(inner: SourceTable, outer: SourceTable): boolean {
  return outer.cells.some((cell) => cell.at.start <= inner.at.start && inner.at.end <= cell.at.end);
}

interface Square {
  readonly cell: LaidCell;
  /** The square holds the cell's beginning; else the cell reaches into it. */
  readonly origin: boolean;
}

/**
 * Rows of a table whose merged cells the source states. A square without a cell at the end of a row is no blank cell,
 * except in a spreadsheet, which stores none.
 */
export function rowsOfGrid(
  text: string,
  source: SourceDocument,
  restored: RestoredText,
  table: SourceTable,
  marks: readonly Mark[],
): LaidRow[] {
  const cursor = new MarkCursor(marks);
  const squares: (Square | undefined)[][] = Array.from({ length: table.rowCount }, () => []);
  for (const source of table.cells) {
    const start = restored.fromSource(source.at.start);
    const cell = layCell(text, start, Math.max(start, restored.fromSource(source.at.end)), cursor);
    for (let down = 0; down < source.rowSpan; down += 1) {
      const row = squares[source.row + down];
      if (row === undefined) break;
      for (let right = 0; right < source.columnSpan; right += 1) row[source.column + right] = { cell, origin: down === 0 && right === 0 };
    }
  }
  const width = source.format === 'xlsx' ? table.columnCount : 0;
  return squares.map((row) => rowOfSquares(row, Math.max(row.length, width)));
}

function rowOfSquares(row: readonly (Square | undefined)[], width: number): LaidRow {
  const cells: LaidCell[] = [];
  let at = 0;
  for (let column = 0; column < width; column += 1) {
    const square = row[column];
    if (square === undefined) {
      cells.push({ start: at, end: at, content: { kind: 'blank' }, marks: [] });
      continue;
    }
    at = square.cell.end;
    if (square.origin) cells.push(square.cell);
    else if (square.cell.marks.length > 0 || square.cell.content.kind === 'blank')
      cells.push({ start: at, end: at, content: { kind: 'blank' }, marks: [] });
    else cells.push({ start: at, end: at, content: { kind: 'blank' }, marks: [], covered: true });
  }
  const laid = rowOfCells(cells);
  const last = laid.labels.length === 0 ? undefined : row[laid.labelCells - 1]?.cell;
  let reach = laid.labelCells;
  // A label that spans several columns leaves no data cells under it.
  if (last !== undefined) while (row[reach]?.cell === last && row[reach]?.origin === false) reach += 1;
  return { ...laid, labelCells: reach, tail: cells.slice(reach) };
}
