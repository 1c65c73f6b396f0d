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

/** How likely a cell holds more than 0: of natural persons, of the other applicants; and whether it is always the same number. */
interface Density {
  readonly first: number;
  readonly others: number;
  readonly repeated?: boolean;
}

const DENSITIES: readonly Density[] = [
  { first: 0, others: 0 },
  { first: 0.05, others: 0 },
  { first: 0.2, others: 0.03 },
  { first: 0.2, others: 0.03 },
  { first: 0.7, others: 0.7 },
  { first: 0.5, others: 0.5, repeated: true },
  { first: 1, others: 1 },
];

/**
 * 表三 with every identity kept: 一 + 二 = 三（七） + 四 by column, （七） = the sum of its outcomes, 总计 = the six applicant columns.
 * `outcomes` are the rows between 三 and （七）.
 */
export function randomRequests(outcomes: readonly string[], style: NumberStyle, random: Random): CellRows {
  const density = random.pick(DENSITIES);
  const magnitude = random.pick([1, 3, 9, 30, 400, 3000]);
  const repeated = size(magnitude, random);
  const zeros = (): number[] => Array.from({ length: APPLICANTS }, () => 0);
  const draw = (column: number): number => {
    if (!random.chance(column === 0 ? density.first : density.others)) return 0;
    return density.repeated ? repeated : size(magnitude, random);
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
