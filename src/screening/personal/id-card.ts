import { daysInMonth } from '../../kernel/plain-date.ts';
import { isAlphanumericAt } from '../fold.ts';
import type { PassageCheck } from '../passage-check.ts';
import { isLabelled, isOtherNumber } from './number-context.ts';

/** Provinces by the first two digits of an administrative division code (GB/T 2260). */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const CANDIDATE = /[1-8]\d{16}[\dXx]|[1-8]\d{14}/g;
const LABEL = /身份证|证件号|公民身份|身份号|证号/;
/** 18 digits that are an organization's. */
const CREDIT_CODE = /信用代码[为是：:，,\s]{0,3}$/;

/** The check digit of an 18-digit number (GB 11643), from its first 17. */
export function idCheckDigit(number: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number.charAt(index)), 0);
  return CHECKS.charAt(sum % 11);
}

/** Numbers of identity cards: 18 digits with the right check digit, 15 with a real birthday where the words around don't say otherwise. */
export const ID_CARD: PassageCheck = function* ({ folded, text }, options) {
  const thisYear = Number(options.on.slice(0, 4));
  for (const match of folded.matchAll(CANDIDATE)) {
    const [raw] = match;
    const start = match.index;
    const end = start + raw.length;
    if (isAlphanumericAt(folded, start - 1) || isAlphanumericAt(folded, end) || !PROVINCES.has(raw.slice(0, 2))) continue;
    const isNew = raw.length === 18;
    const year = Number(isNew ? raw.slice(6, 10) : `19${raw.slice(6, 8)}`);
    const [month, day] = isNew ? [raw.slice(10, 12), raw.slice(12, 14)] : [raw.slice(8, 10), raw.slice(10, 12)];
    if (year < 1900 || year > thisYear || !isDay(year, Number(month), Number(day))) continue;
    if (isNew && (idCheckDigit(raw) !== raw.charAt(17).toUpperCase() || CREDIT_CODE.test(folded.slice(Math.max(0, start - 9), start))))
      continue;
    if (!isNew && isOtherNumber(folded, start)) continue;
    const sure = isNew || isLabelled(folded, start, LABEL, 20);
    const masked = `${text.slice(start, start + 3)}${'*'.repeat(raw.length - 7)}${text.slice(end - 4, end)}`;
    yield {
      code: 'idCard',
      severity: sure ? 'block' : 'warning',
      gate: 'law',
      start,
      end,
      sentence: `这里有${raw.length}位身份证号码，属于个人隐私，公开前请隐去中间数字。`,
      suggestion: masked,
      fix: masked,
    };
  }
};

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
