import data from '../../../../data/letters/grounds.json' with { type: 'json' };
import { LETTER_CODES, type CaseOutcome, type LetterCode } from '../../../law/index.ts';
import type { FieldName } from './letter-field.ts';

/** What is answered to one part of a request. */
export interface LetterPart {
  /** What was asked for. */
  readonly content: string;
  readonly outcome: CaseOutcome;
  /** Why it is withheld or not there; how it is given. Empty only where it is given as asked. */
  readonly reason: string;
}

/** 属于……，根据……，不予公开: what the law says of an outcome, without a full stop. */
export function groundWords(outcome: CaseOutcome): string {
  return data.grounds[outcome].words;
}

/** The letters that tell of an outcome, the usual one first. */
export function lettersOf(outcome: CaseOutcome): readonly LetterCode[] {
  const letters: readonly string[] = data.grounds[outcome].letters;
  return letters.map(codeOf);
}

/** （一）关于“……”：予以公开。…… */
export function partParagraphs(parts: readonly LetterPart[]): readonly string[] {
  return parts.map(({ content, outcome, reason }, index) => {
    const mark = parts.length === 1 ? '' : `（${chineseNumber(index + 1)}）`;
    return `${mark}关于“${line(content)}”：${groundWords(outcome)}。${reason.trim() === '' ? '' : `${line(reason).replace(/。$/, '')}。`}`;
  });
}

/** Parts that say not what they are about, or withhold without a reason (条例 art 36). */
export function missingInParts(parts: readonly LetterPart[]): readonly FieldName[] {
  return parts.flatMap(({ content, outcome, reason }, index) => [
    ...(content.trim() === '' ? [{ name: `parts/${index}/content`, label: `第${index + 1}部分的内容` }] : []),
    ...(outcome !== 'granted' && reason.trim() === '' ? [{ name: `parts/${index}/reason`, label: `第${index + 1}部分的理由` }] : []),
  ]);
}

function codeOf(text: string): LetterCode {
  const code = LETTER_CODES.find((one) => one === text);
  if (code === undefined) throw new Error(`“${text}” is no letter`);
  return code;
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 in Chinese. */
function chineseNumber(number: number): string {
  const tens = Math.floor(number / 10);
  return `${tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`}${DIGITS[number % 10] ?? ''}`;
}

function line(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
