import type { PlacedWord, RuledTableCell } from './ruled-table-cell.ts';

/** An item number at the start of a label: what begins with one is not the rest of something. */
const ITEM_NUMBER = /^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、．])/;
const NUMERIC = /^[\d\s.,，．%％\-—–/]*$/;

interface SeamPair {
  readonly upper: RuledTableCell;
  readonly lower: RuledTableCell;
}

/** A page break within a table: the first row below it, and whether the lines show that it cut a row. */
export interface Seam {
  readonly row: number;
  readonly rowIsCut: boolean;
}

/** Cells above and below a page break, put together again. */
export interface MendedSeam {
  readonly cells: readonly RuledTableCell[];
  readonly rowCount: number;
}

/**
 * Mends what a page break cut: a merged cell that goes on (blank, or with the rest of its label),
 * and a row whose label is wrapped over the break while its numbers stand on one side.
 * `lower` cells carry their final rows, beginning at the seam.
 */
export function mendSeam(upper: readonly RuledTableCell[], lower: readonly RuledTableCell[], seam: Seam, rowCount: number): MendedSeam {
  const pairs = seamPairs(upper, lower, seam.row);
  const spanning = pairs.filter(isSameMergedCell);
  const single = pairs.filter((pair) => !spanning.includes(pair));
  const belowSeam = lower.filter((cell) => cell.row === seam.row);
  const rowIsCut = pairs.length === belowSeam.length && (seam.rowIsCut ? !single.some(isConflict) : isCutRow(single));
  const joined = new Map<RuledTableCell, RuledTableCell>();
  for (const pair of rowIsCut ? pairs : spanning) joined.set(pair.upper, pair.lower);
  const lost = new Set(joined.values());
  const shift = rowIsCut ? 1 : 0;
  const above = upper.map((cell) => {
    const rest = joined.get(cell);
    return rest === undefined ? cell : { ...cell, rowSpan: cell.rowSpan + rest.rowSpan - shift, words: [...cell.words, ...rest.words] };
  });
  const below = lower.filter((cell) => !lost.has(cell)).map((cell) => ({ ...cell, row: cell.row - shift }));
  return { cells: [...above, ...below], rowCount: rowCount - shift };
}

function seamPairs(upper: readonly RuledTableCell[], lower: readonly RuledTableCell[], seam: number): SeamPair[] {
  const above = new Map(
    upper.filter((cell) => cell.row + cell.rowSpan === seam).map((cell) => [`${cell.column} ${cell.columnSpan}`, cell]),
  );
  return lower.flatMap((cell) => {
    const match = cell.row === seam ? above.get(`${cell.column} ${cell.columnSpan}`) : undefined;
    return match === undefined ? [] : [{ upper: match, lower: cell }];
  });
}

function isSameMergedCell({ upper, lower }: SeamPair): boolean {
  if (upper.rowSpan === 1 && lower.rowSpan === 1) return false;
  const label = textOf(upper.words);
  if (NUMERIC.test(label)) return false;
  const rest = textOf(lower.words);
  return rest === '' || (ITEM_NUMBER.test(label) && !ITEM_NUMBER.test(rest) && !NUMERIC.test(rest));
}

/** Two numbers are two rows, whatever the lines say. */
function isConflict({ upper, lower }: SeamPair): boolean {
  const before = textOf(upper.words);
  const after = textOf(lower.words);
  return before !== '' && after !== '' && (NUMERIC.test(before) || NUMERIC.test(after) || ITEM_NUMBER.test(after));
}

/** One wrapped label, and no column with something on both sides of the break but labels. */
function isCutRow(pairs: readonly SeamPair[]): boolean {
  if (pairs.length < 3 || pairs.some(({ upper, lower }) => upper.rowSpan > 1 || lower.rowSpan > 1)) return false;
  let wrapped = 0;
  let valuesAbove = 0;
  let valuesBelow = 0;
  for (const { upper, lower } of pairs) {
    const before = textOf(upper.words);
    const after = textOf(lower.words);
    if (before !== '' && after !== '') {
      if (NUMERIC.test(before) || NUMERIC.test(after) || ITEM_NUMBER.test(after) || !ITEM_NUMBER.test(before)) return false;
      wrapped++;
    } else if (before !== '') valuesAbove++;
    else if (after !== '') valuesBelow++;
  }
  return wrapped === 1 && (valuesAbove === 0 || valuesBelow === 0);
}

function textOf(words: readonly PlacedWord[]): string {
  return words
    .map((word) => word.text)
    .join('')
    .normalize('NFKC');
}
