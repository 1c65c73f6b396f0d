const DIGITS = new Map(Array.from('零一二三四五六七八九', (character, index) => [character, index] as const));
const STEPS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** 两 → 2, 十二 → 12, 一百零五 → 105, 三万 → 30000; null when it is no number. */
export function chineseNumber(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text.replaceAll('两', '二').replaceAll('〇', '零')) {
    const value = DIGITS.get(character);
    if (value !== undefined) {
      // 三四 is a guess between two numbers, not a number.
      if (digit !== null && digit !== 0) return null;
      digit = value;
      continue;
    }
    const step = STEPS.get(character);
    if (step !== undefined) section += (digit ?? 1) * step;
    else if (character === '万') {
      total += (section + (digit ?? 0)) * 10_000;
      section = 0;
    } else return null;
    digit = null;
  }
  return total + section + (digit ?? 0);
}
