/** A seeded source of choices: the same seed, the same sentences. */
export interface Dice {
  /** A whole number of 0 up to, not including, `limit`. */
  readonly below: (limit: number) => number;
  /** A whole number from `least` to `most`. */
  readonly between: (least: number, most: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** One character of a text of the basic plane. */
  readonly letter: (from: string) => string;
  /** So many digits, the first not 0. */
  readonly digits: (count: number) => string;
}

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[below(from.length)];
    if (chosen === undefined) throw new Error('Nothing to choose from');
    return chosen;
  };
  return {
    below,
    pick,
    letter: (from) => from.charAt(below(from.length)),
    between: (least, most) => least + below(most - least + 1),
    digits: (count) => Array.from({ length: count }, (_, index) => String(index === 0 ? 1 + below(9) : below(10))).join(''),
  };
}
