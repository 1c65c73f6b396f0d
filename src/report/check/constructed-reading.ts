import type { Cell } from '../model/cell.ts';
import { emptyReport } from '../model/empty-report.ts';
import type { Reading } from '../model/reading.ts';
import type { AnnualReport, FormId, TableId, TableReading } from '../model/report.ts';

/** For tests: a reading made by hand, of an unrepaired text. */
export function constructedReading(source: string, report: Partial<AnnualReport> = {}, form: FormId = '2021'): Reading {
  return {
    report: { ...emptyReport(form), ...report },
    source,
    restored: source,
    toSource: (offset) => offset,
    repairs: [],
    notes: [],
  };
}

/** For tests: a table with the given values by row id and column id; every other cell holds `rest`. */
export function constructedTable(
  form: FormId,
  id: TableId,
  values: Readonly<Record<string, Readonly<Record<string, number>>>>,
  rest: Cell = number(0),
): TableReading {
  const empty = emptyReport(form).tables[id];
  const rows = Object.fromEntries(
    Object.entries(empty.rows).map(([row, reading]) => [
      row,
      {
        ...reading,
        label: { value: row, at: null },
        cells: Object.fromEntries(
          Object.keys(reading.cells).map((column) => {
            const value = values[row]?.[column];
            return [column, value === undefined ? rest : number(value)];
          }),
        ),
      },
    ]),
  );
  return { state: 'present', confidence: 1, at: null, rows, strays: [] };
}

function number(value: number): Cell {
  return { state: 'value', value, raw: String(value), at: null };
}
