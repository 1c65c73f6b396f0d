/** Few: what was found takes a byte for every document. */
const KEPT = 8;

/** What was worked out last, by what was asked; for things that never change. */
export class Recent<Value> {
  readonly #values = new Map<string, Value>();

  get(key: string, workOut: () => Value): Value {
    const value = this.#values.get(key) ?? workOut();
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > KEPT && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }
}
