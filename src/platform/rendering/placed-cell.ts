import type { PrintCell, PrintTable } from '../../kernel/print-document.ts';

/** A cell and the upper left corner of the room it takes, from 0. */
export interface PlacedCell {
  readonly cell: PrintCell;
  readonly row: number;
  readonly column: number;
}

/**
 * Where each cell stands once the merged ones above have taken their room, row by row.
 * A table whose spans overlap or leave its rows is a fault of the one who built it: it throws.
 */
export function placeCells(table: PrintTable): readonly (readonly PlacedCell[])[] {
  const columnCount = table.widths.length;
  const taken = table.rows.map(() => Array.from({ length: columnCount }, (): boolean => false));
  return table.rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken[row]?.[column] === true) column += 1;
      for (let y = row; y < row + cell.rowSpan; y += 1) {
        for (let x = column; x < column + cell.columnSpan; x += 1) {
          if (taken[y]?.[x] !== false)
            throw new Error(`Table “${table.caption}”: the cell at row ${row}, column ${column} overlaps or leaves the table`);
          const line = taken[y];
          if (line !== undefined) line[x] = true;
        }
      }
      return { cell, row, column };
    });
  });
}
