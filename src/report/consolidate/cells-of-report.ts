import { formOf } from '../forms/forms.ts';
import { missing, type Cell } from '../model/cell.ts';
import type { AnnualReport, TableId } from '../model/report.ts';
import { comparableCell } from './comparable-cell.ts';

/** Which cell of which table, by the ids of the forms. */
export interface CellAddress {
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
}

export interface AddressedCell extends CellAddress {
  readonly cell: Cell;
}

/**
 * Every cell that the report's own form asks for, in the form's order, plus optional rows where the report has them,
 * amounts in 万元.
 * A cell that the form asks for and the report lacks is there as `missing`; a cell of another form is not there at all.
 */
export function* cellsOfReport(report: AnnualReport): Generator<AddressedCell> {
  for (const table of formOf(report.form).tables) {
    const rows = report.tables[table.id].rows;
    for (const row of table.rows) {
      for (const column of row.columns) {
        const cell = comparableCell(rows[row.id]?.cells[column.id] ?? missing, column);
        if (row.optional === true && cell.state === 'missing') continue;
        yield { table: table.id, row: row.id, column: column.id, cell };
      }
    }
  }
}
