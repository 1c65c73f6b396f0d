import { commonAnchors } from './common-anchors.ts';
import type { Match, Stretch } from './match.ts';
import { shortestEdit } from './shortest-edit.ts';
import type { WorkBudget } from './work-budget.ts';

/**
 * What two sequences of numbers share, in order. A small difference is found exactly (the fewest insertions and deletions);
 * for a large one, runs that occur once on both sides are held fast and the stretches between them compared.
 */
export function matchSequences(before: readonly number[], after: readonly number[], budget: WorkBudget): readonly Match[] {
  const matches: Match[] = [];
  const open: Stretch[] = [{ beforeStart: 0, beforeEnd: before.length, afterStart: 0, afterEnd: after.length }];
  for (let stretch = open.pop(); stretch !== undefined; stretch = open.pop()) {
    const inner = trim(before, after, stretch, matches);
    if (inner.beforeStart === inner.beforeEnd || inner.afterStart === inner.afterEnd || budget.left <= 0) continue;
    const exact = shortestEdit(before, after, inner, budget);
    const found = exact ?? commonAnchors(before, after, inner, budget);
    for (const match of found) matches.push(match);
    if (exact === null && found.length > 0) open.push(...between(inner, found));
  }
  return joined(matches.toSorted((a, b) => a.before - b.before));
}

function trim(before: readonly number[], after: readonly number[], stretch: Stretch, matches: Match[]): Stretch {
  let { beforeStart, beforeEnd, afterStart, afterEnd } = stretch;
  while (beforeStart < beforeEnd && afterStart < afterEnd && before[beforeStart] === after[afterStart]) {
    beforeStart++;
    afterStart++;
  }
  const head = beforeStart - stretch.beforeStart;
  if (head > 0) matches.push({ before: stretch.beforeStart, after: stretch.afterStart, length: head });
  while (beforeStart < beforeEnd && afterStart < afterEnd && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd--;
    afterEnd--;
  }
  const tail = stretch.beforeEnd - beforeEnd;
  if (tail > 0) matches.push({ before: beforeEnd, after: afterEnd, length: tail });
  return { beforeStart, beforeEnd, afterStart, afterEnd };
}

function between(stretch: Stretch, anchors: readonly Match[]): Stretch[] {
  const gaps: Stretch[] = [];
  let { beforeStart, afterStart } = stretch;
  for (const { before, after, length } of anchors) {
    gaps.push({ beforeStart, beforeEnd: before, afterStart, afterEnd: after });
    beforeStart = before + length;
    afterStart = after + length;
  }
  gaps.push({ beforeStart, beforeEnd: stretch.beforeEnd, afterStart, afterEnd: stretch.afterEnd });
  return gaps.filter((gap) => gap.beforeStart < gap.beforeEnd && gap.afterStart < gap.afterEnd);
}

function joined(matches: readonly Match[]): readonly Match[] {
  const result: Match[] = [];
  for (const match of matches) {
    const last = result.at(-1);
    if (last !== undefined && last.before + last.length === match.before && last.after + last.length === match.after)
      result[result.length - 1] = { ...last, length: last.length + match.length };
    else result.push(match);
  }
  return result;
}
