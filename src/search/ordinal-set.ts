/** Records as a set of their ordinals from `base` (a multiple of 32) on, a bit each. */
export class OrdinalSet {
  readonly base: number;
  readonly words: Uint32Array;

  constructor(base: number, words: Uint32Array) {
    this.base = base;
    this.words = words;
  }

  /** None of the ordinals from `base` up to, without, `end`. */
  static none(base: number, end: number): OrdinalSet {
    return new OrdinalSet(base, new Uint32Array(Math.max(0, Math.ceil((end - base) / 32))));
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

  get count(): number {
    let count = 0;
    for (const word of this.words) {
      // The usual way to add up bits in pairs, fours and eights.
      let bits = word - ((word >>> 1) & 0x55555555);
      bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
      count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
    return count;
  }

  isFewerThan(most: number): boolean {
    let left = most;
    for (const word of this.words) {
      for (let bits = word; bits !== 0; bits &= bits - 1) left -= 1;
      if (left <= 0) return false;
    }
    return true;
  }

  /** Of all its ordinals, ascending. */
  forEach(use: (ordinal: number) => void): void {
    const { words, base } = this;
    for (let at = 0; at < words.length; at++) {
      let word = words[at] ?? 0;
      while (word !== 0) {
        const bit = word & -word;
        use(base + (at << 5) + 31 - Math.clz32(bit));
        word ^= bit;
      }
    }
  }

  toArray(): readonly number[] {
    const all: number[] = [];
    this.forEach((ordinal) => all.push(ordinal));
    return all;
  }
}
