/**
 * Finds every occurrence of any of the words in one pass over the text. Words have two characters or more,
 * or one; the entries of a word come with it.
 */
export class Dictionary<T> {
  readonly #byHead = new Map<number, (readonly [word: string, entry: T])[]>();
  /** 1 for every code unit that some word begins with: most characters of a text are passed over by it. */
  readonly #heads = new Uint8Array(0x10000);

  constructor(entries: Iterable<readonly [word: string, entry: T]>) {
    for (const pair of entries) {
      const key = pair[0].charCodeAt(0);
      this.#heads[key] = 1;
      const known = this.#byHead.get(key);
      if (known === undefined) this.#byHead.set(key, [pair]);
      else known.push(pair);
    }
    // The longest word at a place comes first.
    for (const pairs of this.#byHead.values()) pairs.sort((a, b) => b[0].length - a[0].length);
  }

  /** Calls `visit` for every occurrence; when it returns true, shorter words at the same place are left out. */
  scan(text: string, visit: (start: number, word: string, entry: T) => boolean): void {
    for (let index = 0; index < text.length; index += 1) {
      const head = text.charCodeAt(index);
      if (this.#heads[head] === 0) continue;
      const pairs = this.#byHead.get(head) ?? [];
      const next = text.charCodeAt(index + 1);
      for (const [word, entry] of pairs) {
        if (word.length > 1 && word.charCodeAt(1) !== next) continue;
        if (text.startsWith(word, index) && visit(index, word, entry)) break;
      }
    }
  }
}
