import { simplified } from './simplified.ts';

/** A text as it is searched, and where each of its characters came from. */
export interface Folded {
  /** Letters, digits and ideographs, small and simplified; a line break between parts that no phrase runs across. */
  readonly key: string;
  /** For each UTF-16 unit of the key the offset of its character in the text. */
  readonly places: readonly number[];
}

const SEARCHED = /^[\p{L}\p{N}]+$/u;
const remembered = new Map<string, string>();
/** Characters are few, but anyone may send any. */
const MOST_REMEMBERED = 30_000;

/**
 * Texts and queries fold alike: 〔2016〕 and [2016], Ａ and a, 衛 and 卫 are one. Punctuation and blanks are gone, so that a
 * phrase runs across them; only a line break holds.
 */
export function fold(text: string): Folded {
  const parts: string[] = [];
  const places: number[] = [];
  let open = false;
  let place = 0;
  for (const character of text) {
    if (character === '\n') {
      if (open) {
        parts.push('\n');
        places.push(place);
      }
      open = false;
    } else {
      const folded = foldCharacter(character);
      if (folded !== '') {
        parts.push(folded);
        for (let unit = 0; unit < folded.length; unit++) places.push(place);
        open = true;
      }
    }
    place += character.length;
  }
  return { key: parts.join(''), places };
}

/** The key alone. */
export function foldKey(text: string): string {
  let key = '';
  for (const character of text) {
    if (character !== '\n') key += foldCharacter(character);
    else if (key !== '' && !key.endsWith('\n')) key += '\n';
  }
  return key;
}

function foldCharacter(character: string): string {
  const known = remembered.get(character);
  if (known !== undefined) return known;
  const plain = character.normalize('NFKC').toLowerCase();
  const folded = Array.from(plain)
    .filter((one) => SEARCHED.test(one))
    .map(simplified);
  const result = folded.join('');
  if (remembered.size < MOST_REMEMBERED) remembered.set(character, result);
  return result;
}
