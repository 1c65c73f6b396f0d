import { squaresOf, type PrintedTable } from '../printed-report.ts';
import { tableWay, type Flattener } from './flattener.ts';

/** Width in half-width columns, as a terminal shows it. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) > 0x2e7f ? 2 : 1;
  return width;
}

function wrapTo(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (widthOf(line + character) > width) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return line === '' ? lines : [...lines, line];
}

/** Characters of one output line by column. */
type Canvas = string[][];

function put(canvas: Canvas, line: number, column: number, text: string): void {
  while (canvas.length <= line) canvas.push([]);
  const row = canvas[line];
  if (row === undefined) return;
  let at = column;
  for (const character of text) {
    row[at] = character;
    if (widthOf(character) === 2) row[at + 1] = '';
    at += widthOf(character);
  }
}

function columnWidths(table: PrintedTable, labelWidth: number): number[] {
  const widths = Array.from({ length: table.columnCount }, () => 6);
  for (const row of squaresOf(table)) {
    row.forEach((square, column) => {
      if (square.cell.columnSpan !== 1) return;
      const wanted = square.cell.role === 'data' ? widthOf(square.cell.text) + 3 : Math.min(labelWidth, widthOf(square.cell.text) + 2);
      widths[column] = Math.max(widths[column] ?? 0, wanted);
    });
  }
  return widths;
}

/** Aligned columns: labels wrap inside their column, numbers stand beside the middle of their label. */
function layout(table: PrintedTable, labelWidth: number): string {
  const widths = columnWidths(table, labelWidth);
  const starts = widths.map((_, column) => widths.slice(0, column).reduce((sum, width) => sum + width, 2));
  const grid = squaresOf(table);
  const room = (column: number, span: number): number => widths.slice(column, column + span).reduce((sum, width) => sum + width, 0) - 2;
  const heights = grid.map((row) =>
    Math.max(
      1,
      ...row.map((square, column) =>
        square.origin && square.cell.rowSpan === 1 ? wrapTo(square.cell.text, room(column, square.cell.columnSpan)).length : 1,
      ),
    ),
  );
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, height) => sum + height, 0));
  const canvas: Canvas = [];
  grid.forEach((row, rowIndex) => {
    row.forEach((square, column) => {
      if (!square.origin) return;
      const { text, rowSpan, columnSpan } = square.cell;
      const lines = wrapTo(text, room(column, columnSpan));
      const height = heights.slice(rowIndex, rowIndex + rowSpan).reduce((sum, value) => sum + value, 0);
      const top = (tops[rowIndex] ?? 0) + Math.max(0, Math.floor((height - lines.length) / 2));
      lines.forEach((line, index) =>
        put(canvas, top + index, (starts[column] ?? 0) + Math.max(0, Math.floor((room(column, columnSpan) - widthOf(line)) / 2)), line),
      );
    });
  });
  return canvas
    .map((row) =>
      Array.from(row, (character) => character ?? ' ')
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

export const PDF_LAYOUT: readonly Flattener[] = [
  tableWay(
    'pdf-layout',
    'layout mode: aligned columns, labels wrapped, numbers beside the middle of their label',
    ['blankVanish', 'order'],
    (table, random) => layout(table, random.pick([12, 18, 30])),
  ),
  tableWay('aligned', 'aligned columns without wrapping, as page-to-text tools write them', ['blankVanish'], (table) => layout(table, 200)),
];
