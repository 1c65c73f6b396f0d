import { lineBlock, type Block } from './block.ts';
import { collapseSpace } from './html-line.ts';
import type { HtmlElement } from './html-tree.ts';
import { resolveSpans, type SpannedCell } from './resolve-spans.ts';

const BLOCK_ELEMENTS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);
/** Frames of a page around its text. */
const FRAME_ELEMENTS = new Set(['nav', 'footer', 'aside']);
/** Smaller pictures are icons, bullets and spacers. */
const ICON_SIZE = 48;
/** Tables nested deeper than this are read as lines. */
const MAX_TABLE_DEPTH = 20;

export interface HtmlReading {
  readonly blocks: readonly Block[];
  /** A table had more cells than the limit and was read as lines. */
  readonly cut: boolean;
}

/** Turns an element into lines and tables. `skipFrames` leaves out navigation, footers and blocks of links. */
export function readHtmlBlocks(element: HtmlElement, skipFrames: boolean, maxCells: number): HtmlReading {
  const walker = new HtmlWalker(skipFrames, maxCells);
  return { blocks: walker.read(element, 0), cut: walker.cut };
}

class HtmlWalker {
  cut = false;
  readonly #skipFrames: boolean;
  #cellsLeft: number;

  constructor(skipFrames: boolean, maxCells: number) {
    this.#skipFrames = skipFrames;
    this.#cellsLeft = maxCells;
  }

  read(element: HtmlElement, tableDepth: number): Block[] {
    const flow = new Flow();
    this.#children(element, flow, tableDepth);
    return flow.finish();
  }

  #children(element: HtmlElement, flow: Flow, tableDepth: number): void {
    let item = Number(element.attributes['start'] ?? '1') || 1;
    for (const child of element.children) {
      if (typeof child === 'string') flow.text(child, element.name === 'pre');
      else {
        if (element.name === 'ol' && child.name === 'li' && isNumbered(element)) flow.number(item++);
        this.#element(child, flow, tableDepth);
      }
    }
  }

  #element(element: HtmlElement, flow: Flow, tableDepth: number): void {
    if (this.#skipFrames && isFrame(element)) return;
    if (element.name === 'br') return flow.endLine();
    if (element.name === 'img') return isPicture(element) ? flow.picture() : undefined;
    if (element.name === 'table' && tableDepth < MAX_TABLE_DEPTH && this.#table(element, flow, tableDepth)) return;
    if (!BLOCK_ELEMENTS.has(element.name)) return this.#children(element, flow, tableDepth);
    flow.endLine();
    this.#children(element, flow, tableDepth);
    flow.endLine();
  }

  /** False when the table is too big to be put on a grid. */
  #table(table: HtmlElement, flow: Flow, tableDepth: number): boolean {
    const parts = tableParts(table);
    const rows = parts.rows.map((row) => row.map((cell) => this.#cell(cell, tableDepth + 1)));
    const grid = resolveSpans(rows, this.#cellsLeft);
    if (grid === null) {
      this.cut = true;
      return false;
    }
    this.#cellsLeft -= grid.rowCount * grid.columnCount;
    flow.endLine();
    for (const part of parts.outside) {
      if (typeof part === 'string') flow.text(part, false);
      else this.#element(part, flow, tableDepth + 1);
    }
    flow.endLine();
    if (grid.cells.length > 0) flow.table(grid);
    return true;
  }

  #cell(cell: HtmlElement, tableDepth: number): SpannedCell {
    return {
      rowSpan: span(cell.attributes['rowspan']),
      columnSpan: span(cell.attributes['colspan']),
      blocks: this.read(cell, tableDepth),
    };
  }
}

/** Collects lines while walking. */
class Flow {
  #blocks: Block[] = [];
  #line = '';
  #pictures = 0;

  text(text: string, preformatted: boolean): void {
    if (!preformatted || !text.includes('\n')) {
      this.#line += text;
      return;
    }
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.endLine();
      this.#line += line;
    }
  }

  number(item: number): void {
    this.endLine();
    this.#line = `${item}. `;
  }

  picture(): void {
    this.#pictures++;
  }

  endLine(): void {
    const text = collapseSpace(this.#line);
    if (text !== '' || this.#pictures > 0) this.#blocks.push(lineBlock(text, this.#pictures));
    this.#line = '';
    this.#pictures = 0;
  }

  table(table: Block): void {
    this.#blocks.push(table);
  }

  finish(): Block[] {
    this.endLine();
    return this.#blocks;
  }
}

/** Rows and cells of a table, not of tables within; what stands between them comes before the table, as browsers show it. */
function tableParts(table: HtmlElement): { rows: HtmlElement[][]; outside: (HtmlElement | string)[] } {
  const rows: HtmlElement[][] = [];
  const outside: (HtmlElement | string)[] = [];
  const visit = (element: HtmlElement, row: HtmlElement[] | null): void => {
    for (const child of element.children) {
      if (typeof child === 'string') outside.push(child);
      else if (child.name === 'td' || child.name === 'th') {
        if (row === null) rows.push([child]);
        else row.push(child);
      } else if (child.name === 'tr') {
        const next: HtmlElement[] = [];
        rows.push(next);
        visit(child, next);
      } else if (child.name === 'tbody' || child.name === 'thead' || child.name === 'tfoot' || child.name === 'form') visit(child, null);
      else outside.push(child);
    }
  };
  visit(table, null);
  return { rows: rows.filter((row) => row.length > 0), outside };
}

function span(value: string | undefined): number {
  if (value === undefined) return 1;
  const number = Number.parseInt(value, 10);
  return number >= 1 ? Math.min(number, 10_000) : 1;
}

function isNumbered(list: HtmlElement): boolean {
  return (list.attributes['type'] ?? '1') === '1' && !/list-style(?:-type)?\s{0,4}:\s{0,4}none/i.test(list.attributes['style'] ?? '');
}

function isFrame(element: HtmlElement): boolean {
  if (FRAME_ELEMENTS.has(element.name)) return true;
  return element.linkCount >= 5 && element.linkTextLength >= element.textLength * 0.85 && element.name !== 'body';
}

function isPicture({ attributes }: HtmlElement): boolean {
  const width = Number.parseInt(attributes['width'] ?? '', 10);
  const height = Number.parseInt(attributes['height'] ?? '', 10);
  return !(width < ICON_SIZE || height < ICON_SIZE);
}
