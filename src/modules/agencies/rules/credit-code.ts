/** GB 32100-2015 table 1: the characters of a 统一社会信用代码 in the order of their values; I, O, S, V, Z are left out. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;

/** The 18th character for the first 17; null when they are not 17 of the standard's characters. */
export function creditCodeCheckDigit(body: string): string | null {
  if (body.length !== LENGTH - 1) return null;
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    const value = CHARACTERS.indexOf(character);
    if (value < 0) return null;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return CHARACTERS.charAt((31 - (sum % 31)) % 31);
}

/** 统一社会信用代码 by GB 32100-2015: 18 characters in capitals, the last one right for the others. */
export function isCreditCode(text: string): boolean {
  return text.length === LENGTH && text.charAt(LENGTH - 1) === creditCodeCheckDigit(text.slice(0, -1));
}
