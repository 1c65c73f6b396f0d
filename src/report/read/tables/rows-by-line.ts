import type { Mark } from './find-marks.ts';
import { layCell, MarkCursor } from './lay-cells.ts';
import { rowOfCells } from './lay-rows.ts';
import type { LaidCell, LaidRow } from './laid-row.ts';
import { separatorsIn, type Line, type Separator } from './separator.ts';

/** A row a line. A separator that opens every line, or closes every line, frames it and ends no cell. */
export function rowsByLine(text: string, lines: readonly Line[], separator: Separator, marks: readonly Mark[]): LaidRow[] {
  const cuts = lines.map((line) => separatorsIn(text, line.start, line.end, separator));
  const framed = lines.flatMap((line, index) => {
    const places = cuts[index] ?? [];
    const first = places[0];
    const last = places.at(-1);
    return first === undefined || last === undefined
      ? []
      : [{ opened: text.slice(line.start, first).trim() === '', closed: text.slice(last + 1, line.end).trim() === '' }];
  });
  const opened = framed.length > 1 && framed.every((line) => line.opened);
  const closed = framed.length > 1 && separator === '|' && framed.every((line) => line.closed);
  const cursor = new MarkCursor(marks);
  const rows: LaidCell[][] = [];
  for (const [index, line] of lines.entries()) {
    const places = cuts[index] ?? [];
    const cells: LaidCell[] = [];
    let from = line.start;
    for (const place of [...places, line.end]) {
      cells.push(layCell(text, from, place, cursor));
      from = place + 1;
    }
    if (opened && places.length > 0) cells.shift();
    if (closed && places.length > 0) cells.pop();
    const rest = cells[0];
    const before = rows.at(-1);
    const cut = before?.at(-1);
    if (places.length === 0 && rest?.content.kind === 'number' && before !== undefined && cut?.content.kind === 'number') {
      // A lone number below a row: the last number of the row may go on in it.
      before[before.length - 1] = { ...cut, end: rest.end, content: { kind: 'words' } };
      continue;
    }
    rows.push(cells);
  }
  return rows.map((cells) => rowOfCells(cells));
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
