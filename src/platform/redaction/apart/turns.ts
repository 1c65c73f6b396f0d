interface Waiting {
  readonly key: string;
  readonly begin: () => void;
}

/** So many at once, and of one key never two: whoever brings a file that takes long waits behind it, the others do not. */
export class Turns {
  readonly #atOnce: number;
  readonly #running = new Map<symbol, string>();
  #waiting: readonly Waiting[] = [];

  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  /** @param key an empty one stands behind nobody. Throws the signal's reason where it is given up before its turn. */
  async during<Value>(key: string, signal: AbortSignal, work: () => Promise<Value>): Promise<Value> {
    const turn = Symbol();
    await this.#turnOf(turn, key, signal);
    try {
      return await work();
    } finally {
      this.#running.delete(turn);
      this.#next();
    }
  }

  async #turnOf(turn: symbol, key: string, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const giveUp = (): void => {
        this.#waiting = this.#waiting.filter((one) => one !== waiting);
        reject(signal.reason instanceof Error ? signal.reason : new Error('Given up before its turn'));
      };
      const waiting: Waiting = {
        key,
        begin: () => {
          signal.removeEventListener('abort', giveUp);
          this.#running.set(turn, key);
          resolve();
        },
      };
      signal.addEventListener('abort', giveUp, { once: true });
      this.#waiting = [...this.#waiting, waiting];
      this.#next();
    });
  }

  #next(): void {
    while (this.#running.size < this.#atOnce) {
      const running = new Set(this.#running.values());
      const next = this.#waiting.find(({ key }) => key === '' || !running.has(key));
      if (next === undefined) return;
      this.#waiting = this.#waiting.filter((one) => one !== next);
      next.begin();
    }
  }
}
