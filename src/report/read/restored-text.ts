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

/** Characters `start` to `end` (exclusive) become `replacement`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/**
 * Applies edits (sorted, not overlapping, in offsets of `before.text`) and keeps the way back to the source.
 * A replacement of the same length maps character by character; any other maps to where its stretch begins.
 * What is deleted belongs to the character before it, so that a quote which ends there ends after the damage.
 */
export function applyEdits(before: RestoredText, edits: readonly Edit[]): RestoredText {
  if (edits.length === 0) return before;
  const pieces: string[] = [];
  const beforeStarts: number[] = [0];
  const afterStarts: number[] = [0];
  let from = 0;
  let length = 0;
  for (const edit of edits) {
    pieces.push(before.text.slice(from, edit.start), edit.replacement);
    length += edit.start - from + edit.replacement.length;
    from = edit.end;
    if (edit.replacement.length === edit.end - edit.start) continue;
    if (edit.replacement.length > 0) {
      beforeStarts.push(edit.start);
      afterStarts.push(length - edit.replacement.length);
    }
    beforeStarts.push(edit.end);
    afterStarts.push(length);
  }
  pieces.push(before.text.slice(from));
  const text = pieces.join('');
  if (beforeStarts.length === 1) return { text, toSource: before.toSource, fromSource: before.fromSource };
  const beforeLength = before.text.length;
  const back = (offset: number): number => along(afterStarts, beforeStarts, offset, beforeLength);
  const forth = (offset: number): number => along(beforeStarts, afterStarts, offset, text.length);
  return {
    text,
    toSource: (offset) => before.toSource(back(offset)),
    fromSource: (offset) => forth(before.fromSource(offset)),
  };
}

/** Same text length, other characters: the offsets stay. */
export function withText(before: RestoredText, text: string): RestoredText {
  return text === before.text ? before : { text, toSource: before.toSource, fromSource: before.fromSource };
}

/** Maps an offset along two parallel lists of segment starts, never past the start of the next segment. */
function along(froms: readonly number[], tos: readonly number[], offset: number, limit: number): number {
  let low = 0;
  let high = froms.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((froms[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const mapped = (tos[low] ?? 0) + offset - (froms[low] ?? 0);
  return Math.min(mapped, tos[low + 1] ?? limit);
}
