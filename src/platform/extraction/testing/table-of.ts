import type { SourceDocument, SourceTable } from '../../../kernel/source-document.ts';

/** A table as rows of text, covered cells as `null`, so that tests can compare it whole. */
export function tableRows(document: SourceDocument, index = 0): (string | null)[][] {
  const table: SourceTable | undefined = document.tables[index];
  if (table === undefined) return [];
  const rows: (string | null)[][] = Array.from({ length: table.rowCount }, () => Array.from({ length: table.columnCount }, () => null));
  for (const { row, column, at } of table.cells) {
    const target = rows[row];
    if (target !== undefined) target[column] = document.text.slice(at.start, at.end);
  }
  return rows;
}
