import { stringify } from 'csv-stringify/sync';
import { shownValue, type ExportColumn } from './export-column.ts';
import { withoutFormula } from './formula-text.ts';
import type { Row } from './read-page.ts';

/**
 * Lines of CSV with the headings first, as Excel opens it: UTF-8 with its mark, CRLF.
 * A text that a spreadsheet would take for a formula begins with an apostrophe.
 */
export async function* csvLines(columns: readonly ExportColumn[], batches: AsyncIterable<readonly Row[]>): AsyncGenerator<string> {
  yield `\ufeff${line([columns.map(({ column }) => withoutFormula(column.label, false))])}`;
  for await (const rows of batches) yield line(rows.map((row) => columns.map((column) => cell(column, row))));
}

function cell({ name, column }: ExportColumn, row: Row): string | number | null {
  const shown = shownValue(column, row[name] ?? null);
  return typeof shown === 'string' ? withoutFormula(shown, column.kind === 'number') : shown;
}

function line(records: readonly (readonly (string | number | null)[])[]): string {
  // By itself it quotes CRLF alone: a line feed would end the row, and what follows begin one, past `withoutFormula`.
  return stringify([...records], { record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}
