import type { Form, FormRow, FormTable } from '../forms/form.ts';
import { formOf } from '../forms/forms.ts';
import type { AnnualReport, TableId, TableReading } from '../model/report.ts';
import { asPrinted, isMissing } from './grid-to-print.ts';

/** Begins every note that the writer adds, so that nobody takes it for the agency's words. */
export const NOTE_MARK = '编者注：';

const TABLE_NAMES: Readonly<Record<TableId, string>> = { proactive: '表二', requests: '表三', remedies: '表四', statistics: '统计表' };

/** How many cells a note names before it only counts them. */
const NAMED = 12;

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
  const unknown: string[] = [];
  let missing = 0;
  const { rows } = asPrinted(table, reading);
  for (const row of rows) {
    const found = reading.rows[row.id];
    if (isMissing(found) && row.optional === true) continue;
    for (const column of row.columns) {
      const cell = found?.cells[column.id];
      if (cell === undefined || cell.state === 'missing') missing += 1;
      else if (cell.state === 'unknown') unknown.push(`“${ownLabel(row)}”的“${column.label}”`);
    }
  }
  const open = rows.flatMap((row) => {
    const numbers = reading.rows[row.id]?.unassigned ?? [];
    return numbers.length === 0 ? [] : [`“${ownLabel(row)}”：${numbers.map((number) => number.value).join('、')}`];
  });
  const strays = reading.strays.map((stray) => `“${stray.raw.replaceAll(/\s+/g, ' ').trim()}”`);
  return [
    ...(unknown.length === 0 ? [] : [`${name}有${unknown.length}格原文无法确定，须核对：${some(unknown)}。`]),
    ...(open.length === 0 ? [] : [`${name}中列次不明的数字：${some(open)}。`]),
    ...(missing === 0 ? [] : [`${name}有${missing}格原文没有，留空。`]),
    ...(strays.length === 0 ? [] : [`${name}中另有未能归入单元格的内容：${some(strays)}。`]),
  ];
}

function ownLabel(row: FormRow): string {
  return row.labels.at(-1) ?? row.id;
}

function some(names: readonly string[]): string {
  return names.length <= NAMED ? names.join('、') : `${names.slice(0, NAMED).join('、')}等`;
}
