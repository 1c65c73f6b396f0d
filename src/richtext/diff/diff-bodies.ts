import type { Body, BodyBlock, BodyCell, BodyTable } from '../body.ts';
import { canonicalPart } from '../canonical-body.ts';
import { blockText } from '../body-text.ts';
import { align, type Fate, type PartView } from './align.ts';
import type { BlockChange, BlockDetail, BodyListItem, BodyRow, CellChange, Change } from './change.ts';
import { diffInlines } from './diff-inlines.ts';
import { workBudget, type WorkBudget } from './work-budget.ts';

const contentText = (content: readonly BodyBlock[]): string => content.map(blockText).join('\n');

const BLOCKS: PartView<BodyBlock> = {
  key: canonicalPart,
  // The same picture is the same, whatever is said of it.
  text: (block) => (block.type === 'image' ? block.attrs.file : blockText(block)),
  comparable: (before, after) => kindOf(before) === kindOf(after),
  inPlace: false,
};
/** In a cell or item that changed, its paragraphs changed too. */
const INNER_BLOCKS: PartView<BodyBlock> = { ...BLOCKS, inPlace: true };
const ITEMS: PartView<BodyListItem> = {
  key: canonicalPart,
  text: (item) => contentText(item.content),
  comparable: () => true,
  inPlace: false,
};
const ROWS: PartView<BodyRow> = {
  key: canonicalPart,
  text: (row) => row.content.map((cell) => contentText(cell.content)).join('\t'),
  comparable: () => true,
  inPlace: true,
};
const CELLS: PartView<BodyCell> = {
  key: canonicalPart,
  text: (cell) => contentText(cell.content),
  comparable: () => true,
  inPlace: true,
};

/**
 * How a body changed: block by block, inside a paragraph or heading by characters, words and numbers, inside a table by rows
 * and cells. What was moved shows as deleted and inserted. Bounded: what is too much to compare shows as replaced.
 */
export function diffBodies(before: Body, after: Body): readonly BlockChange[] {
  return diffBlocks(before.content, after.content, BLOCKS, workBudget());
}

function diffBlocks(
  before: readonly BodyBlock[],
  after: readonly BodyBlock[],
  view: PartView<BodyBlock>,
  budget: WorkBudget,
): readonly BlockChange[] {
  return align(before, after, view, budget).flatMap((fate): readonly BlockChange[] => {
    if (fate.kind !== 'changed') return [fate];
    const detail = blockDetail(fate.before, fate.after, budget);
    return detail === null ? [gone(fate.before), come(fate.after)] : [{ ...fate, detail }];
  });
}

function blockDetail(before: BodyBlock, after: BodyBlock, budget: WorkBudget): BlockDetail | null {
  if (isLine(before) && isLine(after)) return { kind: 'line', changes: diffInlines(before.content, after.content, budget) };
  if (isList(before) && isList(after)) {
    const fates = align(before.content, after.content, ITEMS, budget);
    return {
      kind: 'list',
      changes: fates.map((fate) => detailed(fate, (old, now) => diffBlocks(old.content, now.content, INNER_BLOCKS, budget))),
    };
  }
  if (before.type === 'blockquote' && after.type === 'blockquote') {
    return { kind: 'quote', changes: diffBlocks(before.content, after.content, BLOCKS, budget) };
  }
  if (before.type === 'table' && after.type === 'table') return tableDetail(before, after, budget);
  const samePicture = before.type === 'image' && after.type === 'image' && before.attrs.file === after.attrs.file;
  return samePicture ? { kind: 'attributes' } : null;
}

function tableDetail(before: BodyTable, after: BodyTable, budget: WorkBudget): BlockDetail {
  const cells = (old: BodyRow, now: BodyRow): readonly CellChange[] =>
    align(old.content, now.content, CELLS, budget).map((fate) =>
      detailed(fate, (a, b) => diffBlocks(a.content, b.content, INNER_BLOCKS, budget)),
    );
  return { kind: 'table', changes: align(before.content, after.content, ROWS, budget).map((fate) => detailed(fate, cells)) };
}

function detailed<T, Detail>(fate: Fate<T>, detail: (before: T, after: T) => Detail): Change<T, Detail> {
  return fate.kind === 'changed' ? { ...fate, detail: detail(fate.before, fate.after) } : fate;
}

function gone(value: BodyBlock): BlockChange {
  return { kind: 'deleted', value };
}

function come(value: BodyBlock): BlockChange {
  return { kind: 'inserted', value };
}

/** Paragraphs become headings and bullets become numbers; other kinds don't turn into each other. */
function kindOf(block: BodyBlock): string {
  if (isLine(block)) return 'line';
  if (isList(block)) return 'list';
  return block.type;
}

function isLine(block: BodyBlock): block is Extract<BodyBlock, { type: 'paragraph' | 'heading' }> {
  return block.type === 'paragraph' || block.type === 'heading';
}

function isList(block: BodyBlock): block is Extract<BodyBlock, { type: 'bulletList' | 'orderedList' }> {
  return block.type === 'bulletList' || block.type === 'orderedList';
}
