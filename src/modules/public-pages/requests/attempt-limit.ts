interface Span {
  times: number;
  readonly from: number;
}

const MOST_KEYS = 20_000;

/** Counts attempts by a key, in memory and for a span alone; nothing of it is written down. */
export class AttemptLimit {
  readonly #most: number;
  readonly #milliseconds: number;
  readonly #spans = new Map<string, Span>();

  constructor(most: number, milliseconds: number) {
    this.#most = most;
    this.#milliseconds = milliseconds;
  }

  /** Counts one more; the instant from which the key may try again when there were too many, else null. */
  attempt(key: string, now: number): Date | null {
    const known = this.#spans.get(key);
    const span = known === undefined || known.from + this.#milliseconds <= now ? { times: 0, from: now } : known;
    span.times += 1;
    this.#spans.delete(key);
    this.#spans.set(key, span);
    const [oldest] = this.#spans.keys();
    if (this.#spans.size > MOST_KEYS && oldest !== undefined) this.#spans.delete(oldest);
    return span.times > this.#most ? new Date(span.from + this.#milliseconds) : null;
  }
}
