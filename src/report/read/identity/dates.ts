import { plainDate, type PlainDate } from '../../../kernel/plain-date.ts';

/** A day as people write it, in folded text: 2021年1月28日, 2021-01-28, 2021.1.28, 2021/1/28. */
const DAY = /((?:19|20)\d{2})\s*[年\-./]\s*(\d{1,2})\s*[月\-./]\s*(\d{1,2})(?!\d)/;

const CHINESE =
  /([二一〇○零O][〇○零O九一二三四五六七八]{3})\s*年\s*([一二三四五六七八九十]{1,3})\s*月\s*([一二三四五六七八九十]{1,3})\s*[日号]/;
const DIGITS = new Map(Array.from('〇○零O一二三四五六七八九', (character, index) => [character, Math.max(0, index - 3)] as const));

interface DayFound {
  readonly day: PlainDate;
  readonly at: number;
  readonly length: number;
}

/** The first day written in the text. */
export function firstDay(folded: string): DayFound | null {
  const match = DAY.exec(folded);
  if (match !== null) {
    const day = plainDate(Number(match[1]), Number(match[2]), Number(match[3]));
    if (day === null) return null;
    const tail = folded.charAt(match.index + match[0].length) === '日' ? 1 : 0;
    return { day, at: match.index, length: match[0].length + tail };
  }
  const chinese = CHINESE.exec(folded);
  if (chinese === null) return null;
  const day = plainDate(chineseYear(chinese[1] ?? ''), chineseNumber(chinese[2] ?? ''), chineseNumber(chinese[3] ?? ''));
  return day === null ? null : { day, at: chinese.index, length: chinese[0].length };
}

/** 二〇二一 → 2021. */
export function chineseYear(text: string): number {
  let year = 0;
  for (const character of text) year = year * 10 + (DIGITS.get(character) ?? 0);
  return year;
}

function chineseNumber(text: string): number {
  const ten = text.indexOf('十');
  if (ten === -1) return DIGITS.get(text) ?? 0;
  const tens = ten === 0 ? 1 : (DIGITS.get(text.slice(0, ten)) ?? 0);
  return tens * 10 + (ten === text.length - 1 ? 0 : (DIGITS.get(text.slice(ten + 1)) ?? 0));
}
