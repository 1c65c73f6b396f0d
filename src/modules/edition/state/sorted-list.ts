import type { CardTable } from '../cards/card-table.ts';

/** Ids of documents, the newest first by the table they were sorted with. */
export type SortedList = Int32Array<ArrayBuffer>;

interface Insertion {
  /** Where in the old list. */
  readonly at: number;
  readonly id: number;
}

/**
 * The list without some documents and with others; documents that stay have the same rank in both tables. Takes a copy
 * of the list and a search for each changed document.
 */
export function changeList(
  list: SortedList,
  before: CardTable,
  after: CardTable,
  { remove, add }: { readonly remove: readonly number[]; readonly add: readonly number[] },
): SortedList {
  const removed = remove.map((id) => placeOf(list, before, before.rank(id))).sort((a, b) => a - b);
  const added: Insertion[] = [...after.sorted(add)].map((id) => ({ at: placeOf(list, before, after.rank(id)), id }));
  const changed = new Int32Array(list.length - removed.length + added.length);
  let from = 0;
  let to = 0;
  const copyUpTo = (end: number) => {
    if (end > from) changed.set(list.subarray(from, end), to);
    to += Math.max(0, end - from);
    from = Math.max(from, end);
  };
  let nextRemoved = 0;
  for (const { at, id } of [...added, { at: list.length, id: null }]) {
    for (let gone = removed[nextRemoved]; gone !== undefined && gone < at; gone = removed[nextRemoved]) {
      copyUpTo(gone);
      from = gone + 1;
      nextRemoved += 1;
    }
    copyUpTo(at);
    if (id !== null) {
      changed[to] = id;
      to += 1;
    }
  }
  return changed;
}

/** Where a document of this rank stands, or would stand. */
function placeOf(list: SortedList, table: CardTable, rank: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (table.rank(list[middle] ?? 0) > rank) low = middle + 1;
    else high = middle;
  }
  return low;
}
