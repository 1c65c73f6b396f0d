import type { SourceCell, SourceDocument, SourceFormat, SourceTable } from '../../../../src/kernel/source-document.ts';
import { squaresOf, type PrintedReport, type PrintedTable } from '../printed-report.ts';
import type { Flattener } from './flattener.ts';

interface Written {
  readonly text: string;
  readonly table: SourceTable;
}

/** A table as an opener hands it over: a row a line, cells separated by tabs, each cell's place and span beside it. */
function writeTable(table: PrintedTable, offset: number, spans: boolean): Written {
  let text = '';
  const cells: SourceCell[] = [];
  squaresOf(table).forEach((row, rowIndex) => {
    let first = true;
    let narrow = 0;
    row.forEach((square, column) => {
      if (!square.origin) return;
      if (!first) text += '\t';
      first = false;
      const start = offset + text.length;
      text += square.cell.text;
      cells.push({
        row: rowIndex,
        column: spans ? column : narrow,
        rowSpan: spans ? square.cell.rowSpan : 1,
        columnSpan: spans ? square.cell.columnSpan : 1,
        at: { start, end: offset + text.length },
      });
      narrow += 1;
    });
    text += '\n';
  });
  return {
    text,
    table: { at: { start: offset, end: offset + text.length }, cells, rowCount: table.rows.length, columnCount: table.columnCount },
  };
}

function documentOf(report: PrintedReport, format: SourceFormat, spans: boolean): SourceDocument {
  let text = '';
  const tables: SourceTable[] = [];
  for (const block of report.blocks) {
    if (block.kind === 'line') {
      text += `${block.text}\n`;
      continue;
    }
    const written = writeTable(block.table, text.length, spans);
    text += written.text;
    tables.push(written.table);
  }
  return { format, text, tables, words: [], pictures: [], encoding: null, warnings: [] };
}

export const DOCUMENTED_TABLES: readonly Flattener[] = [
  {
    name: 'document-spans',
    how: 'an opened document whose format states rows, columns and merged cells',
    destroys: [],
    flatten: (report) => documentOf(report, 'docx', true),
  },
  {
    name: 'document-no-spans',
    how: 'an opened web page whose merged cells were written without their spans',
    destroys: [],
    flatten: (report) => documentOf(report, 'html', false),
  },
];
