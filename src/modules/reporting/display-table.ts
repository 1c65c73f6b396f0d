import { z } from 'zod';
import { missing, type Cell, type FormRow, type FormTable, type GridCell, type TableReading } from '../../report/index.ts';
import { numberText } from './cell-view.ts';

const DisplayCell = z.object({
  /** `blank`: there, not filled in; `missing`: not in the source; `unknown`: something is there that can't be told. None of them is a 0. */
  kind: z.enum(['columnHeader', 'rowHeader', 'value', 'blank', 'missing', 'unknown']),
  text: z.string(),
  rowSpan: z.number().int(),
  columnSpan: z.number().int(),
  /** Below the number, small: how many reports left it blank. */
  note: z.string().nullable(),
});
export type DisplayCell = z.infer<typeof DisplayCell>;

/** A table of the official form with its merged cells, ready to be shown. */
export const DisplayTable = z
  .object({
    id: z.string(),
    caption: z.string(),
    /** `picture` and `missing`: the source has no table to read, so there are no rows. */
    state: z.enum(['present', 'picture', 'missing']),
    headerRows: z.number().int(),
    rows: z.array(z.array(DisplayCell)),
  })
  .meta({ id: 'ReportTable' });
export type DisplayTable = z.infer<typeof DisplayTable>;

/** What stands in a slot of the grid. */
export type Filling = Pick<DisplayCell, 'kind' | 'text' | 'note'>;

/** The printed grid with its slots filled; rows that the grid does not have come last. */
export function displayGrid(
  table: FormTable,
  fill: (row: string, column: string) => Filling,
  extraRows: readonly FormRow[] = [],
): DisplayTable {
  const { grid } = table;
  const lines = grid.rows.map((cells) => cells.map((cell) => gridCell(cell, fill)));
  const labelColumns = grid.columnCount - (extraRows[0]?.columns.length ?? 0);
  const extra = extraRows.map((row): DisplayCell[] => [
    {
      kind: 'rowHeader',
      text: `${row.labels.at(-1) ?? ''}（原文只有一行，没有细分）`,
      rowSpan: 1,
      columnSpan: labelColumns,
      note: null,
    },
    ...row.columns.map((column) => ({ ...fill(row.id, column.id), rowSpan: 1, columnSpan: 1 })),
  ]);
  return { id: table.id, caption: table.caption, state: 'present', headerRows: grid.headerRowCount, rows: [...lines, ...extra] };
}

/** A table as it was read. */
export function displayReading(table: FormTable, reading: TableReading): DisplayTable {
  if (reading.state !== 'present') {
    const state = reading.state === 'picture' ? 'picture' : 'missing';
    return { id: table.id, caption: table.caption, state, headerRows: 0, rows: [] };
  }
  const cellOf = (row: string, column: string): Cell => reading.rows[row]?.cells[column] ?? missing;
  const extraRows = table.rows.filter(
    (row) => row.optional === true && row.columns.some((column) => cellOf(row.id, column.id).state !== 'missing'),
  );
  const unitOf = (row: string, column: string) => table.rows.find((one) => one.id === row)?.columns.find((one) => one.id === column)?.unit;
  return displayGrid(table, (row, column) => fillingOf(cellOf(row, column), unitOf(row, column) ?? null), extraRows);
}

function fillingOf(cell: Cell, unitInHead: string | null): Filling {
  switch (cell.state) {
    case 'value': {
      const unit = cell.unit === undefined || cell.unit === unitInHead ? '' : ` ${cell.unit}`;
      return { kind: 'value', text: `${numberText(cell.value)}${unit}`, note: null };
    }
    case 'blank':
      return { kind: 'blank', text: '', note: null };
    case 'missing':
      return { kind: 'missing', text: '', note: null };
    case 'unknown':
      return { kind: 'unknown', text: cell.raw.trim().slice(0, 40), note: null };
  }
}

function gridCell(cell: GridCell, fill: (row: string, column: string) => Filling): DisplayCell {
  const { rowSpan, columnSpan } = cell;
  if (cell.kind === 'slot') return { ...fill(cell.row, cell.column), rowSpan, columnSpan };
  return { kind: cell.header === 'column' ? 'columnHeader' : 'rowHeader', text: cell.text, rowSpan, columnSpan, note: null };
}
