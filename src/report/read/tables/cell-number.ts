import { characterSet, isBlank, isDigit, isIn } from '../character-set.ts';

/** What the characters of one cell say. */
export type CellContent =
  | { readonly kind: 'number'; readonly value: number; readonly unit: string | null }
  /** A mark for nothing: `/`, `—`, 不适用. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'words' };

const WORDS: CellContent = { kind: 'words' };
const NOTHING: CellContent = { kind: 'nothing' };

const NOTHING_MARK = /^(?:[/\\—–―－-]{1,4}|无|空|不适用|N\/A|n\/a|——)$/u;
/** A sign, digits with or without thousands separators, decimals, a unit. No leading zeros: `00` is two cells run together. */
const NUMBER =
  /^(\+|-|−|－|增加|减少|增|减)?((?:0|[1-9]\d*)(?:\.\d+)?|[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?)(亿元|万元|千元|元|件|条|项|个|宗|次|起|份|篇|人次|人|批次|批)?$/u;
const FULL_WIDTH = /[\uff01-\uff5e]/gu;
/** Digits in groups of three from the right, split by blanks: `1 480`, not `1480 2`, `1234 567` or the decimals of `739.2 178`. */
const GROUPED = /(?<![\d.])\d{1,3}(?:[ \u00a0\u2009\u202f\u3000]\d{3})+(?!\d)/gu;
const GROUP_BLANK = /[ \u00a0\u2009\u202f\u3000]/gu;
/** A blank as HTML writes it; Markdown copies keep it. */
const WRITTEN_BLANK = /&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);/giu;
const EDGE_BLANK = /[\s\u3000\u200b-\u200d\ufeff*`]+/gu;
const LONGEST = 40;
/** Digits that make an exact number, whatever they are. */
const EXACT_DIGITS = 15;
/** The characters of marks for nothing, signs, numbers and units; full-width forms are any of them. */
const POSSIBLE = characterSet(
  '0123456789/\\—–―－-无空不适用N/An/a+−增加减少.,，亿万千元件条项个宗次起份篇人批*`\u3000\u200b\u200c\u200d\ufeff\u00a0\u2009\u202f',
);

/** Most cells are a short whole number, or hold a character that no number has. */
function atOneLook(text: string): CellContent | null {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) digits += 1;
    else if (!isIn(POSSIBLE, code) && !isBlank(code) && !(code >= 0xff01 && code <= 0xff5e)) return WORDS;
  }
  if (digits !== text.length || digits === 0 || digits > EXACT_DIGITS) return null;
  if (digits > 1 && text.startsWith('0')) return WORDS;
  return { kind: 'number', value: Number(text), unit: null };
}

/**
 * Reads one cell. A number only where nothing else can be meant: `18万余`, `约3`, `007` and two numbers in one cell are words.
 * Blanks inside a number count only as thousands separators (`1 480`).
 */
export function readCellContent(raw: string): CellContent {
  if (raw.length > LONGEST) return WORDS;
  let text = raw.trim();
  if (text.includes('&')) {
    text = text.replace(WRITTEN_BLANK, '\u00a0').trim();
    if (text === '') return NOTHING;
  }
  const clear = atOneLook(text);
  if (clear !== null) return clear;
  text = text.replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
  if (NOTHING_MARK.test(text.replace(EDGE_BLANK, ''))) return NOTHING;
  text = text.replace(GROUPED, (group) => group.replace(GROUP_BLANK, '')).replace(/(\d)[\s\u3000]+(?=[\d.,])/gu, '$1 ');
  if (/\d [\d.,]/u.test(text)) return WORDS;
  const match = NUMBER.exec(text.replace(EDGE_BLANK, '').replace(/，/gu, ','));
  if (match === null) return WORDS;
  const unit = match[3] ?? null;
  const magnitude = Number((match[2] ?? '').replaceAll(',', ''));
  if (!Number.isFinite(magnitude) || magnitude > Number.MAX_SAFE_INTEGER) return WORDS;
  const negative = match[1] === '-' || match[1] === '−' || match[1] === '－' || match[1] === '减' || match[1] === '减少';
  return { kind: 'number', value: negative && magnitude !== 0 ? -magnitude : magnitude, unit };
}
