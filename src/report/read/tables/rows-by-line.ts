import type { Mark } from './find-marks.ts';
import { layCell, MarkCursor } from './lay-cells.ts';
import { rowOfCells } from './lay-rows.ts';
import type { LaidCell, LaidRow } from './laid-row.ts';
import { separatorsIn, type Line } from './separator.ts';

/** A row a line. A separator that opens every line, or closes a line, is no cell. */
export function rowsByLine(text: string, lines: readonly Line[], separator: '|' | '\t', marks: readonly Mark[]): LaidRow[] {
  const cuts = lines.map((line) => separatorsIn(text, line.start, line.end, separator));
  const opens = (index: number): boolean => {
    const line = lines[index];
    const first = cuts[index]?.[0];
    return line !== undefined && first !== undefined && text.slice(line.start, first).trim() === '' && separator === '|';
  };
  const framed = cuts.filter((places) => places.length > 0);
  const allOpen = framed.length > 0 && lines.every((_, index) => (cuts[index]?.length ?? 0) === 0 || opens(index));
  const cursor = new MarkCursor(marks);
  return lines.map((line, index) => {
    const places = cuts[index] ?? [];
    const cells: LaidCell[] = [];
    let from = line.start;
    for (const place of [...places, line.end]) {
      cells.push(layCell(text, from, place, cursor));
      from = place + 1;
    }
    if (allOpen && places.length > 0) cells.shift();
    const last = places.at(-1);
    if (separator === '|' && last !== undefined && cells.length > 1 && text.slice(last + 1, line.end).trim() === '') cells.pop();
    return rowOfCells(cells);
  });
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
    const begins = text.charCodeAt(line.start) === 9;
    if (begins) {
      closeCell();
      if (line.afterBlank && cells.length > 0) {
        rows.push(rowOfCells(cells));
        cells = [];
      }
    }
    if (open === null) open = { start: line.start, end: line.end };
    else open = { start: open.start, end: line.end };
  }
  closeCell();
  if (cells.length > 0) rows.push(rowOfCells(cells));
  return rows;
}
