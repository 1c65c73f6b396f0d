import type { Mark } from './find-marks.ts';
import { layCell, MarkCursor } from './lay-cells.ts';
import { rowOfCells } from './lay-rows.ts';
import type { LaidCell, LaidRow } from './laid-row.ts';
import { separatorsIn, type Line, type Separator } from './separator.ts';

/** Share of the lines that a frame of separators must open or close to be one. */
const FRAMED = 0.8;

interface CutLine {
  readonly line: Line;
  readonly places: readonly number[];
  readonly opened: boolean;
  readonly closed: boolean;
}

function cutLine(text: string, line: Line, separator: Separator): CutLine {
  const places = separatorsIn(text, line.start, line.end, separator);
  const first = places[0];
  const last = places.at(-1);
  return {
    line,
    places,
    opened: first !== undefined && text.slice(line.start, first).trim() === '',
    closed: last !== undefined && text.slice(last + 1, line.end).trim() === '',
  };
}

/** A line that begins with a digit below a row that ends in one. */
function goesOn(text: string, last: LaidCell, rest: LaidCell): boolean {
  return rest.marks.length === 0 && last.marks.length === 0 && DIGIT.test(text.charAt(rest.start)) && DIGIT.test(text.charAt(last.end - 1));
}

const DIGIT = /[\d０-９]/u;

/** A row with a label, or the row of 表四, which has none. */
function isRow(cells: readonly LaidCell[]): boolean {
  return cells.some((cell) => cell.marks.length > 0) || cells.filter((cell) => cell.content.kind === 'number').length > 1;
}

/** The last row, whatever page numbers and running heads stand below it. */
function rowAbove<Row extends { readonly cells: readonly LaidCell[] }>(rows: readonly Row[]): Row | undefined {
  return rows.findLast(({ cells: [only, ...others] }) => {
    const between = others.length === 0 && only?.content.kind !== 'number' && only?.marks.every((mark) => mark.label.role === 'fragment');
    return between !== true;
  });
}

/** A row a line. A separator that opens every line, or closes every line, frames it and ends no cell. */
export function rowsByLine(text: string, lines: readonly Line[], separator: Separator, marks: readonly Mark[]): LaidRow[] {
  const cut = lines.map((line) => cutLine(text, line, separator));
  // Lines that a cut number broke off do not tell whether rows are framed.
  const labelled = cut.filter(
    ({ line, places }) => places.length > 0 && marks.some((mark) => mark.start < line.end && mark.end > line.start),
  );
  const framed = labelled.length > 1 ? labelled : cut.filter(({ places }) => places.length > 0);
  const most = (frame: (line: CutLine) => boolean): boolean => {
    const count = framed.filter(frame).length;
    return framed.length > 1 && count >= framed.length * FRAMED && (count === framed.length || labelled.length < cut.length);
  };
  const opens = most(({ opened }) => opened);
  const closes = separator === '|' && most(({ closed }) => closed);
  const cursor = new MarkCursor(marks);
  const rows: { readonly cells: LaidCell[]; trust: LaidRow['trust'] }[] = [];
  for (const { line, places, opened, closed } of cut) {
    const cells: LaidCell[] = [];
    let from = line.start;
    for (const place of [...places, line.end]) {
      cells.push(layCell(text, from, place, cursor));
      from = place + 1;
    }
    const before = rowAbove(rows);
    const [rest] = cells;
    const last = before?.cells.at(-1);
    if (!opened && rest !== undefined && before !== undefined && last !== undefined && goesOn(text, last, rest) && isRow(before.cells)) {
      // A line that goes on with a number: the last number of the row above may be cut in two.
      before.cells[before.cells.length - 1] = { ...last, end: rest.end, content: { kind: 'words' } };
      cells.shift();
      const ends = cells.every((cell) => cell.content.kind === 'blank');
      before.trust = ends ? 'full' : 'none';
      if (ends) continue;
    }
    if (opens && opened) cells.shift();
    if (closes && closed) cells.pop();
    rows.push({ cells, trust: 'positions' });
  }
  return rows.map(({ cells, trust }) => rowOfCells(cells, { trust }));
}

/** A cell a line, each begun by a tab; a blank line before a tab ends the row. */
export function rowsByBlock(text: string, lines: readonly Line[], marks: readonly Mark[]): LaidRow[] {
  const rows: LaidRow[] = [];
  const cursor = new MarkCursor(marks);
  let cells: LaidCell[] = [];
  let open: { start: number; end: number } | null = null;
  const closeCell = (): void => {
    if (open !== null) cells.push(layCell(text, open.start, open.end, cursor));
    open = null;
  };
  for (const line of lines) {
    if (text.charCodeAt(line.start) === 9) {
      closeCell();
      if (line.afterBlank && cells.length > 0) {
        rows.push(rowOfCells(cells));
        cells = [];
      }
    }
    open = open === null ? { start: line.start, end: line.end } : { start: open.start, end: line.end };
  }
  closeCell();
  if (cells.length > 0) rows.push(rowOfCells(cells));
  return rows;
}
