import { isAlphanumericAt, isDigitAt } from '../fold.ts';
import type { PassageCheck } from '../passage-check.ts';
import { isPublicNumber } from './public-number.ts';
import { isOtherNumber } from './number-context.ts';

/** Segments in use (工业和信息化部 numbering): 13x, 145-149, 15x but 154, 162 165-167, 170-178, 18x, 19x but 194. */
const CANDIDATE = /(?:\+?86[- ]?)?(1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])[- ]?\d{4}[- ]?\d{4})/g;
/** 13800138000元: an amount, not a number to call. */
const AMOUNT_BEHIND =
  /^\s{0,2}(?:余|多)?(?:万|亿|元|平方|立方|公里|公斤|千克|吨|亩|米|株|人次|人民币|美元|度|千瓦|升|%|字节|个|件|条|次|户)/;
const AMOUNT_BEFORE = /[¥￥$€]$|\d[.,]$|(?:金额|人民币|资金|收入|产值|总计|合计|共计)[为约达：: ]{0,3}$/;

/** Mobile telephone numbers. */
export const MOBILE_PHONE: PassageCheck = function* ({ folded }, options) {
  for (const match of folded.matchAll(CANDIDATE)) {
    const [raw, number = ''] = match;
    const end = match.index + raw.length;
    const start = end - number.length;
    if (isAlphanumericAt(folded, match.index - 1) || isAlphanumericAt(folded, end)) continue;
    if (/[-.]/.test(folded.charAt(match.index - 1)) && isAlphanumericAt(folded, match.index - 2)) continue;
    if (/[-.]/.test(folded.charAt(end)) && isDigitAt(folded, end + 1)) continue;
    if (AMOUNT_BEHIND.test(folded.slice(end, end + 6)) || AMOUNT_BEFORE.test(folded.slice(Math.max(0, match.index - 6), match.index)))
      continue;
    if (isOtherNumber(folded, match.index) || isPublicNumber(number, options)) continue;
    const digits = number.replace(/\D/g, '');
    const masked = `${digits.slice(0, 3)}****${digits.slice(7)}`;
    yield {
      code: 'mobilePhone',
      severity: 'warning',
      gate: 'law',
      start,
      end,
      sentence: `“${masked}”是手机号码，若属于个人，公开前请隐去中间四位。`,
      suggestion: masked,
      fix: masked,
    };
  }
};
