/** What three people's lists make together, and how often two of them changed the same stretch differently. */
export interface MergedList<T> {
  readonly items: readonly T[];
  /** Stretches that both changed: theirs stands first, mine behind it. */
  readonly clashes: number;
}

/** Beyond this many comparisons, what lies between the common ends counts as one stretch. */
const MOST_COMPARISONS = 4_000_000;

/**
 * Brings two changed copies of a list together: what only one changed is taken from that one, what both changed alike is
 * taken once, and where both changed the same stretch differently both are kept.
 */
export function mergeLists<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[], keyOf: (item: T) => string): MergedList<T> {
  const keys = { base: base.map(keyOf), mine: mine.map(keyOf), theirs: theirs.map(keyOf) };
  const inMine = matches(keys.base, keys.mine);
  const inTheirs = matches(keys.base, keys.theirs);
  const items: T[] = [];
  let clashes = 0;
  let at = { base: 0, mine: 0, theirs: 0 };
  const close = (to: typeof at): void => {
    const was = keys.base.slice(at.base, to.base).join('\n');
    const my = mine.slice(at.mine, to.mine);
    const their = theirs.slice(at.theirs, to.theirs);
    const myKeys = keys.mine.slice(at.mine, to.mine).join('\n');
    const theirKeys = keys.theirs.slice(at.theirs, to.theirs).join('\n');
    if (myKeys === was || myKeys === theirKeys) items.push(...their);
    else if (theirKeys === was) items.push(...my);
    else {
      items.push(...their, ...my);
      clashes += 1;
    }
  };
  for (const [index, item] of base.entries()) {
    const my = inMine.get(index);
    const their = inTheirs.get(index);
    if (my === undefined || their === undefined) continue;
    close({ base: index, mine: my, theirs: their });
    items.push(item);
    at = { base: index + 1, mine: my + 1, theirs: their + 1 };
  }
  close({ base: base.length, mine: mine.length, theirs: theirs.length });
  return { items, clashes };
}

/** Where items of one list stand in the other: a longest common subsequence. */
function matches(from: readonly string[], to: readonly string[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) found.set(start, start++);
  let tail = 0;
  while (tail < from.length - start && tail < to.length - start && from[from.length - 1 - tail] === to[to.length - 1 - tail]) {
    tail += 1;
    found.set(from.length - tail, to.length - tail);
  }
  const rows = from.length - tail - start;
  const columns = to.length - tail - start;
  if (rows * columns > MOST_COMPARISONS) return found;
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        from[start + row] === to[start + column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (from[start + row] === to[start + column]) found.set(start + row++, start + column++);
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return found;
}
