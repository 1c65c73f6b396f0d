import { characterSet, isBlank, isIn } from '../character-set.ts';
import { readCellContent } from './cell-number.ts';
import type { Mark } from './find-marks.ts';
import type { LaidCell } from './laid-row.ts';

/** Besides blanks, what says nothing at the edge of a cell. */
const PADDING = characterSet('\u200b\u200c\u200d*"');

function isPadding(code: number): boolean {
  return isIn(PADDING, code) || isBlank(code);
}

/** Walks marks in step with cells, so that laying out a table stays linear. */
export class MarkCursor {
  readonly #marks: readonly Mark[];
  #next = 0;

  constructor(marks: readonly Mark[]) {
    this.#marks = marks;
  }

  /** Marks that begin in `[start, end)`; calls must come in order. */
  within(start: number, end: number): readonly Mark[] {
    while ((this.#marks[this.#next]?.start ?? Infinity) < start) this.#next += 1;
    const from = this.#next;
    while ((this.#marks[this.#next]?.start ?? Infinity) < end) this.#next += 1;
    return from === this.#next ? [] : this.#marks.slice(from, this.#next);
  }
}

/** One cell from the stretch between two separators. */
export function layCell(text: string, start: number, end: number, cursor: MarkCursor): LaidCell {
  let from = start;
  let to = end;
  while (from < to && isPadding(text.charCodeAt(from))) from += 1;
  while (to > from && isPadding(text.charCodeAt(to - 1))) to -= 1;
  if (from === to) return { start: from, end: from, content: { kind: 'blank' }, marks: [] };
  const marks = cursor.within(start, end);
  if (marks.length === 0) return { start: from, end: to, content: readCellContent(text.slice(from, to)), marks };
  const rest = outside(text, from, to, marks);
  return { start: from, end: to, content: rest === '' ? { kind: 'blank' } : { kind: 'words' }, marks };
}

/** What a cell says besides its labels. */
function outside(text: string, start: number, end: number, marks: readonly Mark[]): string {
  let rest = '';
  let at = start;
  for (const mark of marks) {
    rest += text.slice(at, Math.max(at, mark.start));
    at = Math.max(at, mark.end);
  }
  rest += text.slice(Math.min(at, end), end);
  if (rest === '') return rest;
  return rest.replace(/[\s.,:;()（）、，。．*"“”]/gu, '');
}
