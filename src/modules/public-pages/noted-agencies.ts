import type { PublicAgency } from '../edition/index.ts';

/** The agencies of an edition; notes which of them a page has asked for. */
export class NotedAgencies implements ReadonlyMap<number, PublicAgency> {
  readonly #agencies: ReadonlyMap<number, PublicAgency>;
  readonly #tags: Set<string>;

  constructor(agencies: ReadonlyMap<number, PublicAgency>, tags: Set<string>) {
    this.#agencies = agencies;
    this.#tags = tags;
  }

  get size(): number {
    return this.#all.size;
  }

  get(id: number): PublicAgency | undefined {
    this.#tags.add(`agency:${id}`);
    return this.#agencies.get(id);
  }

  has(id: number): boolean {
    return this.get(id) !== undefined;
  }

  forEach(call: (agency: PublicAgency, id: number, agencies: ReadonlyMap<number, PublicAgency>) => void): void {
    for (const [id, agency] of this.#all) call(agency, id, this);
  }

  entries(): MapIterator<[number, PublicAgency]> {
    return this.#all.entries();
  }

  keys(): MapIterator<number> {
    return this.#all.keys();
  }

  values(): MapIterator<PublicAgency> {
    return this.#all.values();
  }

  [Symbol.iterator](): MapIterator<[number, PublicAgency]> {
    return this.entries();
  }

  get #all(): ReadonlyMap<number, PublicAgency> {
    this.#tags.add('agencies');
    return this.#agencies;
  }
}
