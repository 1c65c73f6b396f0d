import type { OrdinalSet } from './ordinal-set.ts';

/** Bytes that grow while they are written. */
export class ByteWriter {
  #bytes = new Uint8Array(1_024);
  length = 0;

  byte(value: number): void {
    if (this.length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.length++] = value;
  }

  /** A whole number below 2^53, seven bits a byte, the low ones first. */
  varint(value: number): void {
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) this.byte((rest & 0x7f) | 0x80);
    this.byte(rest);
  }

  all(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.#bytes.length) this.#grow(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What was written; written over by what comes next after `clear`. */
  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }

  #grow(more: number): void {
    const grown = new Uint8Array(Math.max(2 * this.#bytes.length, this.length + more));
    grown.set(this.#bytes.subarray(0, this.length));
    this.#bytes = grown;
  }
}

/**
 * Writes ascending ordinals: the first, then either each one's distance to the one before, or where they stand close together
 * a bit for each from the first's byte on; whichever is shorter.
 */
export function writeOrdinals(writer: ByteWriter, ordinals: ArrayLike<number>, from: number, to: number): void {
  const count = to - from;
  const first = ordinals[from] ?? 0;
  const last = ordinals[to - 1] ?? 0;
  const start = first >>> 3;
  const bitmapBytes = (last >>> 3) - start + 1;
  if (count > 16 && bitmapBytes < count) {
    writer.byte(BITS);
    writer.varint(start);
    const bits = new Uint8Array(bitmapBytes);
    for (let at = from; at < to; at++) {
      const ordinal = ordinals[at] ?? 0;
      const byte = (ordinal >>> 3) - start;
      bits[byte] = (bits[byte] ?? 0) | (1 << (ordinal & 7));
    }
    writer.all(bits);
    return;
  }
  writer.byte(DISTANCES);
  let before = 0;
  for (let at = from; at < to; at++) {
    const ordinal = ordinals[at] ?? 0;
    writer.varint(ordinal - before);
    before = ordinal;
  }
}

const DISTANCES = 0;
const BITS = 1;

/** Adds the ordinals that were written to a set. */
export function addOrdinals(bytes: Uint8Array, set: OrdinalSet): void {
  const { words, base } = set;
  if (bytes[0] === BITS) {
    const { value: start, next } = varintAt(bytes, 1);
    for (let at = next; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      const place = (start + at - next) * 8 - base;
      const word = place >>> 5;
      if (byte !== 0 && place >= 0 && word < words.length) words[word] = (words[word] ?? 0) | (byte << (place & 31));
    }
    return;
  }
  let ordinal = -base;
  for (let at = 1; at < bytes.length;) {
    let byte = bytes[at++] ?? 0;
    let distance = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      distance |= (byte & 0x7f) << shift;
    }
    ordinal += distance;
    const word = ordinal >>> 5;
    if (ordinal >= 0 && word < words.length) words[word] = (words[word] ?? 0) | (1 << (ordinal & 31));
  }
}

/** The ordinals that were written, those of them that `kept` has, appended from `length` on; answers how many there are now. */
export function readOrdinals(bytes: Uint8Array, kept: OrdinalSet, into: Uint32Array, length: number): number {
  let filled = length;
  if (bytes[0] === BITS) {
    const { value: start, next } = varintAt(bytes, 1);
    for (let at = next; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      for (let bit = 0; bit < 8; bit++) {
        const ordinal = (start + at - next) * 8 + bit;
        if (((byte >>> bit) & 1) === 1 && kept.has(ordinal)) into[filled++] = ordinal;
      }
    }
    return filled;
  }
  let ordinal = 0;
  for (let at = 1; at < bytes.length;) {
    const { value, next } = varintAt(bytes, at);
    ordinal += value;
    at = next;
    if (kept.has(ordinal)) into[filled++] = ordinal;
  }
  return filled;
}

export function varintAt(bytes: Uint8Array, at: number): { readonly value: number; readonly next: number } {
  let value = 0;
  let scale = 1;
  for (let next = at; ; scale *= 0x80) {
    const byte = bytes[next++] ?? 0;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return { value, next };
  }
}
