import { REQUEST_COLUMNS } from '../../../src/report/forms/requests-table.ts';
import type { Cell } from '../../../src/report/model/cell.ts';
import { count, size, type NumberStyle } from './printed-number.ts';
import type { Random } from './random.ts';

export type CellRows = Record<string, Record<string, Cell>>;

const APPLICANTS = 6;

/** Numbers of one row: six kinds of applicant, then their sum. */
function withTotal(row: readonly number[]): number[] {
  return [...row, row.reduce((sum, value) => sum + value, 0)];
}

type Density = 'none' | 'one' | 'sparse' | 'dense' | 'repeated' | 'full';

/**
 * 表三 with every identity kept: 一 + 二 = 三（七） + 四 by column, （七） = the sum of its outcomes, 总计 = the six applicant columns.
 * `outcomes` are the rows between 三 and （七）.
 */
export function randomRequests(outcomes: readonly string[], style: NumberStyle, random: Random): CellRows {
  const density: Density = random.pick(['none', 'one', 'sparse', 'sparse', 'dense', 'repeated', 'full']);
  const magnitude = random.pick([1, 3, 9, 30, 400, 3000]);
  const repeated = size(magnitude, random);
  const zeros = (): number[] => Array.from({ length: APPLICANTS }, () => 0);
  const draw = (column: number): number => {
    switch (density) {
      case 'none':
        return 0;
      case 'one':
        return column === 0 && random.chance(0.05) ? 1 : 0;
      case 'sparse':
        return random.chance(column === 0 ? 0.2 : 0.03) ? size(magnitude, random) : 0;
      case 'dense':
        return random.chance(0.7) ? size(magnitude, random) : 0;
      case 'repeated':
        return random.chance(0.5) ? repeated : 0;
      case 'full':
        return size(magnitude, random);
    }
  };
  const row = (): number[] => zeros().map((_, column) => draw(column));
  const rows: Record<string, number[]> = {};
  const total = zeros();
  for (const id of outcomes) {
    const numbers = row();
    rows[id] = numbers;
    numbers.forEach((value, column) => (total[column] = (total[column] ?? 0) + value));
  }
  rows['total'] = total;
  const over = row();
  rows['carriedOver'] = over;
  const handled = total.map((value, column) => value + (over[column] ?? 0));
  const carriedIn = handled.map((value) => (random.chance(0.3) ? random.int(0, value) : 0));
  rows['carriedIn'] = carriedIn;
  rows['new'] = handled.map((value, column) => value - (carriedIn[column] ?? 0));
  return Object.fromEntries(
    Object.entries(rows).map(([id, numbers]) => {
      const full = withTotal(numbers);
      return [id, Object.fromEntries(REQUEST_COLUMNS.map((column, index) => [column.id, count(full[index] ?? 0, style, random)]))];
    }),
  );
}
