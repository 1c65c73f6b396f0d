import { simplified } from './simplified.ts';

const SEARCHED = /^[\p{L}\p{N}]+$/u;
const LINE_BREAK = 10;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
/** Characters beyond the table are few, but anyone may send any. */
const MOST_REMEMBERED = 5_000;

/** What each UTF-16 unit folds to; 0: not asked yet, and these: */
const GONE = 1;
const SEVERAL = 2;
const table = new Uint16Array(65_536);
const several = new Map<string, string>();
const buffer = new Uint16Array(4_096);

/**
 * A text as it is searched: letters, digits and ideographs, small and simplified; a line break between parts that no phrase
 * runs across. Texts and queries fold alike: 〔2016〕 and [2016], Ａ and a, 衛 and 卫 are one. Punctuation and blanks are gone, so
 * that a phrase runs across them; only a line break holds.
 */
export function foldKey(text: string): string {
  let key = '';
  let filled = 0;
  // Nothing yet, or a line break last: another one adds nothing.
  let open = false;
  for (let at = 0; at < text.length; at++) {
    if (filled >= buffer.length - 64) {
      key += textOf(filled);
      filled = 0;
    }
    const unit = text.charCodeAt(at);
    const folded = table[unit] ?? 0;
    if (folded > SEVERAL) {
      buffer[filled++] = folded;
      open = true;
    } else if (unit === LINE_BREAK) {
      if (open) buffer[filled++] = LINE_BREAK;
      open = false;
    } else if (folded !== GONE) {
      const character = characterAt(text, at);
      const plain = foldCharacter(character);
      for (let next = 0; next < plain.length; next++) buffer[filled++] = plain.charCodeAt(next);
      if (plain !== '') open = true;
      at += character.length - 1;
    }
  }
  return key + textOf(filled);
}

function textOf(length: number): string {
  // By `apply`: an array made of the units first would take longer than the folding.
  const text: unknown = Reflect.apply(String.fromCharCode, null, buffer.subarray(0, length));
  return typeof text === 'string' ? text : '';
}

/**
 * Walks along a text with its key: where in the text stands the character that this unit of the key comes from? Asked with
 * places that grow.
 */
export function placesIn(text: string): (place: number) => number {
  let at = 0;
  // Units of the key before `at`.
  let passed = 0;
  let open = false;
  return (place) => {
    for (; at < text.length;) {
      const unit = text.charCodeAt(at);
      const folded = table[unit] ?? 0;
      let length = 1;
      let units = folded === GONE ? 0 : 1;
      if (unit === LINE_BREAK) units = open ? 1 : 0;
      else if (folded === SEVERAL || folded === 0) {
        const character = characterAt(text, at);
        ({ length } = character);
        units = foldCharacter(character).length;
      }
      if (passed + units > place) return at;
      passed += units;
      at += length;
      open = unit === LINE_BREAK ? false : open || units > 0;
    }
    return text.length;
  };
}

/** The character at this place, both halves of a pair. */
function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff ? text.slice(at, at + 2) : text.charAt(at);
}

function foldCharacter(character: string): string {
  const unit = character.charCodeAt(0);
  const folded = table[unit] ?? 0;
  if (folded === GONE) return '';
  const known = folded > SEVERAL ? String.fromCharCode(folded) : several.get(character);
  if (known !== undefined) return known;
  const plain = character.normalize('NFKC').toLowerCase();
  const result = Array.from(plain)
    .filter((one) => SEARCHED.test(one))
    .map(simplified)
    .join('');
  const isPart = unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE;
  if (character.length === 1 && !isPart && result.length < 2) table[unit] = result === '' ? GONE : result.charCodeAt(0);
  else {
    table[unit] = SEVERAL;
    if (several.size < MOST_REMEMBERED) several.set(character, result);
  }
  return result;
}
