/**
 * Exact sums of the decimal numbers that reports hold (counts, and amounts in 万元 with a few places).
 * Six places are kept: 万元 with six places is one cent.
 */
const SCALE = 1_000_000;

/** The exact sum; 0.1 + 0.2 is 0.3. */
export function sumExact(values: Iterable<number>): number {
  // Counts add up as they are; only amounts need their places.
  let whole = 0;
  let scaled = 0n;
  for (const value of values) {
    if (Number.isSafeInteger(value) && Number.isSafeInteger(whole + value)) whole += value;
    else scaled += BigInt(Math.round(value * SCALE));
  }
  return scaled === 0n ? whole : Number(BigInt(whole) * BigInt(SCALE) + scaled) / SCALE;
}

/** Equal to six decimal places. */
export function equalExact(a: number, b: number): boolean {
  return Math.round(a * SCALE) === Math.round(b * SCALE);
}
