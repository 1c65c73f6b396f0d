import { lineText, type PageItem } from './page-items.ts';
import type { PageLine } from './page-lines.ts';

/** The edges between which the running text is set, in points. */
export interface TextMargins {
  readonly left: number;
  readonly right: number;
}

/** A heading or list item begins a paragraph even when it is not indented. */
const BEGINS_PARAGRAPH =
  /^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、．](?!\d)|[①-⑳]|第[一二三四五六七八九十\d]{1,3}[章节条])/;
const ENDS_SENTENCE = /[。！？；：!?;:]$/;
const SHORTEST_WRAPPED = 12;

/** The margins most lines agree on; null when there are too few to tell. */
export function textMargins(items: readonly PageItem[]): TextMargins | null {
  const lines = items.flatMap((item) => (item.kind === 'line' ? [item.line] : []));
  const long = lines.filter((line) => lineText(line).length >= SHORTEST_WRAPPED);
  if (long.length < 3) return null;
  const lefts = long.map((line) => line.x).sort((a, b) => a - b);
  const rights = long.map((line) => line.right).sort((a, b) => a - b);
  return { left: lefts[Math.floor(lefts.length * 0.1)] ?? 0, right: rights[Math.floor(rights.length * 0.9)] ?? 0 };
}

/** Does `next` carry on the paragraph of `line`: it is full, and the next one starts at the margin. */
export function continuesParagraph(line: PageLine, next: PageLine, margins: TextMargins | null, samePage: boolean): boolean {
  if (margins === null) return false;
  const text = lineText(line);
  if (text.length < SHORTEST_WRAPPED || ENDS_SENTENCE.test(text) || BEGINS_PARAGRAPH.test(lineText(next).normalize('NFKC'))) return false;
  const em = line.height;
  if (Math.abs(next.height - em) > em * 0.15) return false;
  if (samePage && next.y - line.y > em * 2.6) return false;
  return line.right >= margins.right - em * 1.6 && Math.abs(next.x - margins.left) <= em * 0.8;
}
