import data from '../../../data/law/remedy-results.json' with { type: 'json' };
import { oneOf } from '../one-of.ts';

const COLUMNS = ['upheld', 'corrected', 'other', 'pending'] as const;

/** How a review or a suit ended, or that it hasn't. */
export type RemedyResult = keyof typeof data.results;

export type Remedy = 'reconsideration' | 'litigationDirect' | 'litigationAfterReconsideration';

export const REMEDY_RESULTS: readonly RemedyResult[] = Object.keys(data.results).filter((key) => isResult(key));

/**
 * The cell of table four for one review or suit, by its latest result: a judgment of the second instance takes the place
 * of the first's. A review and the suit after it are two cases and two cells.
 */
export function remedyCell(
  remedy: Remedy,
  results: readonly RemedyResult[],
): { readonly row: Remedy; readonly column: (typeof COLUMNS)[number] } {
  const latest = results.findLast((result) => result !== 'pending') ?? 'pending';
  // Under appeal a case is open again.
  const open = results.length > 0 && results.at(-1) === 'pending';
  return { row: remedy, column: open ? 'pending' : oneOf(COLUMNS, data.results[latest].column) };
}

function isResult(text: string): text is RemedyResult {
  return Object.hasOwn(data.results, text);
}
