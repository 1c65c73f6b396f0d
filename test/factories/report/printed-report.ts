import type { TableId } from '../../../src/report/model/report.ts';

/** A report as it looked before anybody copied it: lines of text and tables with merged cells. */
export interface PrintedReport {
  readonly blocks: readonly PrintedBlock[];
}

export type PrintedBlock =
  { readonly kind: 'line'; readonly role: LineRole; readonly text: string } | { readonly kind: 'table'; readonly table: PrintedTable };

export type LineRole = 'title' | 'body' | 'heading' | 'caption';

export interface PrintedTable {
  readonly id: TableId;
  readonly columnCount: number;
  /** Each row lists only the cells that begin in it, from left to right. */
  readonly rows: readonly (readonly PrintedCell[])[];
}

export interface PrintedCell {
  readonly text: string;
  readonly role: 'header' | 'label' | 'data';
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Which cell of the form a data cell is. */
  readonly slot: { readonly row: string; readonly column: string } | null;
}

/** One square of the full grid: the cell that covers it, and whether the cell begins there. */
export interface Square {
  readonly cell: PrintedCell;
  readonly origin: boolean;
  /** The cell began in a row above. */
  readonly below: boolean;
}

/** The table with every merged cell spread over the squares it covers; rows that lost cells stay short. */
export function squaresOf(table: PrintedTable): readonly (readonly Square[])[] {
  const grid: Square[][] = table.rows.map(() => []);
  table.rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row) {
      while (grid[rowIndex]?.[column] !== undefined) column += 1;
      for (let down = 0; down < cell.rowSpan; down++) {
        for (let right = 0; right < cell.columnSpan; right++) {
          const target = grid[rowIndex + down];
          if (target !== undefined) target[column + right] = { cell, origin: down === 0 && right === 0, below: down > 0 };
        }
      }
      column += cell.columnSpan;
    }
  });
  return grid;
}
