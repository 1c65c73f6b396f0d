import { OrdinalSet } from './ordinal-set.ts';

/** Of a few searches at once; more are left to the collector. */
const KEPT_MOST = 96;

/** Keeps the memory of sets that are no longer used for the next ones: making and collecting it costs more than filling it. */
export class ScratchSets {
  #free: Int32Array[] = [];

  /** Empty sets from `base` on, of as many words as there are to be at that moment. */
  lend(base: number, length: () => number): { readonly none: () => OrdinalSet; readonly giveBack: () => void } {
    let lent: Int32Array[] = [];
    return {
      none: () => {
        const words = this.#take(length());
        lent.push(words);
        return new OrdinalSet(base, words);
      },
      giveBack: () => {
        for (const words of lent) if (this.#free.length < KEPT_MOST) this.#free.push(words);
        lent = [];
      },
    };
  }

  #take(length: number): Int32Array {
    for (let words = this.#free.pop(); words !== undefined; words = this.#free.pop())
      // Those made before the index grew are too short.
      if (words.length === length) return words.fill(0);
    return new Int32Array(length);
  }
}
