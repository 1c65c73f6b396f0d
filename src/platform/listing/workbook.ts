import type { CellObject } from 'write-excel-file/node';
import { localTime, shownValue, type ExportColumn } from './export-column.ts';
import type { Row, Value } from './read-page.ts';

const WIDTHS = { text: 32, number: 12, date: 12, time: 20, choice: 14, flag: 8 } as const;
/** A cell holds no more characters. */
const LONGEST_CELL = 32_767;

/** One sheet with a heading that stays in sight; numbers are numbers, days and moments are dates. */
export async function writeWorkbook(title: string, columns: readonly ExportColumn[], rows: readonly Row[]): Promise<Buffer> {
  const heading = columns.map(({ column }): CellObject => ({ value: column.label, type: String, fontWeight: 'bold' }));
  const body = rows.map((row) => columns.map((column) => cellOf(column, row[column.name])));
  // Read with the first workbook: a start does not wait for it.
  const { default: writeExcelFile } = await import('write-excel-file/node');
  return writeExcelFile([
    {
      sheet: title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31),
      data: [heading, ...body],
      columns: columns.map(({ column }) => ({ width: WIDTHS[column.kind] })),
      stickyRowsCount: 1,
    },
  ]).toBuffer();
}

function cellOf({ column }: ExportColumn, value: Value | undefined): CellObject | null {
  if (value === null || value === undefined) return null;
  if (column.kind === 'date') return { value: new Date(`${String(value)}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  // A spreadsheet knows no time zones: the cell shows Beijing time.
  if (column.kind === 'time')
    return { value: new Date(`${localTime(String(value)).replace(' ', 'T')}Z`), type: Date, format: 'yyyy-mm-dd hh:mm:ss' };
  const shown = shownValue(column, value);
  if (typeof shown === 'number') return { value: shown, type: Number };
  return shown === null || shown === '' ? null : { value: shown.slice(0, LONGEST_CELL), type: String };
}
