import type { Place } from '../../../kernel/place.ts';
import { formOf } from '../../forms/forms.ts';
import type { Section, TableId, TableReading } from '../../model/report.ts';
import type { Check } from '../check.ts';
import type { CheckContext } from '../check-context.ts';
import { sectionPlace } from '../structure/heading-place.ts';
import { rowPlace } from './row-place.ts';
import { tableName } from './table-words.ts';

const PRESCRIBED: readonly TableId[] = ['proactive', 'requests', 'remedies'];

/** From this share of cells that are seen to be empty on, the table is blank. */
const MOSTLY = 0.8;

/** A table that is there and holds not one number. Blank is not 0. */
export const BLANK_TABLE: Check = {
  code: 'table.blank',
  severities: ['error', 'warning'],
  title: '表格空白',
  description: '表格在报告里，但数据单元格全部空白；空白不等于0，没有发生的应当填0。',
  source: '国办公开办函〔2021〕30号、〔2019〕60号 附表',
  example: '表三各行各列均未填数。',
  *find({ report, reading }) {
    for (const table of formOf(report.form).tables) {
      const found = report.tables[table.id];
      if (found.state !== 'present') continue;
      const rows = table.rows.filter((row) => found.rows[row.id]?.label !== null);
      const cells = Object.values(found.rows).flatMap((row) => Object.values(row.cells));
      if (rows.length < Math.min(3, table.rows.length) || cells.some((cell) => cell.state === 'value' || cell.state === 'unknown'))
        continue;
      if (Object.values(found.rows).some((row) => row.unassigned.length > 0)) continue;
      // Cells that left no trace may be blank, or were lost when the text was copied (repeated lines removed).
      const isSeenBlank = cells.filter((cell) => cell.state === 'blank').length >= cells.length * MOSTLY;
      if (!isSeenBlank && holdsNumbers(reading.source, found)) continue;
      const shown = rows.filter((row) => row.id !== 'rules').slice(0, 2);
      const quoted = shown.flatMap((row) => blankRow(reading.source, found, row.id) ?? []);
      yield {
        severity: isSeenBlank ? 'error' : 'warning',
        message: isSeenBlank
          ? `${tableName(table.id)}的${rows.length}行数据全部空白。空白不等于0，无法核对，请补填（没有发生的填0）。`
          : `${tableName(table.id)}只有行名，没有一个数字：可能没有填写，也可能在复制时丢失，无法核对。`,
        places: quoted.length > 0 ? quoted : found.at === null ? [] : [head(found.at)],
        ids: [table.id],
      };
    }
  },
};

/** Digits in the table's text, or on the line below it, other than those of its labels: something is there, only unread. */
function holdsNumbers(source: string, table: TableReading): boolean {
  if (table.at === null) return false;
  const inside = source.slice(table.at.start, table.at.end).replace(/\d{1,2}[.、．)）](?!\d)/g, '');
  const below = source.slice(table.at.end, table.at.end + 80).trimStart();
  return /\d/.test(inside) || /^[\d\s|.]*\d[\d\s|.]*(?:\n|$)/.test(below);
}

/** The label and the blanks that follow it on its line and the next. */
function blankRow(source: string, table: TableReading, row: string): Place | null {
  const label = table.rows[row]?.label?.at ?? rowPlace(table, row);
  if (label === null || label === undefined) return null;
  const rest = /^[ \t|　]*\n?[ \t|　]*/.exec(source.slice(label.end, label.end + 200));
  return { start: label.start, end: label.end + (rest?.[0].trimEnd().length ?? 0) };
}

function head(place: Place): Place {
  return { start: place.start, end: Math.min(place.end, place.start + 60) };
}

/** The page ends with files attached: the tables may stand in them. */
function hasAttachment({ flat }: CheckContext): boolean {
  return /(?:^|[\s。])(?:相关|下载)?附件(?:下载)?\d?[：:]/.test(flat.text.slice(-300));
}

/** A table that the form prescribes and the report has not. */
export const MISSING_TABLE: Check = {
  code: 'table.missing',
  severities: ['error', 'warning', 'info'],
  title: '缺少表格',
  description: '报告格式规定的表格没有找到：只有标题而无内容的为错误；表格是图片的提示无法核对。',
  source: '国办公开办函〔2021〕30号、〔2019〕60号（报告格式二、三、四）',
  example: '“三、收到和处理政府信息公开申请情况”标题下没有表格。',
  *find(context) {
    const { report } = context;
    if (!prescribed(context)) return;
    for (const id of PRESCRIBED) {
      const table = report.tables[id];
      if (table.state === 'present') continue;
      const section = report.sections.find((candidate) => candidate.kind === id);
      if (table.state === 'picture') {
        yield {
          severity: 'info',
          message: `${tableName(id)}是图片，其中的数据无法读取和核对，建议改为文字表格。`,
          places: placesOf(context, section, table),
          ids: [id],
        };
        continue;
      }
      if (section?.heading === undefined || section.heading === null) continue;
      const empty = section.body.value.trim() === '' && nothingUnder(context, section);
      const elsewhere = /附件|附表|见下表|见表|如下图|如图/.test(section.body.value);
      yield {
        severity: empty ? (hasAttachment(context) ? 'warning' : 'error') : elsewhere ? 'info' : 'warning',
        message: `“${section.heading.value}”${empty ? '只有标题，没有表格和内容' : '一节没有找到规定的表格'}；数据缺失不能当作0，请补上${tableName(id)}。`,
        places: [...placesOf(context, section, table), ...(id === 'requests' ? statedApplications(context) : [])],
        ids: [id],
      };
    }
  },
};

/** The form asks for tables since the report on 2019; a text with the form's own headings counts as written in it. */
function prescribed({ report }: CheckContext): boolean {
  if (report.form === 'statistics') return false;
  if (report.form === '2021' || report.form === '2019') return true;
  const kinds = new Set(report.sections.map((section) => section.kind));
  return (report.year?.value ?? 0) >= 2019 && kinds.has('proactive') && kinds.has('requests') && kinds.has('remedies');
}

function placesOf(context: CheckContext, section: Section | undefined, table: TableReading): readonly Place[] {
  const at = section === undefined ? table.at : (sectionPlace(context.reading.source, section) ?? table.at);
  return at === null ? [] : [at];
}

/** The source between this heading and the next holds nothing either: no table that only could not be read. */
function nothingUnder(context: CheckContext, section: Section): boolean {
  const { sections } = context.report;
  const next = sections[sections.indexOf(section) + 1];
  const start = section.heading?.at?.end ?? 0;
  const end = next?.heading?.at?.start ?? next?.body.at?.start ?? context.reading.source.length;
  return context.reading.source.slice(start, end).replace(/[\s#*|　\p{P}一二三四五六七八九十]/gu, '').length < 2;
}

/** What the text says was received, beside the missing table. */
function statedApplications({ flat, place }: CheckContext): readonly Place[] {
  const match = /(?:共|累计|全年)*(?:收到|受理)[^，。；\n]{0,12}申请\d+[件条宗]/.exec(flat.text);
  return match === null ? [] : [place(match.index, match.index + match[0].length)];
}
