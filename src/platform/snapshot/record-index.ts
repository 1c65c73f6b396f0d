import { hash } from 'node:crypto';

/** Where a record is. */
export interface Place {
  readonly segment: number;
  readonly offset: number;
  /** Of the whole record. */
  readonly length: number;
}

const SMALLEST = 1 << 10;
const FREE = 0;
const DELETED = 0xffff_ffff;

/**
 * Places by key in flat arrays: 28 bytes a slot, no object for a record. Keys are known by 128 bits of their SHA-256,
 * which no two keys that anyone will ever find have in common.
 */
export class RecordIndex {
  #slots = SMALLEST;
  #digests = new Uint32Array(SMALLEST * 4);
  /** Number of the segment; FREE and DELETED are none. */
  #segments = new Uint32Array(SMALLEST);
  #offsets = new Uint32Array(SMALLEST);
  #lengths = new Uint32Array(SMALLEST);
  #size = 0;
  /** Slots that are not free, deleted ones with them. */
  #used = 0;

  get size(): number {
    return this.#size;
  }

  get(key: Buffer): Place | null {
    const slot = this.#find(digestOf(key));
    return slot === -1 ? null : this.#placeAt(slot);
  }

  /** Gives the place that the key had before. */
  set(key: Buffer, place: Place): Place | null {
    if ((this.#used + 1) * 4 > this.#slots * 3) this.#rebuild();
    const digest = digestOf(key);
    const found = this.#find(digest);
    const before = found === -1 ? null : this.#placeAt(found);
    const slot = found === -1 ? this.#freeSlot(digest) : found;
    if (found === -1) {
      this.#size += 1;
      if (this.#segments[slot] === FREE) this.#used += 1;
      this.#digests.set(digest, slot * 4);
    }
    this.#segments[slot] = place.segment;
    this.#offsets[slot] = place.offset;
    this.#lengths[slot] = place.length;
    return before;
  }

  /** Gives the place that the key had. */
  delete(key: Buffer): Place | null {
    const slot = this.#find(digestOf(key));
    if (slot === -1) return null;
    const before = this.#placeAt(slot);
    this.#segments[slot] = DELETED;
    this.#size -= 1;
    return before;
  }

  /** Whether the key's record is the one at this place. */
  isAt(key: Buffer, { segment, offset }: Pick<Place, 'segment' | 'offset'>): boolean {
    const place = this.get(key);
    return place !== null && place.segment === segment && place.offset === offset;
  }

  clear(): void {
    this.#size = 0;
    this.#used = 0;
    this.#allocate(SMALLEST);
  }

  #placeAt(slot: number): Place {
    return { segment: this.#segments[slot] ?? 0, offset: this.#offsets[slot] ?? 0, length: this.#lengths[slot] ?? 0 };
  }

  #find(digest: Uint32Array): number {
    const mask = this.#slots - 1;
    for (let slot = (digest[0] ?? 0) & mask; ; slot = (slot + 1) & mask) {
      const segment = this.#segments[slot];
      if (segment === FREE) return -1;
      if (segment !== DELETED && this.#isDigestAt(slot, digest)) return slot;
    }
  }

  #isDigestAt(slot: number, digest: Uint32Array): boolean {
    for (let word = 0; word < 4; word += 1) if (this.#digests[slot * 4 + word] !== digest[word]) return false;
    return true;
  }

  #freeSlot(digest: Uint32Array): number {
    const mask = this.#slots - 1;
    for (let slot = (digest[0] ?? 0) & mask; ; slot = (slot + 1) & mask) {
      const segment = this.#segments[slot];
      if (segment === FREE || segment === DELETED) return slot;
    }
  }

  /** Larger when it is full of records, else only without what was deleted. */
  #rebuild(): void {
    const slots = this.#size * 2 > this.#slots ? this.#slots * 2 : this.#slots;
    const [digests, segments, offsets, lengths] = [this.#digests, this.#segments, this.#offsets, this.#lengths];
    this.#allocate(slots);
    this.#used = this.#size;
    for (const [old, segment] of segments.entries()) {
      if (segment === FREE || segment === DELETED) continue;
      const digest = digests.subarray(old * 4, old * 4 + 4);
      const slot = this.#freeSlot(digest);
      this.#digests.set(digest, slot * 4);
      this.#segments[slot] = segment;
      this.#offsets[slot] = offsets[old] ?? 0;
      this.#lengths[slot] = lengths[old] ?? 0;
    }
  }

  #allocate(slots: number): void {
    this.#slots = slots;
    this.#digests = new Uint32Array(slots * 4);
    this.#segments = new Uint32Array(slots);
    this.#offsets = new Uint32Array(slots);
    this.#lengths = new Uint32Array(slots);
  }
}

function digestOf(key: Buffer): Uint32Array {
  const bytes = hash('sha256', key, 'buffer');
  return new Uint32Array([bytes.readUInt32LE(0), bytes.readUInt32LE(4), bytes.readUInt32LE(8), bytes.readUInt32LE(12)]);
}
