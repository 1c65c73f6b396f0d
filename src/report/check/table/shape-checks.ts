import type { Place } from '../../../kernel/place.ts';
import { formOf } from '../../forms/forms.ts';
import type { FormRow } from '../../forms/form.ts';
import type { RowReading, TableReading } from '../../model/report.ts';
import type { Check } from '../check.ts';
import { rowPlace } from './row-place.ts';
import { rowLabel, tableName } from './table-words.ts';

/** Rows with another count of numbers than the form has columns, and numbers that belong to no cell. */
export const TABLE_SHAPE: Check = {
  code: 'table.shape',
  severities: ['warning'],
  title: '表格结构不完整',
  description: '行内数字个数与表头列数不符、有数字落在表格单元格之外、或者缺少规定的行。',
  source: '国办公开办函〔2021〕30号、〔2019〕60号 附表',
  example: '表三“（一）予以公开”一行只有6个数，表头有7列。',
  *find({ report, reading }) {
    for (const form of formOf(report.form).tables) {
      const table = report.tables[form.id];
      if (table.state !== 'present') continue;
      const name = tableName(form.id);
      const odd = form.rows.filter((row) => isOdd(table.rows[row.id]));
      const first = odd[0];
      if (first !== undefined) {
        const counts = [...new Set(odd.map((row) => numbersIn(table.rows[row.id])))].join('、');
        const example = `例如“${rowLabel(report.form, form.id, first.id)}”`;
        yield {
          severity: 'warning',
          message:
            counts === String(first.columns.length)
              ? `${name}有${odd.length}行的数字（${counts}个）排列不清，各属哪一列无法判定，${example}。`
              : `${name}有${odd.length}行的数字个数（${counts}个）与应有的列数（${first.columns.length}列）不符，哪一列缺数无法判定，${example}。`,
          places: placesOf(reading.source, table, odd),
          ids: [form.id, 'odd'],
        };
      }
      const strays = table.strays.filter((stray) => /\d/.test(stray.raw));
      if (strays.length > 0) {
        yield {
          severity: 'warning',
          message: `${name}有${strays.length}个数字不属于任何单元格：${strays
            .slice(0, 3)
            .map((stray) => `“${stray.raw.trim()}”（${stray.where.replace(/。$/, '')}）`)
            .join('、')}。`,
          places: strays.slice(0, 5).map((stray) => withLineBefore(reading.source, stray.at)),
          ids: [form.id, 'strays'],
        };
      }
      const absent = form.rows.filter((row) => isAbsent(table, row));
      if (absent.length > 0 && absent.length < form.rows.length / 2) {
        yield {
          severity: 'warning',
          message: `${name}缺少${absent.length}行：${absent
            .slice(0, 4)
            .map((row) => `“${row.labels.at(-1) ?? row.id}”`)
            .join('、')}${absent.length > 4 ? '等' : ''}。`,
          places: table.at === null ? [] : [{ start: table.at.start, end: Math.min(table.at.end, table.at.start + 40) }],
          ids: [form.id, 'absent', ...absent.map((row) => row.id)],
        };
      }
    }
  },
};

/** Some numbers, but not as many as columns: either their columns are open, or cells have vanished. */
function isOdd(row: RowReading | undefined): boolean {
  if (row === undefined) return false;
  if (row.unassigned.length > 0) return true;
  const states = new Set(Object.values(row.cells).map((cell) => cell.state));
  return states.has('missing') && states.has('value');
}

function numbersIn(row: RowReading | undefined): number {
  if (row === undefined) return 0;
  return row.unassigned.length > 0 ? row.unassigned.length : Object.values(row.cells).filter((cell) => cell.state === 'value').length;
}

/** The row's label and its numbers, for the first two rows concerned. */
function placesOf(source: string, table: TableReading, rows: readonly FormRow[]): readonly Place[] {
  return rows.slice(0, 2).flatMap((row) => {
    const reading = table.rows[row.id];
    const last = reading?.unassigned.at(-1)?.at;
    const first = reading?.label?.at ?? reading?.unassigned[0]?.at;
    if (
      first !== null &&
      first !== undefined &&
      last !== null &&
      last !== undefined &&
      last.end > first.start &&
      last.end - first.start < 400
    ) {
      return [{ start: first.start, end: last.end }];
    }
    const place = rowPlace(table, row.id);
    return place === null ? [] : [place.end - place.start < 3 ? withLineBefore(source, place) : place];
  });
}

function isAbsent(table: TableReading, row: FormRow): boolean {
  if (row.optional === true) return false;
  const reading = table.rows[row.id];
  if (reading !== undefined && (reading.label !== null || Object.values(reading.cells).some((cell) => cell.state !== 'missing')))
    return false;
  const oneOther = table.rows['other'];
  return !(row.id.startsWith('other.') && oneOther !== undefined && Object.values(oneOther.cells).some((cell) => cell.state !== 'missing'));
}

/** A number alone says nothing: the line before it is quoted with it. */
function withLineBefore(source: string, place: Place): Place {
  const lineStart = source.lastIndexOf('\n', place.start - 1) + 1;
  if (place.start - lineStart > 6) return { start: Math.max(lineStart, place.start - 30), end: place.end };
  const before = source.lastIndexOf('\n', lineStart - 2) + 1;
  return place.end - before < 80 ? { start: before, end: place.end } : place;
}

/** A count is a whole number, not below zero; only 本年增/减 carries a sign. */
export const COUNTS: Check = {
  code: 'table.count',
  severities: ['warning'],
  title: '件数不是非负整数',
  description: '表格中的件数应为非负整数；金额和“本年增/减”除外。',
  source: '国办公开办函〔2021〕30号、〔2019〕60号 附表',
  example: '行政处罚“12.5”件。',
  *find({ report }) {
    for (const form of formOf(report.form).tables) {
      for (const row of form.rows) {
        for (const column of row.columns) {
          if (column.id === 'change' || column.id === 'amount' || column.unit === '万元') continue;
          const cell = report.tables[form.id].rows[row.id]?.cells[column.id];
          if (cell?.state !== 'value' || (Number.isInteger(cell.value) && cell.value >= 0)) continue;
          yield {
            severity: 'warning',
            message: `${tableName(form.id)}“${row.labels.at(-1) ?? row.id}”的“${column.label}”为${cell.value}，件数应为非负整数。`,
            places: cell.at === null ? [] : [cell.at],
            ids: [form.id, row.id, column.id],
          };
        }
      }
    }
  },
};

/** The form follows the year reported on; both neighbours exist in the wild. */
export const FORM_OF_YEAR: Check = {
  code: 'report.form',
  severities: ['warning', 'info'],
  title: '报告格式与年度不符',
  description: '2021年度起用2021年格式，2019、2020年度用2019年试行格式，2014至2018年度附统计表。',
  source: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号、国办发〔2014〕32号',
  example: '2022年度报告仍用“本年新制作数量、本年新公开数量、对外公开总数量”的旧表。',
  *find({ report }) {
    const year = report.year?.value;
    if (year === undefined) return;
    const { form } = report;
    const table = report.tables[form === 'statistics' ? 'statistics' : 'proactive'];
    const places = [
      table.at === null ? report.year?.at : { start: table.at.start, end: Math.min(table.at.end, table.at.start + 60) },
    ].flatMap((place) => place ?? []);
    if (form === '2019' && year >= 2021 && table.state === 'present') {
      yield {
        severity: 'warning',
        message: `${year}年度报告应使用国办公开办函〔2021〕30号规定的格式，所附仍是2019年试行格式的表格。`,
        places,
      };
    } else if (form === '2021' && (year === 2019 || year === 2020) && table.state === 'present') {
      yield { severity: 'info', message: `${year}年度报告使用了2021年的表格；当年规定的是国办公开办函〔2019〕60号试行格式。`, places };
    } else if (form === 'statistics' && year >= 2019 && table.state === 'present') {
      yield { severity: 'warning', message: `${year}年度报告所附为2014至2018年度的统计表，应使用当年规定的报告格式。`, places };
    }
  },
};
