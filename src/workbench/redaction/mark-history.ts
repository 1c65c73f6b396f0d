import type { Mark } from '../../modules/redaction/rules/index.ts';

/** Marks with what they were before, so that every step can be taken back. */
export interface MarkHistory {
  readonly past: readonly (readonly Mark[])[];
  readonly marks: readonly Mark[];
  readonly future: readonly (readonly Mark[])[];
}

export type MarkStep =
  | { readonly kind: 'add'; readonly marks: readonly Mark[] }
  | { readonly kind: 'remove'; readonly index: number }
  | { readonly kind: 'replace'; readonly index: number; readonly mark: Mark }
  /** As somebody else left them: nothing before it is one's own any more. */
  | { readonly kind: 'replaceAll'; readonly marks: readonly Mark[] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

const MOST_STEPS = 200;
/** Two marks closer than this (of a page) are one. */
const SAME = 0.002;

export function historyOf(marks: readonly Mark[]): MarkHistory {
  return { past: [], marks, future: [] };
}

export function stepMarks(history: MarkHistory, step: MarkStep): MarkHistory {
  const { past, marks, future } = history;
  switch (step.kind) {
    case 'add': {
      const fresh = step.marks.filter((mark) => !marks.some((known) => isSame(known, mark)));
      return fresh.length === 0 ? history : moved(history, [...marks, ...fresh]);
    }
    case 'remove':
      return moved(
        history,
        marks.filter((_, index) => index !== step.index),
      );
    case 'replace':
      return moved(
        history,
        marks.map((mark, index) => (index === step.index ? step.mark : mark)),
      );
    case 'replaceAll':
      return historyOf(step.marks);
    case 'undo': {
      const before = past.at(-1);
      return before === undefined ? history : { past: past.slice(0, -1), marks: before, future: [marks, ...future] };
    }
    case 'redo': {
      const [next, ...rest] = future;
      return next === undefined ? history : { past: [...past, marks], marks: next, future: rest };
    }
  }
}

function moved({ past, marks }: MarkHistory, next: readonly Mark[]): MarkHistory {
  return { past: [...past, marks].slice(-MOST_STEPS), marks: next, future: [] };
}

function isSame(one: Mark, other: Mark): boolean {
  const sides = ['x', 'y', 'width', 'height'] as const;
  return one.page === other.page && sides.every((side) => Math.abs(one[side] - other[side]) < SAME);
}
