import { stringify } from 'csv-stringify/sync';
import type { CellObject } from 'write-excel-file/node';
import { TEMPLATE_COLUMNS } from './rules/sheet-template.ts';

/** The sheet to fill in, with one example row; the workbook explains each column on its second page. */
export async function writeTemplate(format: 'csv' | 'xlsx'): Promise<Buffer> {
  const headings = TEMPLATE_COLUMNS.map(({ heading }) => heading);
  const example = TEMPLATE_COLUMNS.map((column) => column.example);
  if (format === 'csv') return Buffer.from(`\ufeff${stringify([headings, example], { record_delimiter: 'windows' })}`);
  const explained = TEMPLATE_COLUMNS.map(({ heading, need, how, alike, example: shown }) => [
    bold(heading),
    plain(need),
    plain(how),
    plain(shown),
    plain(alike.join('、')),
  ]);
  const titles = ['列名', '是否必填', '怎么写', '示例', '同义的列名也认'].map(bold);
  // Read with the first template: a start does not wait for it.
  const { default: writeExcelFile } = await import('write-excel-file/node');
  return writeExcelFile([
    {
      sheet: '目录',
      data: [headings.map(bold), example.map(plain)],
      columns: TEMPLATE_COLUMNS.map(({ heading }) => ({ width: heading === '标题' ? 40 : 16 })),
      stickyRowsCount: 1,
    },
    {
      sheet: '填写说明',
      data: [titles, ...explained],
      columns: [14, 22, 56, 36, 60].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
  ]).toBuffer();
}

function bold(value: string): CellObject {
  return { value, type: String, fontWeight: 'bold' };
}

function plain(value: string): CellObject | null {
  return value === '' ? null : { value, type: String };
}
