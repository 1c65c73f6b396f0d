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
const INNER_BLANK = /(\d)[ \u00a0\u2009\u202f](?=\d{3}(?!\d))/gu;
const EDGE_BLANK = /[\s\u3000\u200b-\u200d\ufeff*`]+/gu;
const LONGEST = 40;

/**
 * Reads one cell. A number only where nothing else can be meant: `18万余`, `约3`, `007` and two numbers in one cell are words.
 * Blanks inside a number count only as thousands separators (`1 480`).
 */
export function readCellContent(raw: string): CellContent {
  if (raw.length > LONGEST) return WORDS;
  let text = raw.trim();
  if (text.length === 1) {
    const code = text.charCodeAt(0);
    if (code >= 48 && code <= 57) return { kind: 'number', value: code - 48, unit: null };
  }
  text = text.replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
  if (NOTHING_MARK.test(text.replace(EDGE_BLANK, ''))) return NOTHING;
  text = text.replace(INNER_BLANK, '$1').replace(/(\d)[\s\u3000]+(?=[\d.,])/gu, '$1 ');
  if (/\d [\d.,]/u.test(text)) return WORDS;
  const match = NUMBER.exec(text.replace(EDGE_BLANK, '').replace(/，/gu, ','));
  if (match === null) return WORDS;
  const unit = match[3] ?? null;
  const magnitude = Number((match[2] ?? '').replaceAll(',', ''));
  if (!Number.isFinite(magnitude) || magnitude > Number.MAX_SAFE_INTEGER) return WORDS;
  const negative = match[1] === '-' || match[1] === '−' || match[1] === '－' || match[1] === '减' || match[1] === '减少';
  return { kind: 'number', value: negative && magnitude !== 0 ? -magnitude : magnitude, unit };
}
