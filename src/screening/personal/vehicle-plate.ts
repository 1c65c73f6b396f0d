import { isAlphanumericAt } from '../fold.ts';
import type { PassageCheck } from '../passage-check.ts';

/** Short names of provinces, as plates have them (GA 36). */
const CANDIDATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ ·•・．.]?(?:[DF][A-HJ-NP-Z0-9]\d{4}|[A-CE-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK]|[A-HJ-NP-Z0-9]{5}|[A-HJ-NP-Z0-9]{4}[学挂港澳])/g;
/** A plate has no more letters than this behind the first, and three digits at least. */
const MOST_LETTERS = 2;
const AMOUNT_BEHIND = /^(?:元|万|亿|亩|吨|米|公里|人次|号文|年|个|件|平方)/;

/** Plates of vehicles, those of new-energy ones with six places included. */
export const VEHICLE_PLATE: PassageCheck = function* ({ folded, text }) {
  for (const match of folded.matchAll(CANDIDATE)) {
    const [raw] = match;
    const start = match.index;
    const end = start + raw.length;
    const places = raw.slice(2).replace(/[^A-Z0-9]/g, '');
    const letters = places.replace(/\d/g, '').length;
    if (isAlphanumericAt(folded, end) || letters > MOST_LETTERS || places.length - letters < 3) continue;
    if (/[-/]/.test(folded.charAt(end)) || AMOUNT_BEHIND.test(folded.slice(end, end + 3))) continue;
    const masked = `${text.slice(start, start + 2)}***${text.slice(end - 2, end)}`;
    yield {
      code: 'vehiclePlate',
      severity: 'warning',
      gate: 'law',
      start,
      end,
      sentence: `“${masked}”是车牌号，若属于个人，公开前请隐去中间几位。`,
      suggestion: masked,
      fix: masked,
    };
  }
};
