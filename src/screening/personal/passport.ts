import { isAlphanumericAt } from '../fold.ts';
import type { PassageCheck } from '../passage-check.ts';
import { isLabelled, isOtherNumber } from './number-context.ts';

/** Ordinary passports (E, EA-EZ but EI EO, G), official ones (D S P with letters), passes to and from 港澳台 (C, CA-, H M, T). */
const CANDIDATE = /(?:E[A-HJ-NP-Z]?|G|[DSP]E?|C[A-HJ-NP-Z]?|[HMTLWK])\d{7,10}|1[45]\d{7}/g;
const SHAPE =
  /^(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|[DSP]\d{7,8}|[DSP]E\d{7}|C\d{8}|C[A-HJ-NP-Z]\d{7}|[HM]\d{8}(?:\d{2})?|[TLWK]\d{8}|1[45]\d{7})$/;
const LABEL = /护照|通行证|旅行证/;
/** Shapes that hardly anything else has: they need no word to say so. */
const TELLING = /^(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})$/;
const REACH = 20;

/** Numbers of passports and of passes to Hong Kong, Macao and Taiwan. */
export const PASSPORT: PassageCheck = function* ({ folded, text }) {
  for (const match of folded.matchAll(CANDIDATE)) {
    const [raw] = match;
    const start = match.index;
    const end = start + raw.length;
    if (isAlphanumericAt(folded, start - 1) || isAlphanumericAt(folded, end) || !SHAPE.test(raw)) continue;
    if (/[-/_.]/.test(folded.charAt(start - 1)) || /[-/_]/.test(folded.charAt(end))) continue;
    const labelled = isLabelled(folded, start, LABEL, REACH);
    if (!labelled && (!TELLING.test(raw) || isOtherNumber(folded, start))) continue;
    const masked = `${text.slice(start, start + 2)}${'*'.repeat(raw.length - 4)}${text.slice(end - 2, end)}`;
    yield {
      code: 'passport',
      severity: labelled ? 'block' : 'warning',
      gate: 'law',
      start,
      end,
      sentence: `“${text.slice(start, start + 2)}……”${labelled ? '是' : '像'}护照或者通行证号码，属于个人隐私，公开前请隐去中间数字。`,
      suggestion: masked,
      fix: masked,
    };
  }
};
