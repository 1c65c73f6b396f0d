import type { Found } from './find-hits.ts';

const MOST_BYTES = 32 * 1024 * 1024;
/** Of a set of identities, each. */
const IDENTITY_BYTES = 40;

/** What was found lately: the next page, another order or a filter of the same query asks the index nothing. */
export class RememberedHits {
  readonly #found = new Map<string, { readonly found: Found; readonly bytes: number }>();
  #bytes = 0;

  get(key: string): Found | null {
    const known = this.#found.get(key);
    if (known === undefined) return null;
    this.#found.delete(key);
    this.#found.set(key, known);
    return known.found;
  }

  keep(key: string, found: Found): void {
    this.forget(key);
    const { hits, titled, numbered, sounded } = found;
    const bytes = 500 + hits.bytes + IDENTITY_BYTES * (titled.size + numbered.size + sounded.size);
    if (bytes > MOST_BYTES / 4) return;
    this.#found.set(key, { found, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#found.keys()) {
      if (this.#bytes <= MOST_BYTES) break;
      this.forget(oldest);
    }
  }

  forget(key: string): void {
    this.#bytes -= this.#found.get(key)?.bytes ?? 0;
    this.#found.delete(key);
  }
}
