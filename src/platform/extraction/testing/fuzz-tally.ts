const MEGABYTE = 1024 * 1024;

/** Counts what became of fuzzed inputs and how long and how much memory they took. */
export class FuzzTally {
  readonly thrown: string[] = [];
  #opened = 0;
  #refused = new Map<string, number>();
  #slowest = { name: '', ms: 0 };
  #peak = 0;

  /** Notes one input: `code` is null when it opened. */
  note(name: string, code: string | null, ms: number): void {
    if (code === null) this.#opened++;
    else this.#refused.set(code, (this.#refused.get(code) ?? 0) + 1);
    if (ms > this.#slowest.ms) this.#slowest = { name, ms };
    this.#peak = Math.max(this.#peak, process.memoryUsage.rss());
  }

  noteThrown(name: string, error: unknown): void {
    this.thrown.push(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }

  get slowestMs(): number {
    return this.#slowest.ms;
  }

  get peakMb(): number {
    return Math.round(this.#peak / MEGABYTE);
  }

  get openedCount(): number {
    return this.#opened;
  }

  get refusedCount(): number {
    return [...this.#refused.values()].reduce((sum, count) => sum + count, 0);
  }

  toString(): string {
    const codes = [...this.#refused].toSorted((a, b) => b[1] - a[1]).map(([code, count]) => `${code} ${count}`);
    const total = this.#opened + this.refusedCount + this.thrown.length;
    return `${total} inputs, ${this.#opened} opened, ${this.refusedCount} refused by code (${codes.join(', ')}), ${this.thrown.length} threw, slowest ${this.#slowest.ms.toFixed(0)} ms (${this.#slowest.name}), peak RSS ${this.peakMb} MB`;
  }
}
