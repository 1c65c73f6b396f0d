import type { PrintCell, PrintTable } from '../../kernel/print-document.ts';
import { placeCells, type PlacedCell } from './placed-cell.ts';
import { textWidth } from './text-width.ts';

/** A table with what a page layout must know: type size, and how many characters a line of a label holds. */
export interface TypesetTable {
  readonly table: PrintTable;
  /** In points. */
  readonly size: number;
  /** Of every cell in points: left and right together, above and below together. */
  readonly padding: number;
  readonly verticalPadding: number;
  /** About how high the table will be, in points: enough to tell whether it fits on a page. */
  readonly height: number;
  readonly rows: readonly (readonly TypesetCell[])[];
}

export interface TypesetCell extends PrintCell {
  /** Characters a line, so that a label breaks evenly (商业 企业, not 商业企 业); null where it may run to the edge. */
  readonly lineLength: number | null;
  /** Width of the cell in points. */
  readonly width: number;
}

/** 五号, for tables of a few columns. */
const LARGEST = 10.5;
/** 四号, in forms that stand in letters; how high their rows are is a matter of what is written into them. */
const FORM = 14;
const FORM_PADDING = { printed: 12, byHand: 24 } as const;
/** 小五, where many columns share the width. */
const MANY_COLUMNS = 9;
const SMALLEST = 5;
/** A digit is half as wide as high in most faces, more in those that an office suite puts in place of an absent one. */
const NARROW = 0.64;
/** Distance of two lines in type sizes. */
const LINE = 1.25;
const UNBREAKABLE = /[\x21-\x7e]+/g;

/**
 * Chooses the type size at which every unbreakable run of characters (a number) fits its cell, and breaks narrow labels evenly.
 *
 * @param width width of the table in points
 */
export function typesetTable(table: PrintTable, width: number): TypesetTable {
  const hasManyColumns = table.widths.length > 5;
  const padding = hasManyColumns ? 3.4 : 8;
  const verticalPadding = table.form !== undefined ? FORM_PADDING[table.form] : hasManyColumns ? 5 : 9;
  const total = table.widths.reduce((sum, share) => sum + share, 0);
  const widthOf = ({ cell, column }: PlacedCell): number =>
    (table.widths.slice(column, column + cell.columnSpan).reduce((sum, share) => sum + share, 0) / total) * width;
  const placed = placeCells(table);
  let size = table.form !== undefined ? FORM : hasManyColumns ? MANY_COLUMNS : LARGEST;
  for (const at of placed.flat()) {
    for (const [run] of at.cell.text.matchAll(UNBREAKABLE)) size = Math.min(size, (widthOf(at) - padding) / (run.length * NARROW));
  }
  size = Math.max(SMALLEST, Math.floor(size * 2) / 2);
  const rows = placed.map((row) =>
    row.map((at) => ({ ...at.cell, width: widthOf(at), lineLength: evenLine(at.cell, (widthOf(at) - padding) / size) })),
  );
  const height = rows.reduce(
    (sum, row) =>
      sum + Math.max(1, ...row.map((cell) => (cell.rowSpan > 1 ? 1 : lineCount(cell, size, padding)))) * size * LINE + verticalPadding,
    0,
  );
  return { table, size, padding, verticalPadding, height, rows };
}

function lineCount(cell: TypesetCell, size: number, padding: number): number {
  const room = cell.lineLength ?? (cell.width - padding) / size;
  return Math.ceil(textWidth(cell.text, NARROW, 1) / room);
}

/** The shortest line that needs no more lines than the room does; only for labels of whole characters that don't fit on one. */
function evenLine(cell: PrintCell, room: number): number | null {
  const length = textWidth(cell.text, 1, 1);
  const isNarrowLabel = cell.role === 'columnHeader' || (cell.role === 'rowHeader' && cell.rowSpan > 1);
  if (!isNarrowLabel || room < 2 || length <= room || /[\x21-\x7e]/.test(cell.text)) return null;
  return Math.ceil(length / Math.ceil(length / Math.floor(room)));
}
