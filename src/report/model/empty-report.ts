import { formOf } from '../forms/forms.ts';
import { missing } from './cell.ts';
import type { AnnualReport, FormId, RowReading, TableId, TableReading } from './report.ts';

/** A table of the form in which nothing was found: every row and column stands, every cell is missing. */
export function missingTable(form: FormId, id: TableId): TableReading {
  const table = formOf(form).tables.find((candidate) => candidate.id === id);
  const rows: Record<string, RowReading> = {};
  for (const row of table?.rows ?? []) {
    rows[row.id] = { label: null, cells: Object.fromEntries(row.columns.map((column) => [column.id, missing])), unassigned: [] };
  }
  return { state: 'missing', confidence: 0, at: null, rows, strays: [] };
}

/** A report of the given form that says nothing yet. */
export function emptyReport(form: FormId): AnnualReport {
  return {
    form,
    agency: null,
    agencyAliases: [],
    year: null,
    title: null,
    period: null,
    publishedOn: null,
    publisher: null,
    preamble: null,
    sections: [],
    tables: {
      proactive: missingTable(form, 'proactive'),
      requests: missingTable(form, 'requests'),
      remedies: missingTable(form, 'remedies'),
      statistics: missingTable(form, 'statistics'),
    },
    quantities: [],
  };
}
