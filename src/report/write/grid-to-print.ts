import type { PrintCell, PrintTable } from '../../kernel/print-document.ts';
import type { FormTable, GridCell } from '../forms/form.ts';
import { REQUESTS_2019 } from '../forms/requests-table.ts';
import { missing } from '../model/cell.ts';
import type { RowReading, TableReading } from '../model/report.ts';
import { cellText } from './cell-text.ts';

/** A table of the form with the report's cells in its slots. */
export function gridToPrint(table: FormTable, reading: TableReading, options: { showCaption: boolean }): PrintTable {
  const { grid } = asPrinted(table, reading);
  const units = new Map(table.rows.flatMap((row) => row.columns.map((column) => [`${row.id} ${column.id}`, column.unit] as const)));
  return {
    caption: table.caption,
    showCaption: options.showCaption,
    widths: grid.widths,
    headerRowCount: grid.headerRowCount,
    rows: grid.rows.map((row) => {
      const isHeaderRow = row.every((cell) => cell.kind === 'label' && cell.header === 'column');
      return row.map((cell) => printCell(cell, reading, units, isHeaderRow));
    }),
  };
}

/**
 * （六）其他处理 is three rows in the form of 2021, yet some reports print it as the one row of 2019:
 * what they printed is printed again, since its number belongs to none of the three.
 */
export function asPrinted(table: FormTable, reading: TableReading): FormTable {
  const whole = reading.rows['other'];
  if (table.id !== 'requests' || whole === undefined || isMissing(whole)) return table;
  const parts = ['other.overdueCorrection', 'other.unpaidFee', 'other.other'];
  return parts.every((id) => isMissing(reading.rows[id])) ? REQUESTS_2019 : table;
}

/** No cell of the row is in the source. */
export function isMissing(row: RowReading | undefined): boolean {
  return row === undefined || Object.values(row.cells).every((cell) => cell.state === 'missing');
}

function printCell(cell: GridCell, reading: TableReading, units: ReadonlyMap<string, string | null>, isHeaderRow: boolean): PrintCell {
  const { rowSpan, columnSpan } = cell;
  if (cell.kind === 'slot') {
    const content = cellText(reading.rows[cell.row]?.cells[cell.column] ?? missing, units.get(`${cell.row} ${cell.column}`) ?? null);
    return { ...content, rowSpan, columnSpan, role: 'data', align: 'center' };
  }
  if (isHeaderRow) return { text: cell.text, rowSpan, columnSpan, role: 'columnHeader', align: 'center' };
  if (cell.header === 'row') return { text: cell.text, rowSpan, columnSpan, role: 'rowHeader', align: rowSpan > 1 ? 'center' : 'start' };
  return { text: cell.text, rowSpan, columnSpan, role: 'data', align: 'center' };
}
