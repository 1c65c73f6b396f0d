const DIGITS = '一二三四五六七八九';

/** 一 → 1, 十二 → 12, 二十 → 20; null for anything else. Used for numbering, which goes no further than 99. */
export function ordinalOf(numeral: string): number | null {
  const ten = numeral.indexOf('十');
  if (ten === -1) return numeral.length === 1 && DIGITS.includes(numeral) ? DIGITS.indexOf(numeral) + 1 : null;
  const tens = ten === 0 ? 1 : DIGITS.indexOf(numeral.slice(0, ten)) + 1;
  const ones = ten === numeral.length - 1 ? 0 : DIGITS.indexOf(numeral.slice(ten + 1)) + 1;
  return tens === 0 || (ten < numeral.length - 1 && ones === 0) ? null : tens * 10 + ones;
}
