/**
 * A repaired copy of a source text that knows, for each of its offsets, where that character stood in the source.
 * With nothing repaired, it is the source itself.
 */
export interface RestoredText {
  readonly text: string;
  /** Offset in `text` (0 to length, inclusive) → offset in the source. Monotonic. */
  readonly toSource: (offset: number) => number;
  /** Offset in the source → offset in `text`; characters that were deleted map to what follows them. */
  readonly fromSource: (offset: number) => number;
}

export function unrepaired(text: string): RestoredText {
  return { text, toSource: (offset) => offset, fromSource: (offset) => offset };
}
