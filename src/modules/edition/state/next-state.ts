import { isWithdrawn, type Withdrawn } from '../rules/public-document.ts';
import type { PublicEntry } from '../rules/public-entry.ts';
import { layOut, type EditionState, type SectionShelf } from './edition-state.ts';
import type { Places } from './places.ts';
import { changeList } from './sorted-list.ts';

/** What is public otherwise than before. */
export interface Delta {
  /** Null: never public, or not known. */
  readonly documents: ReadonlyMap<number, PublicEntry | Withdrawn | null>;
  /** Left out: as they were. */
  readonly places?: Places;
  /** By noun and key; null: not public any more. */
  readonly records?: ReadonlyMap<string, ReadonlyMap<string, object | null>>;
}

/** The next state: what changed beside all that did not. */
export function nextState(before: EditionState, { documents, places, records }: Delta): EditionState {
  const settled = withDocuments(before, documents);
  // Who stands below whom decides what every site shows.
  const isSameTree = places === undefined || JSON.stringify(treeOf(places)) === JSON.stringify(treeOf(before.places));
  const laidOut = places === undefined ? {} : layOut(places, settled.table, settled.order, isSameTree ? settled : undefined);
  return { ...settled, ...laidOut, records: withRecords(before.records, records ?? new Map()) };
}

function treeOf({ agencies, sites }: Places): unknown {
  return [
    [...agencies.values()].map(({ id, parentId }) => [id, parentId]),
    sites.map(({ id, agencyId, covers }) => [id, agencyId, covers]),
  ];
}

function withDocuments(before: EditionState, documents: Delta['documents']): EditionState {
  if (documents.size === 0) return before;
  const entries = new Map<number, PublicEntry | null>();
  const withdrawn = new Map(before.withdrawn);
  for (const [id, document] of documents) {
    const gone = document !== null && !('card' in document) && isWithdrawn(document);
    if (gone) withdrawn.set(id, document);
    else withdrawn.delete(id);
    const entry = document !== null && 'card' in document ? document : null;
    if (entry !== null || before.table.has(id)) entries.set(id, entry);
  }
  const ids = [...entries.keys()];
  const table = before.table.with(entries);
  const was = ids.filter((id) => before.table.has(id));
  const is = ids.filter((id) => table.has(id));
  const ties = (of: EditionState['table'], from: number) => of.ties(from).map(({ id: to }) => ({ from, to }));
  return {
    ...before,
    table,
    withdrawn,
    order: changeList(before.order, before.table, table, { remove: was, add: is }),
    tiedTo: before.tiedTo.with({ remove: was.flatMap((id) => ties(before.table, id)), add: is.flatMap((id) => ties(table, id)) }),
    shelves: new Map([...before.shelves].map(([id, shelf]) => [id, changeShelf(shelf, before, table, { was, is })])),
  };
}

function changeShelf(
  shelf: SectionShelf,
  before: EditionState,
  table: EditionState['table'],
  { was, is }: { readonly was: readonly number[]; readonly is: readonly number[] },
): SectionShelf {
  const remove = was.filter((id) => shelf.matches(before.table, id));
  const add = is.filter((id) => shelf.matches(table, id));
  if (remove.length + add.length === 0) return shelf;
  return { ...shelf, ids: changeList(shelf.ids, before.table, table, { remove, add }) };
}

function withRecords(before: EditionState['records'], changes: NonNullable<Delta['records']>): EditionState['records'] {
  if (changes.size === 0) return before;
  const records = new Map(before);
  for (const [noun, changed] of changes) {
    const cards = new Map(before.get(noun));
    for (const [key, card] of changed) {
      if (card === null) cards.delete(key);
      else cards.set(key, card);
    }
    records.set(noun, cards);
  }
  return records;
}
