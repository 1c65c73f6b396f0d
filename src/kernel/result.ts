/** An expected outcome as a value. Faults (bugs, lost connections) throw instead. */
export type Result<T, E extends Failure> = Ok<T> | Err<E>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

/** Every expected failure names itself with a literal `kind`; each surface maps kinds to words. */
export interface Failure {
  readonly kind: string;
}

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function err<E extends Failure>(error: E): Err<E> {
  return { ok: false, error };
}
