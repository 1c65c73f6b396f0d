import { formOf, type AnnualReport, type TableReading } from '../../report/index.ts';
import type { ExaminedInput } from './examine-input.ts';
import { countsText } from './findings-text.ts';

const TABLE_MARKS: Readonly<Record<TableReading['state'], string>> = { present: '✓', missing: '缺', picture: '图' };

/** One report on one line, for folders full of them: file, agency, year, form, tables, counts of findings. */
export function summaryLine({ input, result }: ExaminedInput): string {
  if (!result.ok) return `${input.name}  ${result.error.message}（${result.error.code}）\n`;
  const { report } = result.value.reading;
  const parts = [
    input.name,
    report.agency?.value ?? '机关不明',
    report.year === null ? '年度不明' : `${report.year.value}年`,
    formWords(report),
    countsText(result.value.findings),
  ];
  return `${parts.join('  ')}\n`;
}

function formWords(report: AnnualReport): string {
  const tables = formOf(report.form).tables.map((table) => TABLE_MARKS[report.tables[table.id].state]);
  if (report.form === 'narrative') return '叙述式';
  return report.form === 'statistics' ? `统计表 ${tables.join('')}` : `${report.form}年格式 表二表三表四 ${tables.join('')}`;
}
