/** A seeded source of choices: the same seed gives the same report, the same flattening and the same damage. */
export interface Random {
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** An independent source, so that one more choice in one part leaves the other parts as they were. */
  fork(name: string): Random;
}

/** mulberry32: small, fast, good enough to choose by. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    int: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => {
      const chosen = items[Math.floor(next() * items.length)];
      if (chosen === undefined) throw new Error('pick from an empty list');
      return chosen;
    },
    fork: (name) => {
      let hash = seed ^ 0x9e3779b9;
      for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
      return seededRandom(hash);
    },
  };
}
