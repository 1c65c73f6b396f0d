import type { Match, Stretch } from './match.ts';
import type { WorkBudget } from './work-budget.ts';

/** More insertions and deletions than this are not looked for exactly: time and memory grow with the square. */
const MAX_EDITS = 700;

/**
 * What two stretches share when one is turned into the other by the fewest insertions and deletions (Myers 1986),
 * or null when there are more than `MAX_EDITS` of them or the budget ends.
 */
export function shortestEdit(before: readonly number[], after: readonly number[], stretch: Stretch, budget: WorkBudget): Match[] | null {
  const { beforeStart, afterStart } = stretch;
  const n = stretch.beforeEnd - beforeStart;
  const m = stretch.afterEnd - afterStart;
  const most = Math.min(n + m, MAX_EDITS);
  /** `reached[k + most + 1]`: how far in `before` diagonal k (= x - y) has come. */
  const reached = new Int32Array(2 * most + 3);
  const history: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    history.push(reached.slice(most + 1 - edits - 1, most + 1 + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && at(reached, k - 1 + most + 1) < at(reached, k + 1 + most + 1));
      let x = down ? at(reached, k + 1 + most + 1) : at(reached, k - 1 + most + 1) + 1;
      const from = x;
      while (x < n && x - k < m && before[beforeStart + x] === after[afterStart + x - k]) x++;
      reached[k + most + 1] = x;
      budget.left -= x - from + 1;
      if (x >= n && x - k >= m) return walkBack(history, n, m, stretch);
    }
    if (budget.left <= 0) return null;
  }
  return null;
}

/** Follows the way back from the end; a diagonal step is a shared element. */
function walkBack(history: readonly Int32Array[], n: number, m: number, { beforeStart, afterStart }: Stretch): Match[] {
  const matches: Match[] = [];
  let x = n;
  let y = m;
  for (let edits = history.length - 1; edits >= 0; edits--) {
    const reached = history[edits] ?? new Int32Array(0);
    const offset = edits + 1;
    const k = x - y;
    const down = k === -edits || (k !== edits && at(reached, k - 1 + offset) < at(reached, k + 1 + offset));
    const fromX = edits === 0 ? 0 : down ? at(reached, k + 1 + offset) : at(reached, k - 1 + offset);
    const startX = edits === 0 ? 0 : down ? fromX : fromX + 1;
    const length = x - startX;
    if (length > 0) matches.push({ before: beforeStart + startX, after: afterStart + startX - k, length });
    x = fromX;
    y = edits === 0 ? 0 : down ? startX - k - 1 : startX - k;
  }
  return matches.reverse();
}

function at(values: Int32Array, index: number): number {
  return values[index] ?? 0;
}
