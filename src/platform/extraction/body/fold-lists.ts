import type { BodyBlock, BodyList } from '../../../richtext/index.ts';

/** A paragraph's place in a list, as word processors say it: paragraph by paragraph. */
export interface ListPlace {
  /** Tells lists apart that follow each other. */
  readonly list: string;
  /** From 0. */
  readonly level: number;
  readonly ordered: boolean;
  /** The number that it carries; null where it has none. */
  readonly value: number | null;
}

/** A block of a flow; `inside` belongs to the list item before it, if there is one. */
export interface FlowItem {
  readonly block: BodyBlock;
  readonly place: ListPlace | 'inside' | null;
}

interface OpenList {
  readonly place: ListPlace;
  readonly items: BodyBlock[][];
}

/** Makes real, nested lists of paragraphs that only say their place in one. A number that jumps begins a list of its own. */
export function foldLists(flow: readonly FlowItem[]): readonly BodyBlock[] {
  const blocks: BodyBlock[] = [];
  const open: OpenList[] = [];
  const close = (): void => {
    const list = open.pop();
    if (list === undefined) return;
    (open.at(-1)?.items.at(-1) ?? blocks).push(listBlock(list));
  };
  for (const { block, place } of flow) {
    const item = open.at(-1)?.items.at(-1);
    if (place === 'inside' && item !== undefined) {
      item.push(block);
      continue;
    }
    if (place === null || place === 'inside') {
      while (open.length > 0) close();
      blocks.push(block);
      continue;
    }
    for (let top = open.at(-1); top !== undefined && (top.place.level > place.level || !goesOn(top, place)); top = open.at(-1)) close();
    if (open.at(-1)?.place.level !== place.level) open.push({ place, items: [] });
    open.at(-1)?.items.push([block]);
  }
  while (open.length > 0) close();
  return blocks;
}

function goesOn({ place, items }: OpenList, next: ListPlace): boolean {
  if (place.level < next.level) return true;
  if (place.list !== next.list || place.ordered !== next.ordered) return false;
  return next.value === null || place.value === null || next.value === place.value + items.length;
}

function listBlock({ place, items }: OpenList): BodyList {
  return {
    type: place.ordered ? 'orderedList' : 'bulletList',
    attrs: { start: place.ordered ? (place.value ?? 1) : 1 },
    content: items.map((content) => ({ type: 'listItem', content })),
  };
}
