import { PageWriter, type PostingPage } from './posting-page.ts';
import { ByteWriter, writeOrdinals } from './postings.ts';

const FIRST_SLOTS = 1 << 16;
const FIRST_PAIRS = 1 << 20;

/** Collects which grams stand in which records, and lays them out: eight bytes a pair, with no object for any of them. */
export class PostingCollector {
  /** Open addressing: a gram, and its number; -1: free. */
  #slots = new Float64Array(FIRST_SLOTS).fill(-1);
  #numbers = new Uint32Array(FIRST_SLOTS);
  #grams = 0;
  /** By number of gram: the last record that has it. */
  #last = new Uint32Array(FIRST_SLOTS);
  #pairGrams = new Uint32Array(FIRST_PAIRS);
  #pairOrdinals = new Uint32Array(FIRST_PAIRS);
  #pairs = 0;

  get pairs(): number {
    return this.#pairs;
  }

  /** Ordinals must not fall. The same pair may be said again. */
  add(gram: number, ordinal: number): void {
    const number = this.#numberOf(gram);
    // One more, so that no record is 0.
    if (this.#last[number] === ordinal + 1) return;
    this.#last[number] = ordinal + 1;
    if (this.#pairs === this.#pairGrams.length) {
      this.#pairGrams = twice(this.#pairGrams);
      this.#pairOrdinals = twice(this.#pairOrdinals);
    }
    this.#pairGrams[this.#pairs] = number;
    this.#pairOrdinals[this.#pairs] = ordinal;
    this.#pairs += 1;
  }

  /** What was collected, by ascending gram. */
  *pages(): Generator<PostingPage> {
    const ends = new Uint32Array(this.#grams);
    for (let at = 0; at < this.#pairs; at++) {
      const gram = this.#pairGrams[at] ?? 0;
      ends[gram] = (ends[gram] ?? 0) + 1;
    }
    for (let gram = 1; gram < ends.length; gram++) ends[gram] = (ends[gram] ?? 0) + (ends[gram - 1] ?? 0);
    const ordinals = new Uint32Array(this.#pairs);
    const places = ends.slice();
    for (let at = this.#pairs - 1; at >= 0; at--) {
      const gram = this.#pairGrams[at] ?? 0;
      const place = (places[gram] ?? 0) - 1;
      places[gram] = place;
      ordinals[place] = this.#pairOrdinals[at] ?? 0;
    }
    const writer = new ByteWriter();
    const laid = new PageWriter();
    for (const gram of this.#slots.filter((slot) => slot !== -1).sort()) {
      const number = this.#numberOf(gram);
      writer.clear();
      writeOrdinals(writer, ordinals, number === 0 ? 0 : (ends[number - 1] ?? 0), ends[number] ?? 0);
      const page = laid.add(gram, writer.written);
      if (page !== null) yield page;
    }
    const last = laid.end();
    if (last !== null) yield last;
  }

  #numberOf(gram: number): number {
    const mask = this.#slots.length - 1;
    let slot = placeOf(gram) & mask;
    for (; ; slot = (slot + 1) & mask) {
      const held = this.#slots[slot];
      if (held === gram) return this.#numbers[slot] ?? 0;
      if (held === -1) break;
    }
    const number = this.#grams;
    this.#slots[slot] = gram;
    this.#numbers[slot] = number;
    this.#grams += 1;
    if (2 * this.#grams > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const slots = this.#slots;
    const numbers = this.#numbers;
    this.#slots = new Float64Array(2 * slots.length).fill(-1);
    this.#numbers = twice(numbers);
    this.#last = twice(this.#last);
    const mask = this.#slots.length - 1;
    for (let at = 0; at < slots.length; at++) {
      const gram = slots[at] ?? -1;
      if (gram === -1) continue;
      let slot = placeOf(gram) & mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & mask;
      this.#slots[slot] = gram;
      this.#numbers[slot] = numbers[at] ?? 0;
    }
  }
}

function placeOf(gram: number): number {
  const low = gram >>> 0;
  const high = Math.floor(gram / 0x1_0000_0000);
  const mixed = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d) ^ Math.imul(high + 0x9e37, 0x297a2d39);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

function twice(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(2 * array.length);
  grown.set(array);
  return grown;
}
