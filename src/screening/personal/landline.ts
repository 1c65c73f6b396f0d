import { isAlphanumericAt, isDigitAt } from '../fold.ts';
import type { PassageCheck } from '../passage-check.ts';
import { isLabelled, isOtherNumber } from './number-context.ts';
import { isPublicNumber } from './public-number.ts';

/** With area code (010, 02x, 03xx-09xx), or seven and eight digits behind a word that says what they are. */
const CANDIDATE =
  /(?:\(0(?:10|2\d|[3-9]\d{2})\) ?|0(?:10|2\d|[3-9]\d{2})(?:[-－—–]| ?))[2-9]\d{2,3}[- ]?\d{4}|(?<![\d.-])[2-8]\d{2,3}-?\d{4}/g;
const LABEL = /(?:电话|座机|固话|传真|热线|致电|拨打|来电|值班室?|联系方式)[^\d。;]{0,8}$/;
const REACH = 16;

/** Landline numbers: an office's own may be public, a person's at home not. */
export const LANDLINE: PassageCheck = function* ({ folded, text }, options) {
  if (options.allowLandlines === true) return;
  for (const match of folded.matchAll(CANDIDATE)) {
    const [raw] = match;
    const start = match.index;
    const end = start + raw.length;
    if (isAlphanumericAt(folded, start - 1) || isDigitAt(folded, end) || isLetter(folded, end)) continue;
    if (/[-.]/.test(folded.charAt(start - 1)) && isAlphanumericAt(folded, start - 2)) continue;
    if (folded.charAt(end) === '.' && isDigitAt(folded, end + 1)) continue;
    const labelled = isLabelled(folded, start, LABEL, REACH);
    if (!/^\(?0/.test(raw) && !labelled) continue;
    // 2023-0123-4567: a hyphen and more digits make it a code.
    if (folded.charAt(end) === '-' && /^-\d{6}/.test(folded.slice(end, end + 7))) continue;
    if (!labelled && (isOtherNumber(folded, start) || /^(?:元|万|亿|吨|亩|米|千)/.test(folded.slice(end, end + 1)))) continue;
    if (isPublicNumber(raw, options)) continue;
    const masked = `${text.slice(start, end - 8)}****${text.slice(end - 4, end)}`;
    yield {
      code: 'landline',
      severity: 'hint',
      gate: 'law',
      start,
      end,
      sentence: `“${masked}”是固定电话，办公电话可以公开，住宅电话请隐去。`,
      suggestion: masked,
      fix: null,
    };
  }
};

function isLetter(folded: string, index: number): boolean {
  return isAlphanumericAt(folded, index);
}
