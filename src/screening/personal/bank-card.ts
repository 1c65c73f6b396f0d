import { isAlphanumericAt, isDigitAt } from '../fold.ts';
import type { PassageCheck } from '../passage-check.ts';
import { isOtherNumber } from './number-context.ts';

/** Beginnings of card numbers (ISO/IEC 7812, 银联 62 and older Chinese ones) and the lengths they have. */
const ISSUERS: readonly (readonly [prefix: RegExp, lengths: readonly number[]])[] = [
  [/^62/, [16, 17, 18, 19]],
  [/^4/, [16]],
  [/^(?:5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720))/, [16]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^(?:9558|9559|60138|601428|603|6858|6886|6901|6901|84|87|9[04]|98)/, [16, 17, 18, 19]],
  [/^(?:601382|601428|436742|356833|456351|552245|404119)/, [16, 19]],
];
/** In one piece, or in fours with the same sign between. */
const CANDIDATE = /[2-9]\d{15,18}|[2-9]\d{3}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?/g;

/** 银行卡号的 Luhn check (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const doubled = index % 2 === 1 ? 2 * digit : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Numbers of bank cards: a known beginning, its length, and the check digit. */
export const BANK_CARD: PassageCheck = function* ({ folded, text }) {
  for (const match of folded.matchAll(CANDIDATE)) {
    const [raw] = match;
    const start = match.index;
    if (isAlphanumericAt(folded, start - 1) || (/[-.]/.test(folded.charAt(start - 1)) && isDigitAt(folded, start - 2))) continue;
    const length = [raw.length, GROUPED_LENGTH].find((candidate) => candidate <= raw.length && isCard(folded, start, start + candidate));
    if (length === undefined || isOtherNumber(folded, start)) continue;
    const end = start + length;
    const digits = folded.slice(start, end).replace(/\D/g, '');
    const masked = `${digits.slice(0, 4)}${'*'.repeat(digits.length - 8)}${digits.slice(-4)}`;
    yield {
      code: 'bankCard',
      severity: 'block',
      gate: 'law',
      start,
      end,
      sentence: `“${text.slice(start, start + 4)}……”是银行卡号，属于个人财产信息，公开前请隐去中间数字。`,
      suggestion: masked,
      fix: masked,
    };
  }
};

/** 6222 0212 3456 7890 500元: what follows the four fours may be another number. */
const GROUPED_LENGTH = 19;

function isCard(folded: string, start: number, end: number): boolean {
  if (isAlphanumericAt(folded, end) || (/[-.]/.test(folded.charAt(end)) && isDigitAt(folded, end + 1))) return false;
  const digits = folded.slice(start, end).replace(/\D/g, '');
  const isIssued = ISSUERS.some(([prefix, lengths]) => lengths.includes(digits.length) && prefix.test(digits));
  return isIssued && passesLuhn(digits) && new Set(digits).size >= 3;
}
