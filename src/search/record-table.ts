import { readHit, type HitRecord } from './hit-record.ts';
import { OrdinalSet } from './ordinal-set.ts';
import { ScratchSets } from './scratch-sets.ts';

const FIRST_YEAR = 1970;
/** First day of each year from 1970 on, by number. */
const NEW_YEARS = Array.from({ length: 181 }, (_, year) => Math.floor(Date.UTC(FIRST_YEAR + year, 0, 1) / 86_400_000));
/** Records behind those that were sorted last: sorted for each query, until there are too many. */
const MOST_UNSORTED = 1_000;
/** So many are picked from others while passing them; of more all are sorted. */
const PICKED_MOST = 64;
/** A step through all records in their order costs as much as passing so many of a set. */
const WALK_COST = 0.5;

/** What is known of every record of the index without asking the database: a few bytes each, by its ordinal. */
export class RecordTable {
  readonly base: number;
  /** Of the next record. */
  #end: number;
  #there: OrdinalSet;
  #agencies = new Uint16Array(0);
  #types = new Uint16Array(0);
  #years = new Uint8Array(0);
  #validities = new Uint8Array(0);
  #days = new Uint16Array(0);
  #nouns = new Uint8Array(0);
  #ids = new Uint32Array(0);
  /** Agencies and types are few: records know them by their place here. */
  readonly #agencyIds: number[] = [];
  readonly #agencyCodes = new Map<number, number>();
  readonly #typeIds: number[] = [];
  readonly #typeCodes = new Map<number, number>();
  #sorted: Uint32Array | null = null;
  #sortedEnd = 0;
  readonly #scratch = new ScratchSets();
  #changes = 0;

  /** `first`: no record has a smaller ordinal. */
  constructor(first: number) {
    this.base = first - (first % 32);
    this.#end = this.base;
    this.#there = OrdinalSet.none(this.base, this.base);
  }

  get end(): number {
    return this.#end;
  }

  /** The records that there are. */
  get there(): OrdinalSet {
    return this.#there;
  }

  none(): OrdinalSet {
    return new OrdinalSet(this.base, new Int32Array(this.#there.words.length));
  }

  /** Sets to work with, which go back all together: nothing that was made with them may be used after that. */
  lend(): { readonly none: () => OrdinalSet; readonly giveBack: () => void } {
    return this.#scratch.lend(this.base, () => this.#there.words.length);
  }

  /** Another number whenever records came or went. */
  get changes(): number {
    return this.#changes;
  }

  /** A record as `packHit` wrote it. */
  put(ordinal: number, packed: Uint8Array): void {
    const at = ordinal - this.base;
    if (at >= this.#ids.length) this.#grow(at + 1);
    const { agencyId, type, day, validity, noun, id } = readHit(packed);
    this.#agencies[at] = codeOf(agencyId, this.#agencyIds, this.#agencyCodes);
    this.#types[at] = codeOf(type, this.#typeIds, this.#typeCodes);
    this.#years[at] = yearOf(day);
    this.#validities[at] = validity;
    this.#days[at] = day;
    this.#nouns[at] = noun === 'document' ? 0 : 1;
    this.#ids[at] = id;
    this.#end = Math.max(this.#end, ordinal + 1);
    this.#there.add(ordinal);
    this.#changes += 1;
  }

  remove(ordinal: number): void {
    this.#there.delete(ordinal);
    this.#changes += 1;
  }

  /** Its key, and its day by number. */
  read(ordinal: number): Pick<HitRecord, 'agencyId' | 'noun' | 'id' | 'day'> {
    const at = ordinal - this.base;
    return {
      agencyId: this.#agencyIds[this.#agencies[at] ?? 0] ?? 0,
      noun: this.#nouns[at] === 0 ? 'document' : 'annualReport',
      id: this.#ids[at] ?? 0,
      day: this.#days[at] ?? 0,
    };
  }

  /** By place, for counting: all records' values, and what the values mean. */
  get columns() {
    return {
      agencies: this.#agencies,
      types: this.#types,
      years: this.#years,
      validities: this.#validities,
      days: this.#days,
      agencyIds: this.#agencyIds,
      typeIds: this.#typeIds,
    };
  }

  agencyCode(agencyId: number): number | null {
    return this.#agencyCodes.get(agencyId) ?? null;
  }

  typeCode(type: number): number | null {
    return this.#typeCodes.get(type) ?? null;
  }

  /** So many of these, the newest first, of one day the last indexed first. `count`: of the set, where it is known. */
  newest(set: OrdinalSet, from: number, most: number, count = set.count): readonly number[] {
    const wanted = Math.min(count, from + most);
    if (wanted <= from) return [];
    // Of many, the newest are soon met on the way through all; few are passed once.
    const found = wanted * (this.#end - this.base) < WALK_COST * count * count ? this.#walk(set, wanted) : this.#pick(set, wanted, count);
    return found.slice(from, wanted);
  }

  #walk(set: OrdinalSet, wanted: number): readonly number[] {
    const sorted = this.#sortedRecords();
    const behind: number[] = [];
    for (let ordinal = this.#sortedEnd; ordinal < this.#end; ordinal++) if (set.has(ordinal)) behind.push(ordinal);
    const young = this.#sort(behind);
    const { words } = set;
    const { base } = this;
    const found: number[] = [];
    let next = 0;
    for (let place = 0; place < sorted.length; place++) {
      if (found.length >= wanted) return found;
      const ordinal = sorted[place] ?? 0;
      const at = ordinal - base;
      if ((((words[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 0) continue;
      for (let other = young[next]; other !== undefined && this.#rank(other) > this.#rank(ordinal); other = young[next]) {
        found.push(other);
        next += 1;
      }
      found.push(ordinal);
    }
    return [...found, ...young.slice(next)];
  }

  #pick(set: OrdinalSet, wanted: number, count: number): readonly number[] {
    if (wanted > PICKED_MOST) return this.#sort(set.toOrdinals(count));
    const { words, base } = set;
    const days = this.#days;
    // Descending; days and ordinals beside each other.
    const ranks = new Float64Array(wanted);
    let filled = 0;
    let least = 0;
    for (let at = 0; at < words.length; at++) {
      let word = words[at] ?? 0;
      while (word !== 0) {
        const bit = word & -word;
        word ^= bit;
        const place = (at << 5) + 31 - Math.clz32(bit);
        const day = days[place] ?? 0;
        if (filled === wanted && day < least) continue;
        const rank = day * 0x1_0000_0000 + base + place;
        let to = filled < wanted ? filled++ : wanted - 1;
        if (to === wanted - 1 && (ranks[to] ?? 0) > rank) continue;
        for (; to > 0 && (ranks[to - 1] ?? 0) < rank; to--) ranks[to] = ranks[to - 1] ?? 0;
        ranks[to] = rank;
        least = Math.floor((ranks[wanted - 1] ?? 0) / 0x1_0000_0000);
      }
    }
    return Array.from(ranks, (rank) => rank % 0x1_0000_0000);
  }

  #rank(ordinal: number): number {
    return (this.#days[ordinal - this.base] ?? 0) * 0x1_0000_0000 + ordinal;
  }

  #sort(ordinals: ArrayLike<number>): readonly number[] {
    const { length } = ordinals;
    const ranks = new Float64Array(length);
    for (let at = 0; at < length; at++) ranks[at] = this.#rank(ordinals[at] ?? 0);
    ranks.sort();
    const sorted: number[] = [];
    for (let at = length - 1; at >= 0; at--) sorted.push((ranks[at] ?? 0) % 0x1_0000_0000);
    return sorted;
  }

  #sortedRecords(): Uint32Array {
    if (this.#sorted !== null && this.#end - this.#sortedEnd <= MOST_UNSORTED) return this.#sorted;
    this.#sorted = Uint32Array.from(this.#sort(this.#there.toOrdinals(this.#there.count)));
    this.#sortedEnd = this.#end;
    return this.#sorted;
  }

  #grow(least: number): void {
    const size = 32 * Math.ceil(Math.max(least, 1.25 * this.#ids.length, 1_024) / 32);
    const grown = <T extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(made: T, from: T): T => {
      made.set(from);
      return made;
    };
    this.#agencies = grown(new Uint16Array(size), this.#agencies);
    this.#types = grown(new Uint16Array(size), this.#types);
    this.#years = grown(new Uint8Array(size), this.#years);
    this.#validities = grown(new Uint8Array(size), this.#validities);
    this.#days = grown(new Uint16Array(size), this.#days);
    this.#nouns = grown(new Uint8Array(size), this.#nouns);
    this.#ids = grown(new Uint32Array(size), this.#ids);
    // Another set: who holds the one before goes on with it.
    this.#there = new OrdinalSet(this.base, grown(new Int32Array(size / 32), this.#there.words));
  }
}

function codeOf(value: number, values: number[], codes: Map<number, number>): number {
  const known = codes.get(value);
  if (known !== undefined) return known;
  codes.set(value, values.length);
  return values.push(value) - 1;
}

function yearOf(day: number): number {
  let year = Math.floor(day / 365.25);
  while ((NEW_YEARS[year + 1] ?? Infinity) <= day) year += 1;
  while ((NEW_YEARS[year] ?? 0) > day) year -= 1;
  return year;
}

/** What the table keeps as a year. */
export function yearNumber(kept: number): number {
  return FIRST_YEAR + kept;
}
