/** Values by small numbers. It only grows, so that every table that was made with it can go on using it. */
export class Dictionary<T> {
  readonly #numbers = new Map<T, number>();
  readonly #values: T[] = [];

  get size(): number {
    return this.#values.length;
  }

  /** The value's number, a new one when it has none. */
  enter(value: T): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    const number = this.#values.length;
    this.#numbers.set(value, number);
    this.#values.push(value);
    return number;
  }

  /** −1 when no table has it. */
  find(value: T): number {
    return this.#numbers.get(value) ?? -1;
  }

  at(number: number): T {
    const value = this.#values[number];
    if (value === undefined) throw new RangeError(`The dictionary has no value ${number}`);
    return value;
  }

  /** One byte a value: does it pass? */
  mask(passes: (value: T) => boolean): Uint8Array {
    return Uint8Array.from(this.#values, (value) => (passes(value) ? 1 : 0));
  }

  values(): readonly T[] {
    return this.#values;
  }
}
