import type { Match, Stretch } from './match.ts';
import type { WorkBudget } from './work-budget.ts';

/** So many elements in a row make a run whose single occurrence on both sides is no accident. */
const RUN = 4;

interface Occurrence {
  readonly before: number;
  /** -1: not yet seen; -2: seen more than once. */
  after: number;
}

/** Runs that occur once in each stretch, as many as stand in the same order on both sides. */
export function commonAnchors(before: readonly number[], after: readonly number[], stretch: Stretch, budget: WorkBudget): Match[] {
  const size = Math.min(RUN, stretch.beforeEnd - stretch.beforeStart, stretch.afterEnd - stretch.afterStart);
  budget.left -= (stretch.beforeEnd - stretch.beforeStart + stretch.afterEnd - stretch.afterStart) * 4;
  const once = new Map<string, Occurrence | null>();
  for (let index = stretch.beforeStart; index + size <= stretch.beforeEnd; index++) {
    const run = runAt(before, index, size);
    once.set(run, once.has(run) ? null : { before: index, after: -1 });
  }
  for (let index = stretch.afterStart; index + size <= stretch.afterEnd; index++) {
    const found = once.get(runAt(after, index, size));
    if (found !== null && found !== undefined) found.after = found.after === -1 ? index : -2;
  }
  const pairs = [...once.values()].filter((found) => found !== null).filter((found) => found.after >= 0);
  return withoutOverlap(longestRising(pairs), size);
}

function runAt(values: readonly number[], index: number, size: number): string {
  let run = '';
  for (let step = 0; step < size; step++) run += `${values[index + step]},`;
  return run;
}

/** The longest choice of pairs, in order of `before`, whose `after` rises too. */
function longestRising(pairs: readonly Occurrence[]): readonly Occurrence[] {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, pair] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.after ?? 0) < pair.after) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : (tails[low - 1] ?? -1);
    tails[low] = index;
  }
  const chosen: Occurrence[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair !== undefined) chosen.push(pair);
  }
  return chosen.reverse();
}

/** Overlapping runs on one diagonal grow together; others give way to the one before. */
function withoutOverlap(pairs: readonly Occurrence[], size: number): Match[] {
  const matches: Match[] = [];
  for (const { before, after } of pairs) {
    const last = matches.at(-1);
    if (last === undefined || (before >= last.before + last.length && after >= last.after + last.length)) {
      matches.push({ before, after, length: size });
    } else if (before - last.before === after - last.after) {
      matches[matches.length - 1] = { ...last, length: before - last.before + size };
    }
  }
  return matches;
}
