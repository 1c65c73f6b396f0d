/** One character further in the words: what may follow, and the words that end here. */
interface Node<T> {
  readonly next: Map<number, Node<T>>;
  readonly ends: (readonly [word: string, entry: T])[];
}

/** A power of two: so many slots say which pairs of characters words begin with. */
const SLOTS = 0x4000;

/** What is known of a character at the head of a word: that a second one follows, or that it may be the whole word. */
const PAIRED = 1;
const WHOLE = 2;

/** Finds every occurrence of any of the words in one pass over the text. */
export class Dictionary<T> {
  readonly #root: Node<T> = { next: new Map(), ends: [] };
  readonly #heads = new Uint8Array(0x10000);
  /** 1 for every two characters that some word begins with, and the few that share their slot: most of a text is passed over by it. */
  readonly #pairs = new Uint8Array(SLOTS);

  constructor(entries: Iterable<readonly [word: string, entry: T]>) {
    for (const pair of entries) {
      const [word] = pair;
      const head = word.charCodeAt(0);
      if (word.length === 1) this.#heads[head] = WHOLE;
      else this.#heads[head] ||= PAIRED;
      this.#pairs[slotOf(head, word.charCodeAt(1))] = 1;
      let node = this.#root;
      for (let index = 0; index < word.length; index += 1) {
        const unit = word.charCodeAt(index);
        const known: Node<T> = node.next.get(unit) ?? { next: new Map(), ends: [] };
        node.next.set(unit, known);
        node = known;
      }
      node.ends.push(pair);
    }
  }

  /** Calls `visit` for every occurrence; when it returns true, shorter words at the same place are left out. */
  scan(text: string, visit: (start: number, word: string, entry: T) => boolean): void {
    let next = text.charCodeAt(0);
    for (let index = 0; index < text.length; index += 1) {
      const first = next;
      next = text.charCodeAt(index + 1);
      const head = this.#heads[first];
      if (head === 0 || (head === PAIRED && this.#pairs[slotOf(first, next)] === 0)) continue;
      for (const [word, entry] of this.#wordsAt(text, index)) if (visit(index, word, entry)) break;
    }
  }

  /** The longest first. */
  #wordsAt(text: string, start: number): readonly (readonly [word: string, entry: T])[] {
    let found: (readonly [word: string, entry: T])[] | null = null;
    let node = this.#root.next.get(text.charCodeAt(start));
    for (let index = start + 1; node !== undefined; index += 1) {
      if (node.ends.length > 0) (found ??= []).unshift(...node.ends);
      node = node.next.get(text.charCodeAt(index));
    }
    return found ?? NONE;
  }
}

const NONE: readonly never[] = [];

function slotOf(first: number, second: number): number {
  return (first * 61 + second) & (SLOTS - 1);
}
