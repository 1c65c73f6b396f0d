import { err, ok, type Result } from '../kernel/result.ts';
import type { Body, BodyAlign, BodyBlock, BodyCell, BodyParagraph, BodyTable } from './body.ts';
import { bodyFault, type BodyFault } from './body-fault.ts';
import { BODY_LIMITS, type BodyLimits } from './body-limits.ts';
import { fitTable } from './fit-table.ts';
import { isFields, NodeReading, type Fields } from './read-node.ts';
import { readInlines } from './read-inlines.ts';

const ALIGNS: ReadonlySet<unknown> = new Set<BodyAlign>(['left', 'center', 'right', 'justify']);
const BLOCK_TYPES: ReadonlySet<unknown> = new Set<BodyBlock['type']>([
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'table',
  'image',
  'horizontalRule',
]);
const INNER_TYPES = new Set(['text', 'hardBreak', 'footnote', 'listItem', 'tableRow', 'tableCell', 'tableHeader', 'doc']);
const FILE = /^[0-9a-f]{64}$/;
const MAX_START = 1_000_000;

/**
 * Reads a text of a document from anything: unknown nodes, marks, attributes and addresses are refused with their path.
 * What it gives is in one form: neighbouring texts of equal marks are one, marks are in order, tables are whole,
 * lists, cells and quotes hold at least a paragraph, no blank paragraphs stand at the end.
 * What it gave it gives again (`readBody(JSON.parse(canonicalBody(body)))` is `body`). Linear.
 */
export function readBody(value: unknown, limits: BodyLimits = BODY_LIMITS): Result<Body, BodyFault> {
  const reader = new BodyReader(limits);
  const content = reader.document(value);
  return content === null ? err(reader.fault ?? bodyFault('notABody', '')) : ok({ type: 'doc', content });
}

class BodyReader {
  readonly #reading: NodeReading;
  #depth = 0;
  #cellsLeft: number;
  #cellsRead = 0;

  constructor(limits: BodyLimits) {
    this.#reading = new NodeReading(limits);
    this.#cellsLeft = limits.cells;
  }

  get fault(): BodyFault | null {
    return this.#reading.fault;
  }

  document(value: unknown): readonly BodyBlock[] | null {
    if (!isFields(value) || value['type'] !== 'doc') return null;
    if (this.#reading.node(value) === null || this.#reading.attributes(value, []) === null || !this.#plain(value)) return null;
    const blocks = this.#blocks(value);
    return blocks === null ? null : blocks.slice(0, blocks.findLastIndex((block) => !isBlank(block)) + 1);
  }

  #blocks(node: Fields): BodyBlock[] | null {
    if (this.#depth >= this.#reading.limits.depth) return this.#reading.refuse('tooDeep');
    this.#depth++;
    const blocks = this.#reading.each(node, 'content', (value) => this.#block(value));
    this.#depth--;
    return blocks;
  }

  /** Cells, items and quotes: an editor needs something to write in. */
  #filled(node: Fields): readonly BodyBlock[] | null {
    const blocks = this.#blocks(node);
    return blocks?.length === 0 ? [blankParagraph()] : blocks;
  }

  #block(value: unknown): BodyBlock | null {
    const node = this.#reading.node(value);
    if (node === null) return null;
    const type = node['type'];
    if (BLOCK_TYPES.has(type) && !this.#plain(node)) return null;
    switch (type) {
      case 'paragraph':
      case 'heading':
        return this.#textBlock(node, type);
      case 'bulletList':
      case 'orderedList':
        return this.#list(node, type);
      case 'blockquote': {
        const content = this.#reading.attributes(node, []) === null ? null : this.#filled(node);
        return content === null ? null : { type, content };
      }
      case 'table':
        return this.#table(node);
      case 'image':
        return this.#image(node);
      case 'horizontalRule':
        return this.#reading.attributes(node, []) === null || !this.#isEmpty(node) ? null : { type };
      default:
        return this.#reading.at('type', () => this.#reading.refuse(INNER_TYPES.has(String(type)) ? 'misplacedNode' : 'unknownNode'));
    }
  }

  #textBlock(node: Fields, type: 'paragraph' | 'heading'): BodyBlock | null {
    const attrs = this.#reading.attributes(node, type === 'heading' ? ['level', 'textAlign'] : ['textAlign']);
    if (attrs === null) return null;
    const textAlign = attrs['textAlign'] ?? null;
    if (textAlign !== null && !isAlign(textAlign)) return this.#reading.wrong('textAlign');
    const level = attrs['level'];
    if (type === 'heading' && level !== 2 && level !== 3 && level !== 4) return this.#reading.wrong('level');
    const content = readInlines(this.#reading, node);
    if (content === null) return null;
    return level === 2 || level === 3 || level === 4
      ? { type: 'heading', attrs: { level, textAlign }, content }
      : { type: 'paragraph', attrs: { textAlign }, content };
  }

  #list(node: Fields, type: 'bulletList' | 'orderedList'): BodyBlock | null {
    const attrs = this.#reading.attributes(node, ['start']);
    const start = attrs === null ? null : this.#reading.count(attrs, 'start', 0, MAX_START, 1);
    if (start === null) return null;
    const content = this.#children(node, 'listItem', (item) => {
      const blocks = this.#reading.attributes(item, []) === null ? null : this.#filled(item);
      // The editor's items begin with a paragraph.
      const first = blocks?.[0];
      if (blocks === null || first === undefined) return null;
      return { type: 'listItem' as const, content: first.type === 'paragraph' ? blocks : [blankParagraph(), ...blocks] };
    });
    if (content === null || content.length === 0) return null;
    return { type, attrs: { start: type === 'bulletList' ? 1 : start }, content };
  }

  #table(node: Fields): BodyBlock | null {
    if (this.#reading.attributes(node, []) === null) return null;
    const rows = this.#children(node, 'tableRow', (row): BodyTable['content'][number] | null => {
      const content = this.#reading.attributes(row, []) === null ? null : this.#cells(row);
      return content === null ? null : { type: 'tableRow', content };
    });
    if (rows === null || rows.every((row) => row.content.length === 0)) return null;
    const fitted = fitTable(rows, this.#reading.limits.columns, this.#cellsLeft);
    if (fitted === null) return this.#reading.refuse('tooManyCells');
    this.#cellsLeft -= fitted.area;
    return fitted.table;
  }

  #cells(row: Fields): readonly BodyCell[] | null {
    return this.#nested(() =>
      this.#reading.each(row, 'content', (value): BodyCell | null => {
        const node = this.#reading.node(value);
        if (node === null || !this.#plain(node)) return null;
        if (++this.#cellsRead > this.#reading.limits.cells) return this.#reading.refuse('tooManyCells');
        const type = node['type'];
        if (type !== 'tableCell' && type !== 'tableHeader') return this.#reading.at('type', () => this.#reading.refuse('misplacedNode'));
        const attrs = this.#reading.attributes(node, ['colspan', 'rowspan']);
        if (attrs === null) return null;
        const colspan = this.#reading.count(attrs, 'colspan', 1, this.#reading.limits.columns, 1);
        const rowspan = this.#reading.count(attrs, 'rowspan', 1, this.#reading.limits.cells, 1);
        const content = this.#filled(node);
        return colspan === null || rowspan === null || content === null ? null : { type, attrs: { colspan, rowspan }, content };
      }),
    );
  }

  #image(node: Fields): BodyBlock | null {
    const attrs = this.#isEmpty(node) ? this.#reading.attributes(node, ['file', 'alt', 'caption']) : null;
    if (attrs === null) return null;
    const file = attrs['file'];
    if (typeof file !== 'string' || !FILE.test(file)) return this.#reading.wrong('file');
    const alt = this.#reading.note(attrs, 'alt');
    const caption = this.#reading.note(attrs, 'caption');
    return alt === null || caption === null ? null : { type: 'image', attrs: { file, alt: alt.trim(), caption: caption.trim() } };
  }

  /** Items of a list and rows of a table. */
  #children<T>(node: Fields, type: string, read: (child: Fields) => T | null): readonly T[] | null {
    return this.#nested(() =>
      this.#reading.each(node, 'content', (value) => {
        const child = this.#reading.node(value);
        if (child === null || !this.#plain(child)) return null;
        return child['type'] === type ? read(child) : this.#reading.at('type', () => this.#reading.refuse('misplacedNode'));
      }),
    );
  }

  #nested<T>(read: () => T | null): T | null {
    this.#depth++;
    const value = read();
    this.#depth--;
    return value;
  }

  /** Only texts carry text, and only inline content carries marks. */
  #plain(node: Fields): boolean {
    for (const key of ['marks', 'text']) {
      const value = node[key];
      if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
      this.#reading.at(key, () => this.#reading.refuse('unknownAttribute'));
      return false;
    }
    return true;
  }

  #isEmpty({ content }: Fields): boolean {
    if (content === undefined || (Array.isArray(content) && content.length === 0)) return true;
    this.#reading.at('content', () => this.#reading.refuse('misplacedNode'));
    return false;
  }
}

function isAlign(value: unknown): value is BodyAlign {
  return ALIGNS.has(value);
}

function isBlank(block: BodyBlock): boolean {
  return block.type === 'paragraph' && block.content.length === 0;
}

function blankParagraph(): BodyParagraph {
  return { type: 'paragraph', attrs: { textAlign: null }, content: [] };
}
