const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1 → 一, 12 → 十二, 20 → 二十; null outside 1 to 99, where official documents number otherwise. */
export function sectionNumber(number: number): string | null {
  if (!Number.isInteger(number) || number < 1 || number > 99) return null;
  const tens = Math.floor(number / 10);
  const ones = DIGITS[number % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones}`;
}
