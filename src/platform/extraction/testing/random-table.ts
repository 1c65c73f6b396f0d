import type { Random } from './random.ts';

export interface RandomCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

export interface RandomTable {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly RandomCell[];
}

const LABELS: readonly [string, ...string[]] = ['规章', '予以公开', '总计', '1.属于国家秘密', '（一）其他'];

/** A table with random merged, blank and filled cells, in reading order. */
export function randomTable(random: Random): RandomTable {
  const rowCount = 2 + random.below(6);
  const columnCount = 2 + random.below(5);
  const taken = new Set<number>();
  const cells: RandomCell[] = [];
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      if (taken.has(row * columnCount + column)) continue;
      let columnSpan = 1;
      while (column + columnSpan < columnCount && !taken.has(row * columnCount + column + columnSpan) && random.below(5) === 0)
        columnSpan++;
      const rowSpan = random.below(5) === 0 ? Math.min(rowCount - row, 1 + random.below(3)) : 1;
      for (let r = row; r < row + rowSpan; r++) for (let c = column; c < column + columnSpan; c++) taken.add(r * columnCount + c);
      // The corners are filled, so that every format sees where the table begins and ends.
      const corner = row + rowSpan === rowCount || row === 0 || column === 0;
      const kind = random.below(3);
      const text = kind === 0 && !corner ? '' : kind === 1 ? random.pick(LABELS) : String(random.below(2_000));
      cells.push({ row, column, rowSpan, columnSpan, text });
    }
  }
  return { rowCount, columnCount, cells };
}
