import { isHanAt } from '../fold.ts';
import type { Draft, PassageCheck } from '../passage-check.ts';

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };
/** Marks between Chinese characters; digits and letters on either side keep theirs. */
const MARK = /[,;:?!]/g;
const BRACKETS = /\(([^()\n]{1,80})\)/g;
const QUOTES = /"([^"\n]{1,80})"/g;
const STOP = /(?<=[\u3400-\u9fff])\.(?=\s*$)/g;
const HAN = /[\u3400-\u9fff]/;

/** Half-width marks in Chinese text (GB/T 15834). */
export const HALF_WIDTH: PassageCheck = function* ({ text }) {
  for (const match of text.matchAll(MARK)) {
    const [mark] = match;
    const behind = match.index + 1;
    if (!isHanAt(text, match.index - 1) && !isHanAt(text, behind)) continue;
    if (!isChineseAt(text, match.index - 1) || !(behind >= text.length || isChineseAt(text, behind))) continue;
    yield draftOf(match.index, mark, WIDE[mark] ?? mark);
  }
  for (const match of text.matchAll(STOP)) yield draftOf(match.index, '.', '。');
  for (const match of text.matchAll(BRACKETS)) {
    const [whole, inner = ''] = match;
    if (!HAN.test(inner) || !(isHanAt(text, match.index - 1) || isHanAt(inner, 0))) continue;
    yield draftOf(match.index, whole, `（${inner}）`);
  }
  for (const match of text.matchAll(QUOTES)) {
    const [whole, inner = ''] = match;
    if (HAN.test(inner)) yield draftOf(match.index, whole, `“${inner}”`);
  }
};

/** Marks that may stand beside, of either width: to widen one must not change what is said of another. */
const NEIGHBOURS = new Set('》”’）〉】〕“‘《（〈【〔()"');

function isChineseAt(text: string, index: number): boolean {
  return isHanAt(text, index) || NEIGHBOURS.has(text.charAt(index));
}

function draftOf(start: number, quote: string, fix: string): Draft {
  return {
    code: 'halfWidth',
    severity: 'hint',
    gate: 'wording',
    start,
    end: start + quote.length,
    sentence: `中文里的“${quote}”宜用全角标点。`,
    suggestion: fix,
    fix,
  };
}
