import type { Form, FormColumn, FormRow, FormTable } from '../forms/form.ts';
import { formOf } from '../forms/forms.ts';
import type { Cell } from '../model/cell.ts';
import type { AnnualReport, TableId, TableReading } from '../model/report.ts';
import { asPrinted, isMissing } from './grid-to-print.ts';

/** Begins every note that the writer adds, so that nobody takes it for the agency's words. */
export const NOTE_MARK = '编者注：';

const TABLE_NAMES: Readonly<Record<TableId, string>> = { proactive: '表二', requests: '表三', remedies: '表四', statistics: '统计表' };

/** How many places a note names before it only counts them. */
const NAMED = 5;

/**
 * What the printed form can't say by itself, one Chinese sentence each, every one beginning with 编者注:
 * which cells are open, which the source lacks, which tables and sections it lacks, what stood in a table without a place.
 */
export function writingNotes(report: AnnualReport): readonly string[] {
  const form = formOf(report.form);
  return [...missingParts(report, form), ...form.tables.flatMap((table) => tableNotes(table, report.tables[table.id]))].map(
    (note) => `${NOTE_MARK}${note}`,
  );
}

function missingParts(report: AnnualReport, form: Form): readonly string[] {
  const absentTables = form.tables.filter((table) => report.tables[table.id].state !== 'present');
  const pictures = absentTables.filter((table) => report.tables[table.id].state === 'picture').map((table) => TABLE_NAMES[table.id]);
  const absent = absentTables.filter((table) => report.tables[table.id].state === 'missing').map((table) => TABLE_NAMES[table.id]);
  const present = new Set(report.sections.map((section) => section.kind));
  const sections = form.sections
    .filter((section) => !present.has(section.kind) && (section.table === null || report.tables[section.table].state === 'missing'))
    .map((section) => `“${section.heading}”`);
  return [
    ...(absent.length === 0 ? [] : [`原文没有${absent.join('、')}。`]),
    ...(pictures.length === 0 ? [] : [`原文的${pictures.join('、')}是图片，数字无法读取。`]),
    ...(sections.length === 0 ? [] : [`原文没有${sections.join('、')}部分。`]),
  ];
}

function tableNotes(table: FormTable, reading: TableReading): readonly string[] {
  if (reading.state !== 'present') return [];
  const name = TABLE_NAMES[table.id];
  const { rows } = asPrinted(table, reading);
  const printed = rows.filter((row) => row.optional !== true || !isMissing(reading.rows[row.id]));
  const count = (state: Cell['state']): number => printed.reduce((sum, row) => sum + columnsOf(row, reading, state).length, 0);
  const unknown = count('unknown');
  const missing = count('missing');
  const strays = reading.strays.map((stray) => `“${stray.raw.replaceAll(/\s+/g, ' ').trim()}”`);
  return [
    ...(unknown === 0
      ? []
      : [`${name}有${unknown}格原文无法确定，须核对：${some(printed.flatMap((row) => unknownPlace(row, reading)))}。`]),
    ...(missing === 0 ? [] : [`${name}有${missing}格原文没有，留空。`]),
    ...(strays.length === 0 ? [] : [`${name}中另有未能归入单元格的内容：${some(strays)}。`]),
  ];
}

/** The columns of a row whose cells are in this state. */
function columnsOf(row: FormRow, reading: TableReading, state: Cell['state']): readonly FormColumn[] {
  return row.columns.filter((column) => (reading.rows[row.id]?.cells[column.id]?.state ?? 'missing') === state);
}

/** Where a row is open, with the numbers that stand in it without a column. */
function unknownPlace(row: FormRow, reading: TableReading): readonly string[] {
  const columns = columnsOf(row, reading, 'unknown');
  if (columns.length === 0) return [];
  const numbers = (reading.rows[row.id]?.unassigned ?? []).map((number) => number.value).join('、');
  const which =
    columns.length === row.columns.length && columns.length > 1 ? '整行' : `的${columns.map((column) => `“${column.label}”`).join('、')}`;
  return [`“${ownLabel(row)}”${which}${numbers === '' ? '' : `（原文依次为${numbers}）`}`];
}

/** The row's own label without the form's remark on how to count. */
function ownLabel(row: FormRow): string {
  return (row.labels.at(-1) ?? row.id).replace(/（[^（）]{8,}）$/, '');
}

function some(names: readonly string[]): string {
  return names.length <= NAMED ? names.join('、') : `${names.slice(0, NAMED).join('、')}等${names.length}处`;
}
