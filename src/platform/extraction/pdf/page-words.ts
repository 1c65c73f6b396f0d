import { matrixFrom, multiply } from './matrix.ts';
import type { PageWord, ViewMatrix } from './page-content.ts';

/** What pdf.js gives for a stretch of text, as far as it is used. */
export interface TextStretch {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
}

export interface TextMark {
  readonly type: string;
  readonly id?: string;
}

/** Part of the height that stands above the baseline. */
const ASCENT = 0.88;
/** Text turned further out of the straight is a watermark. */
const SLANT = 0.2;
const WORD = /\S+/g;
/** Control characters that a broken font map may give. */
const CONTROL = /\p{Cc}|\ufeff/gu;

/**
 * Cuts pdf.js text stretches at white space into words with their boxes. Characters stay raw.
 * Inside a stretch positions are estimated: a Chinese character is twice as wide as an ASCII one.
 */
export function pageWords(items: readonly (TextStretch | TextMark)[], view: ViewMatrix): PageWord[] {
  const words: PageWord[] = [];
  const marks: (string | null)[] = [];
  for (const item of items) {
    if ('str' in item) addWords(item, view, marks.findLast((mark) => mark !== null) ?? null, words);
    else if (item.type === 'endMarkedContent') marks.pop();
    else if (marks.length < 100) marks.push(item.id ?? null);
  }
  return words;
}

function addWords(item: TextStretch, view: ViewMatrix, contentId: string | null, words: PageWord[]): void {
  const own = matrixFrom(item.transform);
  if (own === null || item.str.trim() === '') return;
  const [a, b, c, d, x, y] = multiply(view, own);
  const along = Math.hypot(a, b) || 1;
  if (Math.min(Math.abs(a), Math.abs(b)) > along * SLANT) return;
  const size = Math.hypot(c, d);
  const str = item.str.replace(CONTROL, ' ');
  const unit = item.width / (weigh(str, 0, str.length) || 1);
  for (const match of str.matchAll(WORD)) {
    const offset = weigh(str, 0, match.index) * unit;
    const width = weigh(match[0], 0, match[0].length) * unit;
    // The direction of the line as viewed: (1, 0) for upright text, (0, ±1) for text turned by 90°.
    const startX = x + (a / along) * offset;
    const startY = y + (b / along) * offset;
    if (Math.abs(a) >= Math.abs(b))
      words.push({ text: match[0], x: a >= 0 ? startX : startX - width, y: startY - size * ASCENT, width, height: size, contentId });
    else
      words.push({
        text: match[0],
        x: startX - size * ASCENT,
        y: Math.min(startY, startY + Math.sign(b) * width),
        width: size,
        height: width,
        contentId,
      });
  }
}

function weigh(text: string, from: number, to: number): number {
  let weight = 0;
  for (let index = from; index < to; index++) weight += text.charCodeAt(index) < 0x2000 ? 1 : 2;
  return weight;
}
