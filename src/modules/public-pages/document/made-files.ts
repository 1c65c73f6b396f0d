/** Running at once, and waiting for them: more is refused, before it waits longer than a browser does. */
const AT_ONCE = 2;
const MOST_WAITING = 40;
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Files that are made when somebody asks for them. Who asks for one that is being made gets that one, and the last ones
 * are kept for the next who asks; a few are made at a time, and `null` says that too many wait.
 */
export class MadeFiles<Made extends { readonly bytes: number }> {
  readonly #kept = new Map<string, Made>();
  readonly #making = new Map<string, Promise<Made>>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #bytes = 0;

  /** @param key of what the file holds: what differs has another */
  async get(key: string, make: () => Promise<Made>): Promise<Made | null> {
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const begun = this.#making.get(key);
    if (begun !== undefined) return begun;
    if (this.#waiting.length >= MOST_WAITING) return null;
    const making = this.#inTurn(make).finally(() => this.#making.delete(key));
    this.#making.set(key, making);
    const made = await making;
    this.#keep(key, made);
    return made;
  }

  async #inTurn(make: () => Promise<Made>): Promise<Made> {
    if (this.#running >= AT_ONCE) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running += 1;
    try {
      return await make();
    } finally {
      const next = this.#waiting.shift();
      // The place goes from one to the next.
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }

  #keep(key: string, made: Made): void {
    if (made.bytes > MOST_BYTES / 4) return;
    this.#kept.set(key, made);
    this.#bytes += made.bytes;
    for (const [oldest, { bytes }] of this.#kept) {
      if (this.#bytes <= MOST_BYTES) return;
      this.#kept.delete(oldest);
      this.#bytes -= bytes;
    }
  }
}
