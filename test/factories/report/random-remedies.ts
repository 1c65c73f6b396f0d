import { REMEDIES } from '../../../src/report/forms/remedies-table.ts';
import { count, size, type NumberStyle } from './printed-number.ts';
import type { Random } from './random.ts';
import type { CellRows } from './random-requests.ts';

/** 表四 with each 总计 the sum of its four results. */
export function randomRemedies(style: NumberStyle, random: Random): CellRows {
  const share = random.pick([0, 0, 0.1, 0.5, 1]);
  const magnitude = random.pick([1, 5, 60]);
  return Object.fromEntries(
    REMEDIES.rows.map((row) => {
      const results = row.columns.slice(0, -1).map(() => (random.chance(share) ? size(magnitude, random) : 0));
      const numbers = [...results, results.reduce((sum, value) => sum + value, 0)];
      return [row.id, Object.fromEntries(row.columns.map((column, index) => [column.id, count(numbers[index] ?? 0, style, random)]))];
    }),
  );
}
