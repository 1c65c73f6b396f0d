import { formOf } from '../../../src/report/forms/forms.ts';
import type { FormTable, GridCell } from '../../../src/report/forms/form.ts';
import type { AnnualReport, TableId, TableReading } from '../../../src/report/model/report.ts';
import type { PrintedBlock, PrintedCell, PrintedReport, PrintedTable } from './printed-report.ts';
import { randomWording, type Wording } from './wording.ts';
import type { Random } from './random.ts';

function isPrinted(table: TableReading, row: string): boolean {
  return Object.values(table.rows[row]?.cells ?? {}).some((cell) => cell.state !== 'missing');
}

function dataText(table: TableReading, row: string, column: string): string {
  const cell = table.rows[row]?.cells[column];
  return cell === undefined || cell.state === 'missing' ? '' : cell.raw;
}

/** 2021 reports that print （六）其他处理 as one row: its three rows fold into one. */
function foldOther(rows: readonly (readonly GridCell[])[], table: TableReading): readonly (readonly GridCell[])[] {
  if (!isPrinted(table, 'other') || !rows.some((row) => row.some((cell) => cell.kind === 'slot' && cell.row === 'other.other')))
    return rows;
  const folded: (readonly GridCell[])[] = [];
  for (const row of rows) {
    const slot = row.find((cell) => cell.kind === 'slot');
    const id = slot?.kind === 'slot' ? slot.row : '';
    if (id === 'other.unpaidFee' || id === 'other.other') continue;
    if (id !== 'other.overdueCorrection') {
      folded.push(
        row.map((cell) => (cell.kind === 'label' && cell.text.startsWith('三、') ? { ...cell, rowSpan: cell.rowSpan - 2 } : cell)),
      );
      continue;
    }
    const group = row[0];
    if (group === undefined) continue;
    folded.push([
      { ...group, rowSpan: 1, columnSpan: 2 },
      ...row.slice(2).map((cell) => (cell.kind === 'slot' ? { ...cell, row: 'other' } : cell)),
    ]);
  }
  return folded;
}

function printTable(form: FormTable, table: TableReading, wording: Wording): PrintedTable {
  const printed = (cell: GridCell): PrintedCell =>
    cell.kind === 'label'
      ? {
          text: wording.label(cell.text),
          role: cell.header === 'row' ? 'label' : 'header',
          rowSpan: cell.rowSpan,
          columnSpan: cell.columnSpan,
          slot: null,
        }
      : {
          text: dataText(table, cell.row, cell.column),
          role: 'data',
          rowSpan: cell.rowSpan,
          columnSpan: cell.columnSpan,
          slot: { row: cell.row, column: cell.column },
        };
  return { id: form.id, columnCount: form.grid.columnCount, rows: foldOther(form.grid.rows, table).map((row) => row.map(printed)) };
}

/** The report as a page: title, preamble, six sections with their tables; wording and numbering as some body writes them. */
export function printReport(report: AnnualReport, random: Random): PrintedReport {
  const wording = randomWording(random);
  const form = formOf(report.form);
  const blocks: PrintedBlock[] = [];
  const table = (id: TableId): void => {
    const formTable = form.tables.find((candidate) => candidate.id === id);
    const reading = report.tables[id];
    if (formTable !== undefined && reading.state === 'present')
      blocks.push({ kind: 'table', table: printTable(formTable, reading, wording) });
  };
  for (const line of wording.title(report)) blocks.push({ kind: 'line', role: 'title', text: line });
  if (report.preamble !== null) blocks.push({ kind: 'line', role: 'body', text: report.preamble.value });
  for (const section of report.sections) {
    blocks.push({ kind: 'line', role: 'heading', text: wording.heading(section.number ?? 0, section.heading?.value ?? '') });
    for (const line of section.body.value.split('\n'))
      if (line !== '') blocks.push({ kind: 'line', role: 'body', text: wording.body(line) });
    if (section.kind === 'proactive' || section.kind === 'requests' || section.kind === 'remedies') table(section.kind);
  }
  if (report.form === 'statistics') {
    blocks.push({ kind: 'line', role: 'caption', text: `政府信息公开情况统计表（${report.year?.value ?? ''}年度）` });
    table('statistics');
  }
  return { blocks };
}
