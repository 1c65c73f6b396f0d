/**
 * Records as a set of their ordinals from `base` (a multiple of 32) on, a bit each. Words are signed: unsigned ones are no
 * 32-bit integers to the engine.
 */
export class OrdinalSet {
  readonly base: number;
  readonly words: Int32Array;

  constructor(base: number, words: Int32Array) {
    this.base = base;
    this.words = words;
  }

  /** None of the ordinals from `base` up to, without, `end`. */
  static none(base: number, end: number): OrdinalSet {
    return new OrdinalSet(base, new Int32Array(Math.max(0, Math.ceil((end - base) / 32))));
  }

  /** One outside the bounds is passed over. */
  add(ordinal: number): void {
    const at = ordinal - this.base;
    if (at < 0) return;
    const word = at >>> 5;
    if (word < this.words.length) this.words[word] = (this.words[word] ?? 0) | (1 << (at & 31));
  }

  delete(ordinal: number): void {
    const at = ordinal - this.base;
    const word = at >>> 5;
    if (at >= 0 && word < this.words.length) this.words[word] = (this.words[word] ?? 0) & ~(1 << (at & 31));
  }

  has(ordinal: number): boolean {
    const at = ordinal - this.base;
    return at >= 0 && (((this.words[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
  }

  copy(): OrdinalSet {
    return new OrdinalSet(this.base, this.words.slice());
  }

  /** Keeps what is in the other as well; both of one base. */
  keepAll(other: OrdinalSet): this {
    const { words } = this;
    const others = other.words;
    for (let at = 0; at < words.length; at++) words[at] = (words[at] ?? 0) & (others[at] ?? 0);
    return this;
  }

  addAll(other: OrdinalSet): this {
    const { words } = this;
    const others = other.words;
    for (let at = 0; at < words.length; at++) words[at] = (words[at] ?? 0) | (others[at] ?? 0);
    return this;
  }

  deleteAll(other: OrdinalSet): this {
    const { words } = this;
    const others = other.words;
    for (let at = 0; at < words.length; at++) words[at] = (words[at] ?? 0) & ~(others[at] ?? 0);
    return this;
  }

  /** Makes this the same set as another one of its base. */
  become(other: OrdinalSet): this {
    if (other.words.length <= this.words.length) {
      this.words.set(other.words);
      this.words.fill(0, other.words.length);
    } else this.words.set(other.words.subarray(0, this.words.length));
    return this;
  }

  get count(): number {
    const { words } = this;
    let count = 0;
    for (let at = 0; at < words.length; at++) count += bitsIn(words[at] ?? 0);
    return count;
  }

  /** How many are in both; both of one base. */
  countCommon(other: OrdinalSet): number {
    const { words } = this;
    const others = other.words;
    const length = Math.min(words.length, others.length);
    let count = 0;
    for (let at = 0; at < length; at++) {
      const word = (words[at] ?? 0) & (others[at] ?? 0);
      if (word !== 0) count += bitsIn(word);
    }
    return count;
  }

  get isEmpty(): boolean {
    const { words } = this;
    for (let at = 0; at < words.length; at++) if (words[at] !== 0) return false;
    return true;
  }

  isFewerThan(most: number): boolean {
    const { words } = this;
    let left = most;
    for (let at = 0; at < words.length; at++) {
      left -= bitsIn(words[at] ?? 0);
      if (left <= 0) return false;
    }
    return true;
  }

  /** So many of its ordinals, ascending, from all over; all where there are fewer. `count` is its own. */
  spread(most: number, count: number): readonly number[] {
    const { words, base } = this;
    const step = Math.max(1, count / most);
    const wanted = Math.min(most, count);
    const picked: number[] = [];
    let passed = 0;
    for (let at = 0; at < words.length && picked.length < wanted; at++) {
      let word = words[at] ?? 0;
      const here = bitsIn(word);
      // Most words are passed over whole.
      if (passed + here > Math.ceil(picked.length * step))
        for (let place = passed; word !== 0 && picked.length < wanted; place++) {
          const bit = word & -word;
          if (place >= picked.length * step) picked.push(base + (at << 5) + 31 - Math.clz32(bit));
          word ^= bit;
        }
      passed += here;
    }
    return picked;
  }

  /** Ascending. */
  toArray(): readonly number[] {
    return Array.from(this.toOrdinals(this.count));
  }

  /** The same; `count` is its own. */
  toOrdinals(count: number): Uint32Array {
    const { words, base } = this;
    const all = new Uint32Array(count);
    let filled = 0;
    for (let at = 0; at < words.length; at++) {
      let word = words[at] ?? 0;
      const first = base + (at << 5) + 31;
      while (word !== 0) {
        const bit = word & -word;
        all[filled++] = first - Math.clz32(bit);
        word ^= bit;
      }
    }
    return all;
  }
}

/** The usual way to add up bits in pairs, fours and eights. */
function bitsIn(word: number): number {
  let bits = (word - ((word >>> 1) & 0x55555555)) | 0;
  bits = ((bits & 0x33333333) + ((bits >>> 2) & 0x33333333)) | 0;
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
