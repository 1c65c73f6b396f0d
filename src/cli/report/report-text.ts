import { formOf, type AnnualReport, type Cell, type TableReading } from '../../report/index.ts';
import type { ReadingData } from '../../modules/examination/index.ts';
import type { Style } from './style.ts';

const TABLE_STATES: Readonly<Record<TableReading['state'], string>> = { present: '有', missing: '缺失', picture: '是图片，无法读取' };

/** What was read, for people: who, when, which form, each table with its numbers, what is uncertain. */
export function reportText(reading: ReadingData, style: Style): string {
  const { report } = reading;
  const lines = [
    `  机关  ${report.agency?.value ?? '原文没有写明'}`,
    `  年度  ${report.year?.value ?? '原文没有写明'}`,
    `  格式  ${formOf(report.form).source}（${report.form}）`,
    `  章节  ${report.sections.map((section) => section.heading?.value ?? '（标题缺失）').join('；') || '无'}`,
    ...tableLines(report, style),
    `  文中数量  ${report.quantities.length} 个`,
    ...reading.repairs.map((repair) => `  已修复  ${repair.message}`),
    ...reading.notes.map((note) => `  说明  ${note.message}`),
  ];
  return `${lines.join('\n')}\n`;
}

function tableLines(report: AnnualReport, style: Style): readonly string[] {
  return formOf(report.form).tables.flatMap((form) => {
    const table = report.tables[form.id];
    const head = `  ${style.bold(form.caption)}  ${TABLE_STATES[table.state]}${table.state === 'present' ? `，把握 ${Math.round(table.confidence * 100)}%` : ''}`;
    if (table.state !== 'present') return [head];
    const rows = form.rows.flatMap((row) => {
      const reading = table.rows[row.id];
      if (reading === undefined || (row.optional === true && reading.label === null)) return [];
      const cells = row.columns.map((column) => cellText(reading.cells[column.id])).join('  ');
      const open = reading.unassigned.length === 0 ? '' : `（列次不明：${reading.unassigned.map((value) => value.value).join('、')}）`;
      return [`    ${cells}  ${style.dim(row.labels.at(-1) ?? '')}${open}`];
    });
    return [head, ...rows];
  });
}

/** 0 is a number, `空` a blank cell, `缺` a cell that is not there, `?` one that can't be told. */
function cellText(cell: Cell | undefined): string {
  if (cell === undefined || cell.state === 'missing') return '缺';
  if (cell.state === 'blank') return '空';
  return cell.state === 'unknown' ? '?' : `${cell.value}${cell.unit ?? ''}`;
}
