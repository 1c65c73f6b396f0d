const WIDE_FIRST = 0xff01;
const WIDE_LAST = 0xff5e;
const WIDE_STEP = 0xfee0;

/** What a code unit folds to, as a character; the empty string for those that stay. */
const FOLDED: readonly string[] = Array.from({ length: 0x10000 }, (_, code) => {
  if (code >= WIDE_FIRST && code <= WIDE_LAST) return String.fromCharCode(code - WIDE_STEP);
  return code === 0x3000 || code === 0xa0 || (code >= 0x2002 && code <= 0x200a) || code === 0x202f ? ' ' : '';
});

/**
 * The text with full-width punctuation, digits and letters as ASCII (`，`→`,` `（`→`(` `２`→`2`) and every blank as a space.
 * Of the same length, so an offset in one is an offset in the other; for matching only, never for quoting.
 */
export function fold(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const folded = FOLDED[text.charCodeAt(at)];
    if (folded === undefined || folded === '') continue;
    pieces.push(text.slice(from, at), folded);
    from = at + 1;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}
