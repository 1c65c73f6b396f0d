import { placeChildren, type Slots } from './slots.ts';

/**
 * Finds every occurrence of any of its words in one pass over a text: Aho-Corasick in typed arrays. States are slots of
 * a double array: the child of state s by class c is slot `base[s] + c`, when `check` of it says s.
 */
export class Automaton {
  /** UTF-16 unit → class; 0 for units that stand in no word. */
  readonly #classes = new Uint16Array(0x10000);
  readonly #base: Int32Array;
  readonly #check: Int32Array;
  /** Where to go on when no child fits: the longest end of what was read that begins a word. */
  readonly #fail: Int32Array;
  /** Word that ends here, or -1. */
  readonly #ends: Int32Array;
  /** Next state on the way of failures at which a shorter word ends, or 0. */
  readonly #shorter: Int32Array;
  readonly #lengths: Int32Array;

  /** `words` are different and not empty; a word's number is its index. */
  constructor(words: readonly string[]) {
    let classCount = 1;
    for (const word of words) {
      for (let index = 0; index < word.length; index += 1) {
        const unit = word.charCodeAt(index);
        if (this.#classes[unit] === 0) {
          this.#classes[unit] = classCount;
          classCount += 1;
        }
      }
    }
    this.#lengths = Int32Array.from(words, (word) => word.length);
    const slots = this.#build(words, classCount);
    this.#base = slots.base;
    this.#check = slots.check;
    this.#fail = slots.fail;
    this.#ends = slots.ends;
    this.#shorter = slots.shorter;
  }

  /** Calls `visit` for every occurrence, by where it ends; of those that end together the longest first. */
  scan(text: string, visit: (word: number, start: number, end: number) => void): void {
    const classes = this.#classes;
    const base = this.#base;
    const check = this.#check;
    const fail = this.#fail;
    const ends = this.#ends;
    const shorter = this.#shorter;
    const rootBase = base[ROOT] ?? 0;
    let state = ROOT;
    for (let index = 0; index < text.length; index += 1) {
      const kind = classes[text.charCodeAt(index)] ?? 0;
      if (kind === 0) {
        state = ROOT;
        continue;
      }
      for (;;) {
        const next = (state === ROOT ? rootBase : (base[state] ?? 0)) + kind;
        if (check[next] === state) {
          state = next;
          break;
        }
        if (state === ROOT) break;
        state = fail[state] ?? ROOT;
      }
      if (state === ROOT) continue;
      let at = ends[state] === -1 ? (shorter[state] ?? ROOT) : state;
      while (at !== ROOT) {
        const word = ends[at] ?? -1;
        visit(word, index + 1 - (this.#lengths[word] ?? 0), index + 1);
        at = shorter[at] ?? ROOT;
      }
    }
  }

  /** Breadth first, so that the state a failure leads to, being nearer to the root, is always there already. */
  #build(words: readonly string[], classCount: number): Slots {
    const order = words.map((_, index) => index).sort((a, b) => compare(words[a] ?? '', words[b] ?? ''));
    const slots = placeChildren(
      order.map((index) => words[index] ?? ''),
      this.#classes,
      classCount,
    );
    for (let slot = 0; slot < slots.ends.length; slot += 1) {
      const place = slots.ends[slot] ?? -1;
      if (place >= 0) slots.ends[slot] = order[place] ?? -1;
    }
    return slots;
  }
}

const ROOT = 1;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
