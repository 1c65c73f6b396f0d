import type { PageContent } from './page-content.ts';
import { pageLines, type PageLine } from './page-lines.ts';
import { ruledGrids } from './ruled-grid.ts';
import { RuledTableBuilder, type RuledTable } from './ruled-table.ts';
import type { PlacedWord } from './ruled-table-cell.ts';

/** What stands on the pages, from top to bottom. */
export type PageItem =
  | { readonly kind: 'line'; readonly page: number; readonly line: PageLine }
  | { readonly kind: 'table'; readonly page: number; readonly table: RuledTable }
  | { readonly kind: 'picture'; readonly page: number };

/** Head and foot of a page where running titles and page numbers stand. */
const MARGIN_SHARE = 0.08;
/** A running line stands at the same height on every page, give or take this many points. */
const SAME_HEIGHT = 4;
const PAGE_NUMBER = /^[-—–－―·~\s]{0,6}(?:第\s?)?\d{1,4}(?:\s?页)?(?:\s?[/／,，]?\s?(?:共\s?)?\d{1,4}(?:\s?页)?)?[-—–－―·~\s]{0,6}$/;

/** Lays out one page: words into the cells of its ruled tables, the others on lines. */
export function pageItems(content: PageContent): { items: PageItem[]; irregular: number } {
  const page = content.number;
  const { grids, irregular } = ruledGrids(content.drawing);
  const builders = grids.map((grid) => new RuledTableBuilder(grid)).sort((a, b) => a.area - b.area);
  const loose: PlacedWord[] = [];
  for (const word of content.words) {
    const placed = { ...word, page };
    const cell = firstCell(builders, word.x + word.width / 2, word.y + word.height / 2);
    if (cell === null) loose.push(placed);
    else cell.words.push(placed);
  }
  const positioned: { y: number; item: PageItem }[] = [];
  for (const builder of builders) {
    positioned.push({ y: builder.grid.rowEdges[0] ?? 0, item: { kind: 'table', page, table: builder.finish() } });
  }
  for (const line of pageLines(loose)) if (!isPageNumber(line, content)) positioned.push({ y: line.y, item: { kind: 'line', page, line } });
  for (const y of content.drawing.pictures) positioned.push({ y, item: { kind: 'picture', page } });
  return { items: positioned.sort((a, b) => a.y - b.y).map(({ item }) => item), irregular };
}

/** Leaves out the lines that stand in the head or foot of several pages with nothing but a number changed. */
export function withoutRunningLines(pages: readonly { readonly items: readonly PageItem[]; readonly height: number }[]): PageItem[] {
  const seen = new Map<string, number>();
  const keyOf = (item: PageItem, height: number): string | null => {
    if (item.kind !== 'line' || !inMargin(item.line, height)) return null;
    return `${Math.round(item.line.y / SAME_HEIGHT)} ${lineText(item.line).replace(/\d+/g, '#')}`;
  };
  for (const { items, height } of pages) {
    for (const item of items) {
      const key = keyOf(item, height);
      if (key !== null) seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  const kept: PageItem[] = [];
  for (const { items, height } of pages) {
    for (const item of items) {
      const key = keyOf(item, height);
      if (key === null || (seen.get(key) ?? 0) < 2) kept.push(item);
    }
  }
  return kept;
}

export function lineText(line: PageLine): string {
  return line.words.map((word) => word.text).join('');
}

function firstCell(builders: readonly RuledTableBuilder[], x: number, y: number): ReturnType<RuledTableBuilder['cellAt']> {
  for (const builder of builders) {
    const cell = builder.cellAt(x, y);
    if (cell !== null) return cell;
  }
  return null;
}

function isPageNumber(line: PageLine, content: PageContent): boolean {
  return inMargin(line, content.height) && PAGE_NUMBER.test(lineText(line));
}

function inMargin(line: PageLine, height: number): boolean {
  return line.y < height * MARGIN_SHARE || line.y + line.height > height * (1 - MARGIN_SHARE);
}
