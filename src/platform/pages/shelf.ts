/** What stands on a shelf: it knows its size, which may grow (`weigh` then). */
export interface Weighed {
  readonly bytes: number;
}

/** Keeps what was asked for last, up to so many bytes. */
export class Shelf<Item extends Weighed> {
  readonly #items = new Map<string, { readonly item: Item; weighed: number }>();
  readonly #maxBytes: number;
  readonly #onEvicted: (key: string, item: Item) => void;
  #bytes = 0;

  constructor(maxBytes: number, onEvicted: (key: string, item: Item) => void) {
    this.#maxBytes = maxBytes;
    this.#onEvicted = onEvicted;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get size(): number {
    return this.#items.size;
  }

  /** Also moves it to the front. */
  take(key: string): Item | undefined {
    const found = this.#items.get(key);
    if (found === undefined) return undefined;
    this.#items.delete(key);
    this.#items.set(key, found);
    return found.item;
  }

  /** False when it is too large for the shelf. */
  put(key: string, item: Item): boolean {
    this.drop(key);
    if (item.bytes > this.#maxBytes / 4) return false;
    this.#items.set(key, { item, weighed: item.bytes });
    this.#bytes += item.bytes;
    this.#makeRoom();
    return true;
  }

  /** To be called when an item has grown; one that has left meanwhile is not looked at. */
  weigh(key: string, item: Item): void {
    const found = this.#items.get(key);
    if (found?.item !== item) return;
    this.#bytes += item.bytes - found.weighed;
    found.weighed = item.bytes;
    this.#makeRoom();
  }

  drop(key: string): boolean {
    const found = this.#items.get(key);
    if (found === undefined) return false;
    this.#items.delete(key);
    this.#bytes -= found.weighed;
    return true;
  }

  clear(): void {
    this.#items.clear();
    this.#bytes = 0;
  }

  #makeRoom(): void {
    for (const [key, { item, weighed }] of this.#items) {
      if (this.#bytes <= this.#maxBytes) return;
      this.#items.delete(key);
      this.#bytes -= weighed;
      this.#onEvicted(key, item);
    }
  }
}
