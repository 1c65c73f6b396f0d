import type { Place } from '../../kernel/place.ts';

/**
 * One cell of a table. Four things that are never mixed up, from the first byte to the national total:
 * a number (0 is one), a blank cell, a cell that is not there, and characters that nobody can assign or read.
 */
export type Cell =
  | { readonly state: 'value'; readonly value: number; readonly raw: string; readonly at: Place | null; readonly unit?: string }
  /** The cell is there and holds nothing, or a mark for nothing: `/`, `—`, 不适用 (kept in `raw`). */
  | { readonly state: 'blank'; readonly raw: string; readonly at: Place | null }
  /** The cell (or its row, or its table) is not in the source. */
  | { readonly state: 'missing' }
  /** Something is there, but which number belongs here can't be said without guessing. */
  | { readonly state: 'unknown'; readonly raw: string; readonly at: Place | null; readonly why: UnknownReason };

export type UnknownReason =
  /** Not a number: `二十余`, `见附件`. */
  | 'notANumber'
  /** The row holds another count of numbers than columns, so their columns are open. */
  | 'columnOpen'
  /** The source dropped repeated lines or reordered cells. */
  | 'sourceDamaged';

export const missing: Cell = { state: 'missing' };

/** The number of a cell, or null when there is none to be had. */
export function valueOf(cell: Cell | undefined): number | null {
  return cell?.state === 'value' ? cell.value : null;
}
