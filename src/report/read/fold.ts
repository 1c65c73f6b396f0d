/** Full-width ASCII, the ideographic and the no-break space: the forms that patterns need not tell apart. */
const FOLDABLE = /[\uff01-\uff5e\u3000\u00a0\u2002-\u200a\u202f]/g;

/**
 * The text with full-width punctuation, digits and letters as ASCII (`，`→`,` `（`→`(` `２`→`2`) and every blank as a space.
 * Of the same length, so an offset in one is an offset in the other; for matching only, never for quoting.
 */
export function fold(text: string): string {
  return text.replace(FOLDABLE, (character) => {
    const code = character.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
  });
}
