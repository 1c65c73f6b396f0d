import { dropPhantomRows } from './phantom-row.ts';
import { mendSeam } from './page-seam.ts';
import type { RuledGrid } from './ruled-grid.ts';
import type { RuledTableCell } from './ruled-table-cell.ts';

/** A ruled table with its words, possibly joined over pages. */
export interface RuledTable {
  readonly columnEdges: readonly number[];
  readonly rowCount: number;
  readonly cells: readonly RuledTableCell[];
  /** The page break cut the first or the last row. */
  readonly openTop: boolean;
  readonly openBottom: boolean;
}

/** Left and right edges of one table on two pages may differ by this much, in points. */
const SAME_EDGE = 4;

/** A grid waiting for its words. */
export class RuledTableBuilder {
  readonly grid: RuledGrid;
  readonly cells: readonly RuledTableCell[];
  readonly #byPosition = new Map<number, RuledTableCell>();

  constructor(grid: RuledGrid) {
    this.grid = grid;
    this.cells = grid.cells.map((cell) => ({ ...cell, words: [] }));
    for (const cell of this.cells) {
      for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
        for (let column = cell.column; column < cell.column + cell.columnSpan; column++) this.#byPosition.set(this.#key(row, column), cell);
      }
    }
  }

  /** The cell at a point of the page, or null outside. */
  cellAt(x: number, y: number): RuledTableCell | null {
    const column = stretchAt(this.grid.columnEdges, x);
    const row = stretchAt(this.grid.rowEdges, y);
    return row === -1 || column === -1 ? null : (this.#byPosition.get(this.#key(row, column)) ?? null);
  }

  get area(): number {
    const { columnEdges, rowEdges } = this.grid;
    return ((columnEdges.at(-1) ?? 0) - (columnEdges[0] ?? 0)) * ((rowEdges.at(-1) ?? 0) - (rowEdges[0] ?? 0));
  }

  finish(): RuledTable {
    return {
      columnEdges: this.grid.columnEdges,
      rowCount: this.grid.rowEdges.length - 1,
      cells: this.cells,
      openTop: this.grid.openTop,
      openBottom: this.grid.openBottom,
    };
  }

  #key(row: number, column: number): number {
    return row * this.grid.columnEdges.length + column;
  }
}

/**
 * Joins a table with its continuation on the next page, leaving out the header rows that are repeated there.
 * Null when their columns don't agree: then they are two tables.
 */
export function joinTables(upper: RuledTable, lower: RuledTable): RuledTable | null {
  const finer = upper.columnEdges.length >= lower.columnEdges.length ? upper.columnEdges : lower.columnEdges;
  const upperCells = onEdges(upper, finer);
  const lowerCells = onEdges(lower, finer);
  if (upperCells === null || lowerCells === null) return null;
  const repeated = repeatedRows(upper, upperCells, lower, lowerCells);
  const shift = upper.rowCount - repeated;
  const below = lowerCells.filter((cell) => cell.row >= repeated).map((cell) => ({ ...cell, row: cell.row + shift }));
  const seam = { row: upper.rowCount, rowIsCut: upper.openBottom || lower.openTop };
  const mended = mendSeam(upperCells, below, seam, upper.rowCount + lower.rowCount - repeated);
  const whole = dropPhantomRows(mended.cells, mended.rowCount, [seam.row - 1, seam.row, seam.row + 1]);
  // A cell that began in a dropped row may now stand behind its neighbours.
  const cells = whole.cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  return { columnEdges: finer, rowCount: whole.rowCount, cells, openTop: upper.openTop, openBottom: lower.openBottom };
}

/** Cells put on a finer set of column edges, or null when an edge has no counterpart. */
function onEdges(table: RuledTable, finer: readonly number[]): RuledTableCell[] | null {
  const indexes = table.columnEdges.map((edge) => finer.findIndex((other) => Math.abs(other - edge) <= SAME_EDGE));
  if (indexes.includes(-1) || indexes[0] !== 0 || indexes.at(-1) !== finer.length - 1) return null;
  return table.cells.map((cell) => {
    const column = indexes[cell.column] ?? 0;
    return { ...cell, column, columnSpan: (indexes[cell.column + cell.columnSpan] ?? column + 1) - column };
  });
}

function repeatedRows(
  upper: RuledTable,
  upperCells: readonly RuledTableCell[],
  lower: RuledTable,
  lowerCells: readonly RuledTableCell[],
): number {
  const most = Math.min(upper.rowCount, lower.rowCount) - 1;
  let repeated = 0;
  for (let row = 0; row < most; row++) {
    const above = rowSignature(upperCells, row);
    if (above === null || above !== rowSignature(lowerCells, row)) break;
    // A header may span rows: only a boundary that no cell crosses ends it.
    const crosses = lowerCells.some((cell) => cell.row <= row && cell.row + cell.rowSpan > row + 1);
    if (!crosses) repeated = row + 1;
  }
  return repeated;
}

function rowSignature(cells: readonly RuledTableCell[], row: number): string | null {
  const own = cells.filter((cell) => cell.row === row);
  const texts = own.map((cell) => `${cell.column}+${cell.columnSpan}x${cell.rowSpan}:${cell.words.map((word) => word.text).join('')}`);
  return own.every((cell) => cell.words.length === 0) && own.length > 0 ? null : texts.join('|');
}

function stretchAt(edges: readonly number[], position: number): number {
  if (position < (edges[0] ?? Infinity) || position > (edges.at(-1) ?? -Infinity)) return -1;
  let low = 0;
  let high = edges.length - 1;
  while (high - low > 1) {
    const half = (low + high) >> 1;
    if ((edges[half] ?? 0) <= position) low = half;
    else high = half;
  }
  return low;
}
