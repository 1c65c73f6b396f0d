/**
 * A stretch of a source text, in UTF-16 code units, `end` exclusive:
 * `text.slice(place.start, place.end)` are the raw characters.
 */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A value that remembers where it stood; `at` is null when the value came from data, not from a text. */
export interface Located<T> {
  readonly value: T;
  readonly at: Place | null;
}
