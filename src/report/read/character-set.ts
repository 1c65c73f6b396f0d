/** Some characters: a bit in one table for all sets, so that what several of them say of a character lies in one place. */
export type CharacterSet = number;

const CODE_UNITS = 0x10000;
const MEMBERSHIPS = new Uint32Array(CODE_UNITS);
const MOST_SETS = 32;
let sets = 0;

/** A set to be asked for many characters, where a pattern would be a call for each. Made when a module is loaded: there are 32 bits. */
export function characterSet(characters: string): CharacterSet {
  if (sets === MOST_SETS) throw new Error(`more than ${MOST_SETS} character sets`);
  const set = (1 << sets) >>> 0;
  sets += 1;
  for (let at = 0; at < characters.length; at += 1) {
    const code = characters.charCodeAt(at);
    MEMBERSHIPS[code] = (MEMBERSHIPS[code] ?? 0) | set;
  }
  return set;
}

/** Is the code unit in the set? Nothing (NaN, from behind the end of a text) is in none. */
export function isIn(set: CharacterSet, code: number): boolean {
  return ((MEMBERSHIPS[code] ?? 0) & set) !== 0;
}

/** What `\s` matches. */
const BLANKS = characterSet(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);

export function isBlank(code: number): boolean {
  return isIn(BLANKS, code);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Offset of the first character at or behind `from` that is no blank. */
export function pastBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** Offset behind the last character before `until` that is no blank, at least `from`. */
export function beforeBlanks(text: string, until: number, from = 0): number {
  let at = until;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
