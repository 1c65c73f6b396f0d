import type { PageWord } from './page-content.ts';

/** Words that stand side by side, from left to right. */
export interface PageLine {
  readonly words: readonly PageWord[];
  readonly x: number;
  readonly right: number;
  /** Top of the line, from the top of the page. */
  readonly y: number;
  readonly height: number;
}

/** Words whose middles are within this part of the height stand on one line. */
const SAME_LINE = 0.5;
const DOUBLE_WITHIN = 0.2;
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u2018-\u201d]/;

/** Puts words on lines, from top to bottom. */
export function pageLines(words: readonly PageWord[]): PageLine[] {
  const byMiddle = [...words].sort((a, b) => middle(a) - middle(b) || a.x - b.x);
  const lines: PageLine[] = [];
  let open: PageWord[] = [];
  let openMiddle = 0;
  for (const word of byMiddle) {
    const first = open[0];
    if (first !== undefined && middle(word) - openMiddle > Math.min(first.height, word.height) * SAME_LINE) {
      lines.push(lineOf(open));
      open = [];
    }
    if (open.length === 0) openMiddle = middle(word);
    open.push(word);
  }
  if (open.length > 0) lines.push(lineOf(open));
  return lines;
}

/** What stands between two words of a line: nothing, a space, or a tab for a wide gap. */
export function gapBetween(left: PageWord, right: PageWord): '' | ' ' | '\t' {
  const gap = (right.x - left.x - left.width) / Math.max(1, Math.min(left.height, right.height));
  if (gap > 1.5) return '\t';
  // Typesetters widen the gap between Chinese and digits: that is no space either.
  const wide = WIDE.test(left.text.slice(-1)) || WIDE.test(right.text.slice(0, 1));
  return gap > (wide ? 0.7 : 0.15) ? ' ' : '';
}

/** The padding of cells in office programs, in points. */
const CELL_PADDING = 6;

/** A number that is broken because its narrow cell had no room for one more digit. */
export function isBrokenNumber(before: PageWord, after: PageWord, cellWidth: number): boolean {
  if (!/[\d.,]$/.test(before.text) || !/^[\d.,]+$/.test(after.text) || after.text.length > before.text.length) return false;
  return before.width + before.width / before.text.length > cellWidth - 2 * CELL_PADDING;
}

/** What stands between two lines that are one paragraph: nothing within Chinese, else a space. */
export function wrapBetween(before: string, after: string): '' | ' ' {
  return WIDE.test(before) || WIDE.test(after) ? '' : ' ';
}

function middle(word: PageWord): number {
  return word.y + word.height / 2;
}

/** Bold type is often made by printing the same word again, a hair to the side. */
function withoutDoubles(sorted: readonly PageWord[]): readonly PageWord[] {
  return sorted.filter((word, index) => {
    const before = sorted[index - 1];
    return before === undefined || before.text !== word.text || word.x - before.x > word.height * DOUBLE_WITHIN;
  });
}

function lineOf(words: readonly PageWord[]): PageLine {
  const sorted = withoutDoubles([...words].sort((a, b) => a.x - b.x));
  let right = -Infinity;
  let top = Infinity;
  let height = 0;
  for (const word of sorted) {
    right = Math.max(right, word.x + word.width);
    top = Math.min(top, word.y);
    height = Math.max(height, word.height);
  }
  return { words: sorted, x: sorted[0]?.x ?? 0, right, y: top, height };
}
