import type { PrintBlock, PrintCell, PrintDocument, PrintTable } from '../../kernel/print-document.ts';
import type { Consolidation } from './consolidation.ts';
import type { DisplayCell, DisplayTable } from './display-table.ts';

/** A consolidation to be kept as a spreadsheet: the summary, a sheet a table, a sheet for each list of names. */
export function consolidationDocument(consolidation: Consolidation): PrintDocument {
  const { year, reports, owing, undated, late, missing, inconsistent } = consolidation;
  const said = [
    `应当发布年度报告的机关 ${owing} 家，已存入报告 ${reports} 份。`,
    `迟于法定时限发布 ${late.length} 份，未见报告 ${missing.length} 家，有未处理错误 ${inconsistent.length} 份，没有写明发布日期 ${undated} 份。`,
    '各表每一格是已填数值之和；空白、缺失、存疑的没有当作 0 计入。',
  ];
  return {
    title: [`${year}年政府信息公开工作年度报告汇总`],
    subtitle: null,
    author: '',
    subject: '年度报告汇总',
    keywords: ['年度报告', '汇总', String(year)],
    date: null,
    blocks: [
      ...said.map((text): PrintBlock => ({ kind: 'paragraph', text })),
      ...consolidation.tables.map((table): PrintBlock => ({ kind: 'table', table: printTable(table) })),
      ...names(
        '迟报',
        ['机关', '发布日期', '法定时限'],
        late.map((one) => [one.agencyName, one.publishedOn, one.dueOn]),
      ),
      ...names(
        '未报',
        ['机关', '最近一份报告的年度', '法定时限'],
        missing.map((one) => [one.agencyName, one.lastYear === null ? '没有' : String(one.lastYear), one.dueOn]),
      ),
      ...names(
        '有错误',
        ['机关', '未处理的错误数'],
        inconsistent.map((one) => [one.agencyName, String(one.errors)]),
      ),
    ],
  };
}

function printTable({ caption, headerRows, rows }: DisplayTable): PrintTable {
  const width = Math.max(...rows.map((row) => row.reduce((sum, cell) => sum + cell.columnSpan, 0)));
  return {
    caption,
    showCaption: true,
    widths: Array.from({ length: width }, () => 1),
    headerRowCount: headerRows,
    rows: rows.map((row) => row.map(printCell)),
  };
}

function printCell({ kind, text, note, rowSpan, columnSpan }: DisplayCell): PrintCell {
  const spans = { rowSpan, columnSpan };
  if (kind === 'columnHeader' || kind === 'rowHeader') return { ...spans, text, role: kind, align: 'center' };
  const number = kind === 'value' ? Number(text.replaceAll(',', '')) : null;
  const plain = number === null ? (note ?? '') : text.replaceAll(',', '');
  return { ...spans, text: plain, role: 'data', align: 'end', ...(number === null || Number.isNaN(number) ? {} : { number }) };
}

function names(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): readonly PrintBlock[] {
  if (rows.length === 0) return [];
  const cell = (text: string, role: PrintCell['role']): PrintCell => ({ text, role, rowSpan: 1, columnSpan: 1, align: 'start' });
  const table: PrintTable = {
    caption,
    showCaption: true,
    widths: heads.map((_, index) => (index === 0 ? 3 : 1)),
    headerRowCount: 1,
    rows: [heads.map((head) => cell(head, 'columnHeader')), ...rows.map((row) => row.map((text) => cell(text, 'data')))],
  };
  return [{ kind: 'table', table }];
}
