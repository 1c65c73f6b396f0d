import { stringify } from 'csv-stringify/sync';
import { shownValue, type ExportColumn } from './export-column.ts';
import type { Row } from './read-page.ts';

/**
 * Lines of CSV with the headings first, as Excel opens it: UTF-8 with its mark, CRLF.
 * A text that a spreadsheet would take for a formula begins with an apostrophe.
 */
export async function* csvLines(columns: readonly ExportColumn[], batches: AsyncIterable<readonly Row[]>): AsyncGenerator<string> {
  yield `\ufeff${line([columns.map(({ column }) => column.label)])}`;
  for await (const rows of batches) yield line(rows.map((row) => columns.map(({ name, column }) => shownValue(column, row[name] ?? null))));
}

function line(records: readonly (readonly (string | number | null)[])[]): string {
  return stringify([...records], { escape_formulas: true, record_delimiter: 'windows' });
}
