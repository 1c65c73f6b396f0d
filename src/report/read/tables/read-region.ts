import type { SourceDocument } from '../../../kernel/source-document.ts';
import type { RestoredText } from '../restored-text.ts';
import { isBlank, isIn } from '../character-set.ts';
import { cellEndSet } from './cell-ends.ts';
import { readCellContent } from './cell-number.ts';
import type { Mark } from './find-marks.ts';
import type { Region } from './find-regions.ts';
import { labelOf, type Label } from './label.ts';
import type { LaidCell, LaidRow } from './laid-row.ts';
import { nameDamagedLabels } from './name-damaged-labels.ts';
import { evidenceOf, placeCells, type PlacedRow } from './place-cells.ts';
import { collapseRepeats } from './collapse-repeats.ts';
import { pastPageLine } from './page-line.ts';
import { rowsByGap } from './rows-by-gap.ts';
import { rowsByBlock, rowsByLine } from './rows-by-line.ts';
import { rowsOfGrid, tablesWithin } from './rows-of-grid.ts';
import { rowsByWidth } from './rows-by-width.ts';
import { rowsOfPlainText } from './rows-of-plain-text.ts';
import { separationOf, separatorsIn, type Line, type Separator } from './separator.ts';
import type { TableSpec } from './table-spec.ts';

export interface RowFound {
  readonly mark: Mark | null;
  readonly placed: PlacedRow;
}

export interface StrayCell {
  readonly cell: LaidCell;
  /** One Chinese sentence. */
  readonly where: string;
}

/** What a region of text, or a grid, gave. */
export interface TableFound {
  readonly rows: ReadonlyMap<string, RowFound>;
  readonly strays: readonly StrayCell[];
  readonly start: number;
  readonly end: number;
  /** Rows are filled up at the right with cells that are not theirs. */
  readonly padded: boolean;
}

/** The one data row of 表四 has no label; this one stands for the end of its header. */
const DATA_ROW: Label = labelOf('row', 'remedies', 'data', []);

const UNIT = /^(?:亿元|万元|千元|元|件|条|项|个|宗|次|起)$/u;
/** Digits, with their unit where they are the second half of a number that a blank cut: `690 00元`. */
const DIGITS = /^[\d０-９.,，]+(?:亿元|万元|千元|元|件|条|项|个|宗|次|起)?$/u;
const DRAWN = /^[\u2500-\u257f+-]+$/u;

/** Where the cells behind the last label end: at the first words that are no cell. */
function endOfCells(text: string, from: number, limit: number, marks: readonly Mark[], cellEnds: string): number {
  const ends = cellEndSet(cellEnds);
  let end = from;
  let at = from;
  while (at < limit) {
    while (at < limit && (isBlank(text.charCodeAt(at)) || isIn(ends, text.charCodeAt(at)))) at += 1;
    const start = at;
    at = pastPageLine(text, start, limit);
    if (at > start) continue;
    while (at < limit && !isBlank(text.charCodeAt(at)) && !isIn(ends, text.charCodeAt(at))) at += 1;
    if (start === at) break;
    if (text.charAt(start) === '"') at = Math.max(at, closingQuote(text, start, limit));
    const token = text.slice(start, at);
    const fragment = marks.some((mark) => mark.start <= start && start < mark.end);
    if (
      !fragment &&
      !isCellOfLine(text, end, start, cellEnds) &&
      !UNIT.test(token) &&
      !DRAWN.test(token) &&
      !DIGITS.test(token) &&
      readCellContent(token.replaceAll('"', '')).kind === 'words'
    ) {
      let lineStart = start;
      while (lineStart > end && text.charAt(lineStart - 1) !== '\n') lineStart -= 1;
      return lastCellEnd(text, end, lineStart > end ? lineStart : start, cellEnds);
    }
    end = at;
  }
  return lastCellEnd(text, end, limit, cellEnds);
}

const LONGEST_QUOTED = 80;

/** End of a cell that a spreadsheet put in quotation marks because it holds several lines. */
function closingQuote(text: string, open: number, limit: number): number {
  const close = text.indexOf('"', open + 1);
  return close < 0 || close >= limit || close - open > LONGEST_QUOTED ? open : close + 1;
}

const QUANTITY_START = /^[\s"]*[约近]?[+\-−－]?[\d０-９]/u;
const LONGEST_CELL = 12;

/** Words that begin with a number, between two cell ends of the line that is being read: a damaged number. */
function isCellOfLine(text: string, end: number, start: number, cellEnds: string): boolean {
  let separated = false;
  for (let index = end; index < start; index += 1) {
    if (text.charAt(index) === '\n') return false;
    if (cellEnds.includes(text.charAt(index))) separated = true;
  }
  if (!separated || !QUANTITY_START.test(text.slice(start, start + LONGEST_CELL))) return false;
  for (let index = start; index < start + LONGEST_CELL; index += 1) {
    const character = text.charAt(index);
    if (character === '' || character === '\n' || cellEnds.includes(character)) return true;
  }
  return false;
}

const BLANK_CELL_LINES = /(?:\s*\n *[\u00a0\u3000][ \u00a0\u3000]*(?=\n|$))+/uy;

/** Behind the last value, the separators that follow it, and lines with a blank that was meant, still belong to the table. */
function lastCellEnd(text: string, from: number, limit: number, cellEnds: string): number {
  let end = from;
  const ends = cellEndSet(cellEnds);
  for (let index = from; index < limit; index += 1) if (isIn(ends, text.charCodeAt(index))) end = index + 1;
  BLANK_CELL_LINES.lastIndex = end;
  const blanks = BLANK_CELL_LINES.exec(text);
  return blanks === null ? end : Math.min(limit, end + blanks[0].length);
}

function headerEvidence(text: string, marks: readonly Mark[], separator: Separator | null): 'dropped' | 'kept' | null {
  if (separator === null) return null;
  const index = marks.findIndex((mark) => mark.label.id === 'organizations');
  const organizations = marks[index];
  const total = marks[index + 1];
  if (organizations === undefined || total?.label.id !== 'totalColumn') return null;
  const between = separatorsIn(text, organizations.end, total.start, separator).length;
  return between === 1 ? 'dropped' : between === 5 ? 'kept' : null;
}

export interface Layout {
  readonly rows: readonly LaidRow[];
  /** What the header cells show of merged cells. */
  readonly header: 'dropped' | 'kept' | null;
  /** Each row holds one label and what follows it, not a printed row. */
  readonly perLabel: boolean;
  /** Rows are known to be filled up to one width. */
  readonly padded: boolean;
}

function layOut(text: string, start: number, end: number, marks: readonly Mark[], spec: TableSpec, cellEnds: string): Layout {
  const plain = (lines: readonly Line[]): Layout => ({
    rows: rowsOfPlainText(text, lines, withDataRow(marks, spec), spec),
    header: null,
    perLabel: true,
    padded: false,
  });
  const separation = separationOf(text, start, end, marks, cellEnds);
  switch (separation.kind) {
    case 'lines': {
      const rows = rowsByLine(text, separation.lines, separation.separator, marks);
      if (labelsApart(rows)) return plain(separation.lines);
      return { rows, header: headerEvidence(text, marks, separation.separator), perLabel: false, padded: false };
    }
    case 'blocks':
      return {
        rows: rowsByBlock(text, separation.lines, marks),
        header: headerEvidence(text, marks, '\t'),
        perLabel: false,
        padded: false,
      };
    case 'stream': {
      const { separators, separator } = separation;
      const minimum = Math.max(...spec.labels.map((label) => spec.columnsOf(label.id)), spec.columnsOf(DATA_ROW.id));
      const byWidth = rowsByWidth(text, start, end, separators, marks, minimum);
      if (byWidth !== null) return { rows: byWidth, header: headerEvidence(text, marks, separator), perLabel: false, padded: true };
      return { rows: rowsByGap(text, end, separators, withDataRow(marks, spec), spec), header: null, perLabel: true, padded: false };
    }
    case 'cells': {
      const rows = rowsByGap(
        text,
        end,
        separation.lines.map((line) => line.end),
        withDataRow(marks, spec),
        spec,
        true,
      );
      return { rows, header: null, perLabel: true, padded: false };
    }
    case 'plain':
      return plain(separation.lines);
  }
}

/** Wrapped labels left their numbers on lines of their own. */
function labelsApart(rows: readonly LaidRow[]): boolean {
  const bare = rows.filter((row) => row.tail.length === 0 && row.labels.some((mark) => mark.label.role === 'row')).length;
  const numbers = rows.filter((row) => row.labels.length === 0 && row.tail.some((cell) => cell.content.kind === 'number')).length;
  return bare > 1 && numbers > 1;
}

function withDataRow(marks: readonly Mark[], spec: TableSpec): readonly Mark[] {
  if (spec.table !== 'remedies') return marks;
  const last = marks.findLastIndex((mark) => mark.label.role === 'header');
  return marks.map((mark, index) => (index === last ? { ...mark, label: DATA_ROW } : mark));
}

/** The label whose data a laid row holds; null for header rows, and where several rows are run together. */
function rowLabelOf(row: LaidRow, splitOther: boolean): Mark | null {
  const last = row.labels.at(-1);
  if (last === undefined) return null;
  const own = row.labels.filter((mark) => mark.label.role === 'row');
  if (own.some((mark) => mark.label.id !== own[0]?.label.id)) return null;
  if (last.label.role === 'row') return last;
  return last.label.role === 'groupOrRow' && own.length === 0 && !splitOther ? last : null;
}

/** Finds the rows of one table among laid rows and gives their cells to columns. */
function collectRows(
  text: string,
  laid: readonly LaidRow[],
  spec: TableSpec,
  { header, perLabel, padded }: Omit<Layout, 'rows'>,
): Pick<TableFound, 'rows' | 'strays' | 'padded'> {
  const splitOther = laid.some((row) => row.labels.some((mark) => mark.label.role === 'row' && mark.label.id.startsWith('other.')));
  const data: { row: LaidRow; mark: Mark | null; id: string; columns: number }[] = [];
  const strays: StrayCell[] = [];
  let orphans = 0;
  const stray = (row: LaidRow, where: string): void => {
    for (const cell of row.tail) if (cell.content.kind === 'number') strays.push({ cell, where });
  };
  const rowsLaid = perLabel ? laid : doubtShort(collapseRepeats(text, laid, spec));
  const bare = spec.table === 'remedies' && !perLabel ? remediesRow(rowsLaid, spec.columnsOf(DATA_ROW.id)) : undefined;
  const filledUp = padded || (spec.table === 'remedies' && !perLabel && rowsLaid.some(fillsHeader));
  for (const row of rowsLaid) {
    if (row === bare) {
      // Where the header does not begin in the first cell, neither do the data.
      const begins = rowsLaid.find((other) => other.labels.length > 0)?.lead === 0;
      data.push({ row: begins ? row : { ...row, trust: 'full' }, mark: null, id: DATA_ROW.id, columns: spec.columnsOf(DATA_ROW.id) });
      continue;
    }
    const mark = rowLabelOf(row, splitOther);
    const columns = mark === null ? 0 : spec.columnsOf(mark.label.id);
    if (mark !== null && columns > 0) {
      data.push({ row, mark, id: mark.label.id, columns });
      continue;
    }
    const run = row.labels.filter((label) => label.label.role === 'row' && spec.columnsOf(label.label.id) > 0);
    for (const label of run)
      data.push({ row: { ...row, trust: 'none' }, mark: label, id: label.label.id, columns: spec.columnsOf(label.label.id) });
    if (run.length > 0) continue;
    const isHeader = row.labels.some((label) => label.label.role === 'header');
    const isAdded = row.labels.some((label) => label.label.role === 'row');
    if (!isHeader && !isAdded && row.tail.some((cell) => cell.content.kind === 'number')) orphans += 1;
    stray(row, isHeader ? '表头中的数字，不属于任何一格' : isAdded ? '规定表格以外的行中的数字' : '没有行名的数字，不属于任何一格');
  }
  const evidence = evidenceOf(data, spec.labelColumns, header, filledUp);
  const rows = new Map<string, RowFound>();
  for (const { row, mark, id, columns } of data) {
    const again = rows.has(id);
    let placed = placeCells(text, again ? { ...row, trust: 'none' } : row, columns, spec.labelColumns, evidence);
    if (again || (orphans > 0 && placed.slots.every((slot) => slot.kind === 'missing'))) {
      placed = {
        slots: placed.slots.map(() => ({ kind: 'unknown', why: 'columnOpen' }) as const),
        unassigned: [...(rows.get(id)?.placed.unassigned ?? []), ...placed.unassigned],
      };
    }
    rows.set(id, { mark: rows.get(id)?.mark ?? mark, placed });
    for (const [index, cell] of row.tail.entries()) {
      if (cell.content.kind === 'number' && !holds(placed, cell, index)) strays.push({ cell, where: '行内多出的数字，不属于任何一格' });
    }
  }
  return { rows, strays, padded: evidence.padded };
}

function holds({ slots, unassigned }: PlacedRow, cell: LaidCell, index: number): boolean {
  const own = slots[index];
  if (own?.kind === 'cell' && own.cell === cell) return true;
  return slots.some((slot) => slot.kind === 'cell' && slot.cell === cell) || unassigned.includes(cell);
}

/** Share of the rows that must be of one width for a shorter one to have lost a cell. */
const EVEN = 0.8;

/** Where all rows are filled to one width, a shorter one lost a cell: only all its numbers tell their columns. */
function doubtShort(rows: readonly LaidRow[]): readonly LaidRow[] {
  const widths = new Map<number, number>();
  for (const { width } of rows) widths.set(width, (widths.get(width) ?? 0) + 1);
  const [usual, count] = [...widths].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (count < rows.length * EVEN) return rows;
  return rows.map((row) =>
    row.width < usual && row.trust === 'positions' && !row.cut && row.tail.some((cell) => cell.content.kind !== 'blank')
      ? { ...row, trust: 'full' }
      : row,
  );
}

/** A header row of 表四 with its labels side by side, and cells after them: merged cells are dropped, rows filled up. */
function fillsHeader({ labels, lead, labelCells, width }: LaidRow): boolean {
  return labels.length > 1 && labelCells - lead === labels.length && width > labelCells + 1;
}

/** The row of 表四 below its header; an all blank one only when it is whole, else it may be the rest of a header that was cut. */
function remediesRow(laid: readonly LaidRow[], columns: number): LaidRow | undefined {
  const last = laid.findLastIndex((row) => row.labels.length > 0);
  const below = laid.slice(last + 1);
  return below.find((row) => row.tail.some((cell) => cell.content.kind !== 'blank')) ?? below.find((row) => row.tail.length >= columns);
}

/** What stands between a cell's edge and its words: blanks, Markdown's bold, quotation marks. */
const CELL_PADDING = ' \u00a0\u3000*_"“';

/** A region begins with its line when only cell ends stand before its first label. */
function lineStart(text: string, start: number, cellEnds: string): number {
  let at = start;
  while (at > 0 && (cellEnds.includes(text.charAt(at - 1)) || CELL_PADDING.includes(text.charAt(at - 1)))) at -= 1;
  return at === 0 || text.charAt(at - 1) === '\n' ? at : start;
}

/** The text that is read, and the document it came from. */
export interface Reading {
  readonly text: string;
  readonly source: SourceDocument;
  readonly restored: RestoredText;
  readonly cellEnds: string;
}

/** Share of a table's labels that must stand in tables of the source for their grid to be used. */
const IN_GRID = 0.7;

/** Finds the end of a region and lays its rows out. */
function layOutRegion(reading: Reading, region: Region, spec: TableSpec): Layout & { readonly start: number; readonly end: number } {
  const { text, cellEnds } = reading;
  const lastKnown = region.marks.at(-1)?.end ?? region.start;
  const start = lineStart(text, region.start, cellEnds);
  const named = nameDamagedLabels(text, region.start, Math.min(region.limit, lastKnown + 300), region.marks, spec, cellEnds);
  const lastLabel = named.findLast((mark) => mark.label.role !== 'fragment')?.end ?? region.start;
  const end = endOfCells(text, lastLabel, region.limit, named, cellEnds);
  const marks = named.filter((mark) => mark.start < end);
  const grid = layOutGrid(reading, region, marks, end);
  return { ...(grid ?? layOut(text, start, end, marks, spec, cellEnds)), start, end };
}

/** The region by the rows and columns that the source states; null where it states none. */
function layOutGrid({ text, source, restored }: Reading, region: Region, marks: readonly Mark[], end: number): Layout | null {
  if (source.tables.length === 0) return null;
  const tables = tablesWithin(source, restored, region.start, end);
  const inside = tables.map((table) => {
    const from = restored.fromSource(table.at.start);
    const to = restored.fromSource(table.at.end);
    return { table, from, to, marks: marks.filter((mark) => from <= mark.start && mark.end <= to) };
  });
  const covered = inside.reduce((sum, { marks: own }) => sum + own.length, 0);
  if (covered < marks.length * IN_GRID) return null;
  const rows = inside
    .flatMap(({ table, marks: own }) => rowsOfGrid(text, source, restored, table, own))
    .filter((row) => (row.end ?? 0) > region.start && (row.start ?? Infinity) < end);
  return { rows, header: headerOfGrid(rows), perLabel: false, padded: false };
}

/** Whether the header row of 表三 still shows the cells that 法人或其他组织 spans. */
function headerOfGrid(rows: readonly LaidRow[]): 'dropped' | 'kept' | null {
  const row = rows.find((candidate) => candidate.labels.some((mark) => mark.label.id === 'organizations'));
  if (row === undefined || row.labels.at(-1)?.label.id !== 'totalColumn') return null;
  return row.width === row.labels.length ? 'dropped' : row.width >= row.labels.length + 4 ? 'kept' : null;
}

/** Reads one region of text. Tables of one document are copied alike: one that is padded makes its neighbours doubtful. */
export function readRegion(reading: Reading, region: Region, spec: TableSpec, neighbourPadded = false): TableFound {
  const { rows, start, end, ...layout } = layOutRegion(reading, region, spec);
  return { ...collectRows(reading.text, rows, spec, { ...layout, padded: layout.padded || neighbourPadded }), start, end };
}
