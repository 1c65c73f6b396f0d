import { matchSequences } from './match-sequences.ts';
import { Numbering } from './numbering.ts';
import { likeness, signatureOf } from './signature.ts';
import type { WorkBudget } from './work-budget.ts';

/** What became of one of several parts, before it is known how a changed one changed. */
export type Fate<T> =
  | { readonly kind: 'same' | 'inserted' | 'deleted'; readonly value: T }
  | { readonly kind: 'changed'; readonly before: T; readonly after: T };

/** How parts are told apart and recognised. */
export interface PartView<T> {
  /** Equal parts have equal keys. */
  readonly key: (part: T) => string;
  readonly text: (part: T) => string;
  /** May one have become the other at all? */
  readonly comparable: (before: T, after: T) => boolean;
  /** As many on both sides are taken as changed one by one, however little they share: rows and cells keep their place. */
  readonly inPlace: boolean;
}

/** Parts that share less are not one that changed but one that went and one that came. */
const ALIKE = 0.45;
/** Cost of comparing two signatures, in steps. */
const COMPARISON = 16;
const MAX_PAIRS = 40_000;

/** Which parts stayed, went, came and changed, in reading order; within a gap what went stands before what came. */
export function align<T>(before: readonly T[], after: readonly T[], view: PartView<T>, budget: WorkBudget): readonly Fate<T>[] {
  const numbers = new Numbering();
  const number = (part: T): number => numbers.of(view.key(part));
  const fates: Fate<T>[] = [];
  let beforeAt = 0;
  let afterAt = 0;
  const gap = (beforeEnd: number, afterEnd: number): void => {
    for (const fate of pairUp(before.slice(beforeAt, beforeEnd), after.slice(afterAt, afterEnd), view, budget)) fates.push(fate);
  };
  for (const match of matchSequences(before.map(number), after.map(number), budget)) {
    gap(match.before, match.after);
    for (const value of after.slice(match.after, match.after + match.length)) fates.push({ kind: 'same', value });
    beforeAt = match.before + match.length;
    afterAt = match.after + match.length;
  }
  gap(before.length, after.length);
  return fates;
}

/** Finds in a gap which part became which, in order, so that as much as possible is shared. */
function pairUp<T>(before: readonly T[], after: readonly T[], view: PartView<T>, budget: WorkBudget): readonly Fate<T>[] {
  if (before.length === 0 || after.length === 0) return apart(before, after);
  if (view.inPlace && before.length === after.length && before.every((part, index) => isComparable(part, after[index], view)))
    return before.map((part, index) => fateOf(part, after[index], view));
  if (before.length * after.length > MAX_PAIRS || budget.left <= 0) return apart(before, after);
  budget.left -= before.length * after.length * COMPARISON;
  const afterSignatures = after.map((part) => signatureOf(view.text(part)));
  const width = after.length + 1;
  /** Best sum of likeness of the parts from (i, j) on. */
  const best = new Float64Array((before.length + 1) * width);
  const pair = new Float64Array(before.length * width);
  for (let i = before.length - 1; i >= 0; i--) {
    const part = before[i];
    const signature = part === undefined ? null : signatureOf(view.text(part));
    for (let j = after.length - 1; j >= 0; j--) {
      const other = after[j];
      const otherSignature = afterSignatures[j];
      const comparable = part !== undefined && other !== undefined && view.comparable(part, other);
      const alike = comparable && signature !== null && otherSignature !== undefined ? likeness(signature, otherSignature) : 0;
      pair[i * width + j] = alike;
      const together = alike >= ALIKE ? alike + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(together, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  return follow(before, after, best, pair, view);
}

function follow<T>(
  before: readonly T[],
  after: readonly T[],
  best: Float64Array,
  pair: Float64Array,
  view: PartView<T>,
): readonly Fate<T>[] {
  const width = after.length + 1;
  const fates: Fate<T>[] = [];
  let i = 0;
  let j = 0;
  let fromI = 0;
  let fromJ = 0;
  while (i < before.length && j < after.length) {
    const alike = pair[i * width + j] ?? 0;
    const here = best[i * width + j] ?? 0;
    const part = before[i];
    if (alike >= ALIKE && here === alike + (best[(i + 1) * width + j + 1] ?? 0) && part !== undefined) {
      fates.push(...apart(before.slice(fromI, i), after.slice(fromJ, j)), fateOf(part, after[j], view));
      i++;
      j++;
      fromI = i;
      fromJ = j;
    } else if (here === (best[(i + 1) * width + j] ?? 0)) i++;
    else j++;
  }
  fates.push(...apart(before.slice(fromI), after.slice(fromJ)));
  return fates;
}

function isComparable<T>(before: T, after: T | undefined, view: PartView<T>): boolean {
  return after !== undefined && view.comparable(before, after);
}

function fateOf<T>(before: T, after: T | undefined, view: PartView<T>): Fate<T> {
  if (after === undefined) return { kind: 'deleted', value: before };
  return view.key(before) === view.key(after) ? { kind: 'same', value: after } : { kind: 'changed', before, after };
}

function apart<T>(before: readonly T[], after: readonly T[]): readonly Fate<T>[] {
  return [...before.map((value): Fate<T> => ({ kind: 'deleted', value })), ...after.map((value): Fate<T> => ({ kind: 'inserted', value }))];
}
