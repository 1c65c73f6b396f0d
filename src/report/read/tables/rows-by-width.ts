import type { Mark } from './find-marks.ts';
import { layCell, MarkCursor } from './lay-cells.ts';
import { rowOfCells } from './lay-rows.ts';
import type { LaidCell, LaidRow } from './laid-row.ts';

/** Rows that must agree on the width before it counts as known. */
const AGREEING = 0.8;

/**
 * Cells that each end in a separator, rows padded to one width by empty cells: the width tells where rows end.
 * Null when the rows have no common width.
 */
export function rowsByWidth(
  text: string,
  start: number,
  end: number,
  separators: readonly number[],
  marks: readonly Mark[],
  minimum: number,
): LaidRow[] | null {
  const named = marks.filter((mark) => mark.label.role !== 'fragment');
  const starts: { at: number; cell: number; header: boolean }[] = [];
  let cell = 0;
  let lastCell = -2;
  for (const mark of named) {
    while ((separators[cell] ?? Infinity) < mark.start) cell += 1;
    if (cell > lastCell + 1) starts.push({ at: mark.start, cell, header: mark.label.role === 'header' || mark.label.role === 'group' });
    lastCell = cell;
  }
  const widths = new Map<number, number>();
  for (const [index, row] of starts.entries()) {
    const next = starts[index + 1];
    if (next !== undefined) widths.set(next.cell - row.cell, (widths.get(next.cell - row.cell) ?? 0) + 1);
  }
  const [width, agreeing] = [...widths].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (starts.length < 3 || width < minimum || agreeing < (starts.length - 1) * AGREEING) return null;
  const cursor = new MarkCursor(marks);
  const rows: LaidRow[] = [];
  const lay = (from: number, to: number, cut: boolean, irregular: boolean): void => {
    const cells: LaidCell[] = [];
    for (let index = from; index < to; index += 1) {
      const left = index === 0 ? start : (separators[index - 1] ?? start) + 1;
      cells.push(layCell(text, left, separators[index] ?? end, cursor));
    }
    if (cells.length > 0) rows.push(rowOfCells(cells, { cut, trust: irregular ? 'full' : 'positions' }));
  };
  for (const [index, row] of starts.entries()) {
    const next = starts[index + 1];
    if (next !== undefined) {
      const irregular = next.cell - row.cell !== width;
      if (irregular && (next.cell - row.cell) % width === 0) {
        for (let from = row.cell; from < next.cell; from += width) lay(from, from + width, false, false);
      } else lay(row.cell, next.cell, false, irregular);
      continue;
    }
    for (let from = row.cell; from < separators.length; from += width) {
      const to = Math.min(from + width, separators.length);
      lay(from, to, to - from < width, false);
      if (to - from < width) break;
    }
  }
  return rows;
}
