/**
 * Exact sums of the decimal numbers that reports hold (counts, and amounts in 万元 with a few places).
 * Six places are kept: 万元 with six places is one cent.
 */
const SCALE = 1_000_000;

/** The exact sum; 0.1 + 0.2 is 0.3. */
export function sumExact(values: Iterable<number>): number {
  let total = 0n;
  for (const value of values) total += BigInt(Math.round(value * SCALE));
  return Number(total) / SCALE;
}

/** Equal to six decimal places. */
export function equalExact(a: number, b: number): boolean {
  return Math.round(a * SCALE) === Math.round(b * SCALE);
}
