/** Characters as a table by code unit: asking it is one look, where a pattern is a call. */
export type CharacterSet = Uint8Array;

const CODE_UNITS = 0x10000;

export function characterSet(characters: string): CharacterSet {
  const set = new Uint8Array(CODE_UNITS);
  for (let at = 0; at < characters.length; at += 1) set[characters.charCodeAt(at)] = 1;
  return set;
}

/** What `\s` matches. */
const BLANKS = characterSet(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);

export function isBlank(code: number): boolean {
  return BLANKS[code] === 1;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Offset of the first character at or behind `from` that is no blank. */
export function pastBlanks(text: string, from: number): number {
  let at = from;
  while (BLANKS[text.charCodeAt(at)] === 1) at += 1;
  return at;
}

/** Offset behind the last character before `until` that is no blank, at least `from`. */
export function beforeBlanks(text: string, until: number, from = 0): number {
  let at = until;
  while (at > from && BLANKS[text.charCodeAt(at - 1)] === 1) at -= 1;
  return at;
}
