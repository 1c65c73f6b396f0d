import type { LaidCell, LaidRow } from './laid-row.ts';
import type { TableSpec } from './table-spec.ts';

/** Columns of a header row, each as the number of squares its repeated label fills; null when no label is repeated. */
function repeatedColumns(row: LaidRow): number[] | null {
  if (row.tail.length > 0 || row.labels.length !== row.width || row.labels[0]?.label.id !== 'content') return null;
  const sizes: number[] = [];
  let previous = '';
  for (const mark of row.labels.slice(1)) {
    if (mark.label.id === previous) sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1;
    else sizes.push(1);
    previous = mark.label.id;
  }
  return sizes.some((size) => size > 1) ? sizes : null;
}

/**
 * A copy that repeats a merged cell in each of its squares repeats the header too: where one label fills several squares,
 * the numbers under it are one number. Squares that differ are left as they are.
 */
export function collapseRepeats(text: string, rows: readonly LaidRow[], spec: TableSpec): readonly LaidRow[] {
  if (spec.table !== 'proactive') return rows;
  let sizes: number[] | null = null;
  let width = 0;
  return rows.map((row) => {
    if (row.labels.some((mark) => mark.label.role === 'header')) {
      sizes = repeatedColumns(row);
      width = row.width;
      return row;
    }
    if (sizes === null || row.width !== width || row.labelCells !== 1) return row;
    const tail: LaidCell[] = [];
    let at = 0;
    for (const size of sizes) {
      const squares = row.tail.slice(at, at + size);
      const [first] = squares;
      if (first === undefined) return row;
      const raw = text.slice(first.start, first.end);
      if (squares.some((square) => text.slice(square.start, square.end) !== raw)) return row;
      tail.push(first);
      at += size;
    }
    return { ...row, tail, width: 1 + tail.length };
  });
}
