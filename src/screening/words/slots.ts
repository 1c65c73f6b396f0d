/** The arrays of an automaton, one entry a slot. Slot 0 belongs to nobody, slot 1 is the root. */
export interface Slots {
  base: Int32Array;
  check: Int32Array;
  fail: Int32Array;
  ends: Int32Array;
  /** Slot 1 (the root) for none. */
  shorter: Int32Array;
}

const ROOT = 1;

/** States that wait for their children: each stands for the words of one beginning. */
interface Waiting {
  readonly state: number;
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** Lays out the trie of the words, which are sorted and different, and its failures. `ends` holds places in `words`. */
export function placeChildren(words: readonly string[], classes: Uint16Array, classCount: number): Slots {
  const slots = emptySlots(Math.max(1024, 2 * classCount + 2 * words.length));
  const free = new FreeSlots();
  const queue: Waiting[] = [{ state: ROOT, from: 0, to: words.length, depth: 0 }];
  const kinds: number[] = [];
  const bounds: number[] = [];
  for (let head = 0; head < queue.length; head += 1) {
    const waiting = queue[head];
    if (waiting === undefined) break;
    const { state, depth, to } = waiting;
    let from = waiting.from;
    if (from < to && words[from]?.length === depth) {
      slots.ends[state] = from;
      from += 1;
    }
    kinds.length = 0;
    bounds.length = 0;
    for (let index = from; index < to; index += 1) {
      const kind = classes[words[index]?.charCodeAt(depth) ?? 0] ?? 0;
      if (kinds.at(-1) !== kind) {
        kinds.push(kind);
        bounds.push(index);
      }
    }
    // Reached from the root first, so what a failure leads to is complete.
    const failure = slots.fail[state] ?? ROOT;
    if (state !== ROOT) slots.shorter[state] = slots.ends[failure] === -1 ? (slots.shorter[failure] ?? ROOT) : failure;
    if (kinds.length === 0) continue;
    const base = free.baseFor(kinds, slots, classCount);
    slots.base[state] = base;
    for (const [nth, kind] of kinds.entries()) {
      const child = base + kind;
      slots.check[child] = state;
      slots.fail[child] = state === ROOT ? ROOT : goOn(slots, failure, kind);
      queue.push({ state: child, from: bounds[nth] ?? 0, to: bounds[nth + 1] ?? to, depth: depth + 1 });
    }
  }
  return slots;
}

/** The state behind a failure by one unit more. */
function goOn(slots: Slots, failure: number, kind: number): number {
  let state = failure;
  for (;;) {
    const next = (slots.base[state] ?? 0) + kind;
    if (slots.check[next] === state) return next;
    if (state === ROOT) return ROOT;
    state = slots.fail[state] ?? ROOT;
  }
}

function emptySlots(length: number): Slots {
  return {
    base: new Int32Array(length),
    check: new Int32Array(length),
    fail: new Int32Array(length).fill(ROOT),
    ends: new Int32Array(length).fill(-1),
    shorter: new Int32Array(length).fill(ROOT),
  };
}

function grow(slots: Slots, least: number): void {
  const larger = emptySlots(Math.max(least, 2 * slots.base.length));
  larger.base.set(slots.base);
  larger.check.set(slots.check);
  larger.fail.set(slots.fail);
  larger.ends.set(slots.ends);
  larger.shorter.set(slots.shorter);
  slots.base = larger.base;
  slots.check = larger.check;
  slots.fail = larger.fail;
  slots.ends = larger.ends;
  slots.shorter = larger.shorter;
}

/** After so many tries the crowded beginning is given up. */
const MOST_TRIES = 512;

/** Finds room for a state's children. */
class FreeSlots {
  #first = ROOT + 1;

  baseFor(kinds: readonly number[], slots: Slots, classCount: number): number {
    const least = Math.min(...kinds);
    while (this.#first < slots.check.length && slots.check[this.#first] !== 0) this.#first += 1;
    let tries = 0;
    for (let slot = Math.max(this.#first, least + 1); ; slot += 1) {
      if (slot + classCount >= slots.check.length) grow(slots, slot + classCount + 1);
      if (slots.check[slot] !== 0) continue;
      const base = slot - least;
      if (kinds.every((kind) => base + kind > ROOT && slots.check[base + kind] === 0)) return base;
      tries += 1;
      if (tries === MOST_TRIES) this.#first = slot;
    }
  }
}
