import { formOf } from '../../src/report/forms/forms.ts';
import type { Cell } from '../../src/report/model/cell.ts';
import type { AnnualReport, TableId } from '../../src/report/model/report.ts';
import type { Random } from '../factories/report/random.ts';

export interface Mutation {
  readonly report: AnnualReport;
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
  readonly from: number;
  readonly to: number;
}

/** Another number such as a slip of the hand makes: one off, a digit more or less, two digits swapped, anything. */
function slip(value: number, random: Random): number {
  const digits = String(value);
  const swapped = digits.length > 1 ? Number(`${digits[1]}${digits[0]}${digits.slice(2)}`) : value + 1;
  const candidates = [
    value + 1,
    Math.max(0, value - 1),
    value * 10 + random.int(0, 9),
    Math.floor(value / 10),
    swapped,
    random.int(0, 999),
  ];
  const other = candidates.filter((candidate) => candidate !== value);
  return random.pick(other.length === 0 ? [value + 1] : other);
}

function replaceCell(report: AnnualReport, table: TableId, row: string, column: string, cell: Cell): AnnualReport {
  const reading = report.tables[table];
  const before = reading.rows[row];
  if (before === undefined) return report;
  const rows = { ...reading.rows, [row]: { ...before, cells: { ...before.cells, [column]: cell } } };
  return { ...report, tables: { ...report.tables, [table]: { ...reading, rows } } };
}

/** Changes one random number of the report's tables; null when they hold none. */
export function mutateReport(report: AnnualReport, random: Random): Mutation | null {
  const numbers: { table: TableId; row: string; column: string; value: number }[] = [];
  for (const { id } of formOf(report.form).tables) {
    for (const [row, { cells }] of Object.entries(report.tables[id].rows)) {
      for (const [column, cell] of Object.entries(cells)) {
        if (cell.state === 'value' && Number.isInteger(cell.value) && cell.value >= 0)
          numbers.push({ table: id, row, column, value: cell.value });
      }
    }
  }
  if (numbers.length === 0) return null;
  const { table, row, column, value } = random.pick(numbers);
  const to = slip(value, random);
  return {
    report: replaceCell(report, table, row, column, { state: 'value', value: to, raw: String(to), at: null }),
    table,
    row,
    column,
    from: value,
    to,
  };
}
