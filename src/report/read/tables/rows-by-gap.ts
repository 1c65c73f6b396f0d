import type { Mark } from './find-marks.ts';
import { layCell, MarkCursor } from './lay-cells.ts';
import { isUnitCell } from './lay-rows.ts';
import type { LaidCell, LaidRow } from './laid-row.ts';
import type { TableSpec } from './table-spec.ts';

/** How a stream of cells treats what the printed form merges. */
interface Habit {
  /** Label columns merged into the label are kept as empty cells behind it. */
  readonly keepsColumns: boolean;
  /** Label columns covered from the row above are kept as empty cells before the label. */
  readonly keepsRows: boolean;
  /** A separator stands between the last cell of a row and the next row. */
  readonly closesRows: boolean;
  /** Narrow rows are filled up to the width of the widest. */
  readonly fillsRows: boolean;
}

const BOTH = [false, true] as const;
const HABITS: readonly Habit[] = BOTH.flatMap((keepsColumns) =>
  BOTH.flatMap((keepsRows) => BOTH.flatMap((closesRows) => BOTH.map((fillsRows) => ({ keepsColumns, keepsRows, closesRows, fillsRows })))),
);

/** Label columns to the left of a label in the printed form of 表三. */
function labelColumn(mark: Mark): number {
  const { label } = mark;
  if (label.table !== 'requests' || label.role === 'header' || label.id === 'outcomes') return 0;
  if (label.role !== 'row') return 1;
  return 2 - label.mergedColumns;
}

interface Gap {
  readonly mark: Mark;
  readonly next: Mark | undefined;
  readonly cells: readonly LaidCell[];
  readonly columns: number;
}

const AGREEING = 0.9;

/**
 * Cells split by separators, rows not marked at all: every habit that fits all rows must agree on a cell.
 * With `lines` the separators are line ends.
 */
export function rowsByGap(
  text: string,
  end: number,
  separators: readonly number[],
  marks: readonly Mark[],
  spec: TableSpec,
  lines = false,
): LaidRow[] {
  const named = marks.filter((mark) => mark.label.role !== 'fragment');
  const cursor = new MarkCursor(marks);
  const widest = Math.max(1, ...spec.labels.filter((label) => label.role === 'row').map((label) => spec.columnsOf(label.id)));
  const gaps: Gap[] = [];
  let at = 0;
  for (const [index, mark] of named.entries()) {
    const next = named[index + 1];
    const until = next?.start ?? end + 1;
    while ((separators[at] ?? Infinity) < mark.end) at += 1;
    const cells: LaidCell[] = [];
    let from = mark.end;
    while ((separators[at] ?? Infinity) < until) {
      const place = separators[at] ?? until;
      cells.push(layCell(text, from, place, cursor));
      from = place + 1;
      at += 1;
    }
    cells.push(layCell(text, from, Math.max(from, next?.start ?? end), cursor));
    const [first, unit] = cells;
    if (first !== undefined && unit !== undefined && isUnitCell(unit)) cells.splice(1, 1);
    gaps.push({ mark, next, cells, columns: spec.columnsOf(mark.label.id) });
  }
  const rows = gaps.filter((gap) => gap.columns > 0);
  const checked = rows.filter((gap) => gap.next !== undefined);
  const fits = (gap: Gap, habit: Habit): boolean => gap.cells.length - 1 === separatorsExpected(gap, habit, widest);
  const unmerged = spec.table === 'remedies' && gaps.slice(0, -1).every((gap) => gap.cells.length === 2);
  const habits = HABITS.filter(
    (habit) =>
      (!lines || habit.closesRows) &&
      ((checked.length > 1 && checked.filter((gap) => fits(gap, habit)).length >= checked.length * AGREEING) ||
        (unmerged && habit.closesRows && !habit.keepsColumns && !habit.keepsRows && !habit.fillsRows)),
  );
  const above = lines && gaps.some((gap, index) => startsWithNumbers(gap, gaps[index + 1]));
  return gaps.map((gap) => {
    const behind = gap.cells.slice(1);
    const first = gap.cells[0];
    const lastBlank = behind.at(-1)?.content.kind === 'blank';
    const tail = lastBlank ? behind.slice(0, -1) : behind;
    const merged = gap.mark.label.mergedColumns;
    const windows = new Set(habits.map((habit) => (habit.keepsColumns ? merged : 0)));
    const window = [...windows][0] ?? null;
    const fitting = habits.length > 0 && windows.size === 1 && habits.every((habit) => fits(gap, habit));
    const glued = first !== undefined && first.content.kind !== 'blank';
    const sure = fitting && !glued;
    const complete = sure && tail.length < gap.columns + (window ?? 0) ? behind : tail;
    return {
      labels: [gap.mark],
      lead: 0,
      labelCells: 1,
      tail: glued && first !== undefined ? [first, ...tail] : complete,
      width: 0,
      window: sure ? window : null,
      filled: habits.every((habit) => habit.fillsRows),
      // Where a line is a cell, a number cut in two makes one cell too many.
      trust: above || glued ? 'none' : sure ? 'positions' : lines && tail.length !== gap.columns ? 'none' : 'full',
      why: above ? 'sourceDamaged' : 'columnOpen',
      cut: false,
    };
  });
}

/** Numbers between a header and the first label under it: they stand above their labels. */
function startsWithNumbers(gap: Gap, next: Gap | undefined): boolean {
  return gap.columns === 0 && next !== undefined && next.columns > 0 && gap.cells.some((cell) => cell.content.kind === 'number');
}

function separatorsExpected(gap: Gap, habit: Habit, widest: number): number {
  const before = habit.keepsColumns ? gap.mark.label.mergedColumns : 0;
  const filled = habit.fillsRows ? widest : gap.columns;
  const ahead = habit.keepsRows && gap.next !== undefined ? labelColumn(gap.next) : 0;
  return before + filled + ahead + (habit.closesRows ? 1 : 0);
}
