/** Below it values are counted in an array, for long lists; it costs a quarter of a megabyte. */
const SMALL = 65_536;
const LONG_LIST = 500;

/** Counts how often each number comes. */
export class Tally {
  readonly #small: Uint32Array | null;
  readonly #counts = new Map<number, number>();

  /** `expected`: about how many numbers will come. */
  constructor(expected: number) {
    this.#small = expected > LONG_LIST ? new Uint32Array(SMALL) : null;
  }

  add(value: number, times = 1): void {
    if (this.#small !== null && value < SMALL) this.#small[value] = (this.#small[value] ?? 0) + times;
    else this.#counts.set(value, (this.#counts.get(value) ?? 0) + times);
  }

  counts(): ReadonlyMap<number, number> {
    const counts = new Map(this.#counts);
    this.#small?.forEach((times, value) => {
      if (times > 0) counts.set(value, times);
    });
    return counts;
  }
}
