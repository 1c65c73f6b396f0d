import { ByteWriter, varintAt } from './postings.ts';

/** Neighbouring grams with their ordinals, as they are stored and read together. */
export interface PostingPage {
  /** The first of its grams; the next page begins with a larger one. */
  readonly gram: number;
  readonly bytes: Uint8Array;
}

/** About as large a page is; one long list of ordinals may be larger. */
const PAGE_BYTES = 1_000;

/** Lays entries, by ascending gram, into pages. */
export class PageWriter {
  readonly #page = new ByteWriter();
  #first = -1;
  #before = 0;

  /** A page that is full, when this entry no longer belongs to it. */
  add(gram: number, ordinals: Uint8Array): PostingPage | null {
    const full = this.#page.length > 0 && this.#page.length + ordinals.length > PAGE_BYTES ? this.end() : null;
    if (this.#first === -1) {
      this.#first = gram;
      this.#before = gram;
    }
    this.#page.varint(gram - this.#before);
    this.#page.varint(ordinals.length);
    this.#page.all(ordinals);
    this.#before = gram;
    return full;
  }

  /** What is left. */
  end(): PostingPage | null {
    if (this.#first === -1) return null;
    const page = { gram: this.#first, bytes: this.#page.written.slice() };
    this.#page.clear();
    this.#first = -1;
    return page;
  }
}

/** One gram's ordinals as they are written, in the page that would hold it; null: it has none. A copy. */
export function findInPage(page: PostingPage, gram: number): Uint8Array | null {
  for (const entry of entriesOf(page)) {
    if (entry.gram === gram) return entry.ordinals.slice();
    if (entry.gram > gram) return null;
  }
  return null;
}

/** All of a page, ascending. */
export function* entriesOf({ gram: first, bytes }: PostingPage): Generator<{ readonly gram: number; readonly ordinals: Uint8Array }> {
  let gram = first;
  for (let at = 0; at < bytes.length;) {
    const distance = varintAt(bytes, at);
    const length = varintAt(bytes, distance.next);
    gram += distance.value;
    at = length.next + length.value;
    yield { gram, ordinals: bytes.subarray(length.next, at) };
  }
}
