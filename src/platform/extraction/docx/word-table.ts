import type { Block, CellBlock, TableBlock } from '../block.ts';

/** A cell as WordprocessingML writes it: a vertical merge is told row by row. */
export interface WordCell {
  columnSpan: number;
  merge: 'none' | 'restart' | 'continue';
  readonly blocks: Block[];
}

export interface WordRow {
  /** Grid columns left out before the first cell. */
  before: number;
  after: number;
  /** Deleted by a tracked change. */
  deleted: boolean;
  readonly cells: WordCell[];
}

interface OpenCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  readonly blocks: Block[];
}

const MAX_COLUMNS = 200;

/** Puts the rows on their grid and joins vertical merges; null when the table has more than `maxCells`. */
export function wordTable(rows: readonly WordRow[], maxCells: number): TableBlock | null {
  const kept = rows.filter((row) => !row.deleted);
  const cells: OpenCell[] = [];
  let above = new Map<number, OpenCell>();
  let columnCount = 0;
  for (const [row, { before, after, cells: written }] of kept.entries()) {
    const current = new Map<number, OpenCell>();
    let column = Math.min(before, MAX_COLUMNS);
    for (const { columnSpan, merge, blocks } of written) {
      const width = Math.max(1, Math.min(columnSpan, MAX_COLUMNS - column));
      if (column >= MAX_COLUMNS) break;
      const upper = above.get(column);
      if (merge === 'continue' && upper?.columnSpan === width && upper.row + upper.rowSpan === row) {
        upper.rowSpan++;
        for (const block of blocks) upper.blocks.push(block);
        current.set(column, upper);
      } else {
        const cell = { row, column, rowSpan: 1, columnSpan: width, blocks };
        cells.push(cell);
        if (merge !== 'none') current.set(column, cell);
      }
      column += width;
    }
    columnCount = Math.max(columnCount, Math.min(column + after, MAX_COLUMNS));
    if (columnCount * (row + 1) > maxCells) return null;
    above = current;
  }
  const placed: readonly CellBlock[] = cells;
  return { kind: 'table', rowCount: kept.length, columnCount, cells: placed };
}
