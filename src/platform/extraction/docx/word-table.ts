/** A cell as WordprocessingML writes it: a vertical merge is told row by row. */
export interface WordCell<Content> {
  columnSpan: number;
  merge: 'none' | 'restart' | 'continue';
  readonly blocks: Content[];
}

export interface WordRow<Content> {
  /** Grid columns left out before the first cell. */
  before: number;
  after: number;
  /** Deleted by a tracked change. */
  deleted: boolean;
  readonly cells: WordCell<Content>[];
}

/** A table on its grid: every cell stands once, at its upper left corner, in reading order; no two overlap. */
export interface WordGrid<Content> {
  readonly kind: 'table';
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly GridCell<Content>[];
}

export interface GridCell<Content> {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  readonly blocks: Content[];
}

const MAX_COLUMNS = 200;

/** Puts the rows on their grid and joins vertical merges; null when the table has more than `maxCells`. */
export function wordTable<Content>(rows: readonly WordRow<Content>[], maxCells: number): WordGrid<Content> | null {
  const kept = rows.filter((row) => !row.deleted);
  const cells: GridCell<Content>[] = [];
  let above = new Map<number, GridCell<Content>>();
  let columnCount = 0;
  for (const [row, { before, after, cells: written }] of kept.entries()) {
    const current = new Map<number, GridCell<Content>>();
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
  return { kind: 'table', rowCount: kept.length, columnCount, cells };
}
