/** The label of a list item as it is written: a bullet, a number that a list can count, or a label of another kind. */
export type ListMarker =
  | { readonly kind: 'bullet' }
  | { readonly kind: 'number'; readonly value: number }
  /** `一、`, `（二）`, `第三条`, `1.2`: other passages refer to it, so it must stay as it is. */
  | { readonly kind: 'label'; readonly text: string };

const DECIMAL = /^[(（]?(\d{1,6})[.．、)）]?$/;
const LETTER = /^[(（]?([a-z])[.．、)）]$/i;
const ROMAN = /^[(（]?([ivxlc]{1,7})[.．、)）]$/i;
const WORDS = /[\p{L}\p{N}]/u;
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Reads a label. @param expected the number that would come next, which tells the letter i from the Roman one. */
export function listMarker(text: string, expected: number): ListMarker {
  const label = text.replaceAll(/[\s\u3000]+/g, '');
  const decimal = DECIMAL.exec(label)?.[1];
  if (decimal !== undefined) return { kind: 'number', value: Number(decimal) };
  const letter = LETTER.exec(label)?.[1];
  const roman = ROMAN.exec(label)?.[1];
  const letterValue = letter === undefined ? null : letter.toLowerCase().charCodeAt(0) - 96;
  const romanValue = roman === undefined ? null : romanNumber(roman.toLowerCase());
  if (romanValue !== null && (letterValue === null || romanValue === expected)) return { kind: 'number', value: romanValue };
  if (letterValue !== null) return { kind: 'number', value: letterValue };
  // One letter alone is a sign of an old symbol font: l, n, u, Ø.
  if (!WORDS.test(label) || /^[^\p{Script=Han}]$/u.test(label)) return { kind: 'bullet' };
  return { kind: 'label', text: label };
}

function romanNumber(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const value = ROMAN_VALUES[text.charAt(index)] ?? 0;
    sum += value < (ROMAN_VALUES[text.charAt(index + 1)] ?? 0) ? -value : value;
  }
  return sum;
}
