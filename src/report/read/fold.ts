import { characterSet, isIn } from './character-set.ts';

const WIDE_FIRST = 0xff01;
const WIDE_LAST = 0xff5e;
const WIDE_STEP = 0xfee0;
const WIDE = Array.from({ length: WIDE_LAST - WIDE_FIRST + 1 }, (_, index) => String.fromCharCode(WIDE_FIRST + index)).join('');

/** All that do not stay as they are. */
const FOLDING = characterSet(`${WIDE}\u3000\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f`);

/**
 * The text with full-width punctuation, digits and letters as ASCII (`，`→`,` `（`→`(` `２`→`2`) and every blank as a space.
 * Of the same length, so an offset in one is an offset in the other; for matching only, never for quoting.
 */
export function fold(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isIn(FOLDING, code)) continue;
    pieces.push(text.slice(from, at), code >= WIDE_FIRST && code <= WIDE_LAST ? String.fromCharCode(code - WIDE_STEP) : ' ');
    from = at + 1;
  }
  if (from === 0) return text;
  pieces.push(text.slice(from));
  return pieces.join('');
}
