import type { BodyAlign, BodyBlock, BodyCell, BodyTable } from '../../../richtext/index.ts';
import type { HtmlElement } from '../html-tree.ts';
import type { BodyNotices } from './body-notices.ts';
import { foldLists, type FlowItem, type ListPlace } from './fold-lists.ts';
import { lookWithin, stylesOf, type Styles } from './html-look.ts';
import type { HtmlNotes } from './html-notes.ts';
import { pictureDescription, pictureFile, type PictureWish } from './html-picture.ts';
import { LineBuilder, PLAIN, type Look } from './line-builder.ts';
import type { PictureShelf } from './picture-shelf.ts';
import { trimColumns, WIDEST_SPAN } from './trim-columns.ts';
import { inCell } from './word-grid-table.ts';
import { wordListPlace, type WordListCounts } from './word-html-list.ts';

/** What all flows of a page share. */
export interface HtmlReading {
  readonly notes: HtmlNotes;
  readonly notices: BodyNotices;
  readonly pictures: PictureShelf;
  readonly pictureWish: PictureWish;
  /** Headings go down by this: a page that has an `h1` begins there. */
  readonly headingShift: number;
  readonly listCounts: WordListCounts;
}

interface Setting {
  readonly look: Look;
  readonly align: BodyAlign | null;
  /** Level of the heading one is in, or null. */
  readonly heading: number | null;
  readonly place: ListPlace | null;
}

/** Lists, tables and quotes within each other beyond this are laid side by side. */
const MAX_NESTING = 9;
/** Elements that stand on lines of their own. */
const PARAGRAPHS = new Set(
  ['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'address', 'center', 'pre', 'dl', 'dt', 'dd', 'figure'].concat([
    'figcaption',
    'caption',
    '#root',
  ]),
);
const START: Setting = { look: PLAIN, align: null, heading: null, place: null };

/** The blocks within an element. */
export function htmlBlocksWithin(element: HtmlElement, reading: HtmlReading): readonly BodyBlock[] {
  return new HtmlFlow(reading, 0).read(element);
}

class HtmlFlow {
  readonly #reading: HtmlReading;
  readonly #nesting: number;
  readonly #line = new LineBuilder();
  readonly #flow: FlowItem[] = [];
  #setting: Setting = START;
  /** The place that the last block took: what follows in the same paragraph lies inside it. */
  #taken: ListPlace | null = null;

  constructor(reading: HtmlReading, nesting: number) {
    this.#reading = reading;
    this.#nesting = nesting;
  }

  read(element: HtmlElement): readonly BodyBlock[] {
    this.#children(element, START);
    this.#endLine();
    return foldLists(this.#flow);
  }

  #children(element: HtmlElement, setting: Setting): void {
    for (const child of element.children) {
      this.#setting = setting;
      if (typeof child === 'string') this.#line.text(child, setting.look);
      else this.#element(child, setting);
    }
    this.#setting = setting;
  }

  #element(element: HtmlElement, setting: Setting): void {
    const { notes, notices } = this.#reading;
    const styles = stylesOf(element);
    if (notes.holders.has(element)) return;
    if (isHidden(styles)) return notices.add('body.hiddenText');
    if (isComment(element, styles)) return notices.add('body.comments');
    if (isTracked(element)) {
      notices.add('body.trackedChanges');
      if (element.name === 'del') return;
      return this.#children(element, setting);
    }
    const heading = headingLevel(element.name);
    if (heading !== null)
      return this.#paragraph(element, styles, { ...setting, heading: Math.min(4, heading + this.#reading.headingShift) });
    if (PARAGRAPHS.has(element.name)) return this.#paragraph(element, styles, setting);
    switch (element.name) {
      case 'br':
        return this.#line.lineBreak();
      case 'hr':
        this.#endLine();
        return this.#add({ type: 'horizontalRule' });
      case 'img':
        return this.#picture(element);
      case 'ul':
      case 'ol':
      case 'dir':
      case 'menu':
        return this.#list(element);
      case 'li':
        return this.#paragraph(element, styles, setting);
      case 'blockquote':
        return this.#quote(element, setting);
      case 'table':
        return this.#table(element, setting);
      default:
        return this.#inline(element, styles, setting);
    }
  }

  #inline(element: HtmlElement, styles: Styles, setting: Setting): void {
    const target = element.name === 'a' ? (element.attributes['href'] ?? '') : '';
    const note = target.startsWith('#') ? this.#reading.notes.texts.get(target.slice(1)) : undefined;
    if (note !== undefined) return this.#line.footnote(note);
    if (/^ignore$/.test(styles.get('mso-list') ?? '')) return;
    const look = lookWithin(element, styles, setting.look, setting.heading !== null);
    this.#children(element, { ...setting, look });
  }

  #paragraph(element: HtmlElement, styles: Styles, around: Setting): void {
    this.#endLine();
    const outline = /^([1-9])$/.exec(styles.get('mso-outline-level') ?? '')?.[1];
    const heading = around.heading ?? (outline === undefined ? null : Math.min(4, Number(outline) + 1));
    const align = alignOf(element, styles) ?? around.align;
    const marked = wordListPlace(element, styles, this.#reading.listCounts);
    const setting: Setting = {
      look: lookWithin(element, styles, around.look, heading !== null),
      align,
      heading,
      place: marked?.kind === 'item' && heading === null ? marked.place : around.place,
    };
    this.#setting = setting;
    if (marked?.kind === 'label' || (marked?.kind === 'item' && heading !== null && marked.label !== '')) {
      this.#reading.notices.add('body.numbersAsText');
      this.#line.text(marked.label, { ...setting.look, bold: false });
    }
    this.#children(element, setting);
    this.#endLine();
    this.#setting = around;
  }

  #list(element: HtmlElement): void {
    this.#endLine();
    if (this.#isTooDeep()) return this.#children(element, START);
    const items: { type: 'listItem'; content: BodyBlock[] }[] = [];
    for (const child of element.children) {
      if (typeof child === 'string' && child.trim() === '') continue;
      // What is no item is read as it stands, a list behind its item included.
      const isItem = typeof child !== 'string' && child.name === 'li';
      const content = [...this.#within(isItem ? child : { ...element, children: [child] })];
      const last = items.at(-1);
      // Old programs put a list that belongs to an item behind it.
      if (typeof child !== 'string' && child.name !== 'li' && last !== undefined) last.content.push(...content);
      else if (content.length > 0) items.push({ type: 'listItem', content: asItem(content) });
    }
    if (items.length === 0) return;
    const ordered = element.name === 'ol';
    const firstItem = element.children.find((child) => typeof child !== 'string' && child.name === 'li');
    const stated = typeof firstItem === 'object' ? (firstItem.attributes['value'] ?? element.attributes['start']) : undefined;
    const start = ordered && /^\d{1,6}$/.test(stated ?? '') ? Number(stated) : 1;
    this.#add({ type: ordered ? 'orderedList' : 'bulletList', attrs: { start }, content: items });
  }

  #quote(element: HtmlElement, setting: Setting): void {
    this.#endLine();
    if (this.#isTooDeep()) return this.#children(element, setting);
    const content = this.#within(element);
    if (content.length > 0) this.#add({ type: 'blockquote', content });
  }

  #table(element: HtmlElement, setting: Setting): void {
    this.#endLine();
    if (this.#isTooDeep()) return this.#children(element, setting);
    const rows: BodyTable['content'][number][] = [];
    const visit = (parent: HtmlElement, inHead: boolean): void => {
      for (const child of parent.children) {
        if (typeof child === 'string') continue;
        if (child.name === 'caption') this.#paragraph(child, stylesOf(child), { ...setting, align: 'center' });
        else if (/^t(?:head|body|foot)$/.test(child.name)) visit(child, child.name === 'thead');
        // Word ends tables of uneven columns with a row without height.
        else if (child.name === 'tr' && child.attributes['height'] !== '0')
          rows.push({ type: 'tableRow', content: this.#cells(child, inHead) });
      }
    };
    visit(element, false);
    this.#endLine();
    if (rows.some((row) => row.content.length > 0)) this.#add({ type: 'table', content: trimColumns(rows) });
  }

  #cells(row: HtmlElement, inHead: boolean): readonly BodyCell[] {
    return row.children.flatMap((child): BodyCell[] => {
      if (typeof child === 'string' || (child.name !== 'td' && child.name !== 'th')) return [];
      const attrs = { colspan: span(child.attributes['colspan'], WIDEST_SPAN), rowspan: span(child.attributes['rowspan'], 50_000) };
      const type = inHead || child.name === 'th' ? 'tableHeader' : 'tableCell';
      const align = alignOf(child, stylesOf(child));
      const content = this.#within(child).map((block) => inCell(aligned(block, align), type));
      return [{ type, attrs, content }];
    });
  }

  #picture(element: HtmlElement): void {
    const { pictureWish, pictures, notices } = this.#reading;
    const file = pictureFile(element, pictureWish, pictures, notices);
    if (file === null) return;
    this.#endLine();
    this.#push(
      { type: 'image', attrs: { file, alt: pictureDescription(element.attributes['alt'] ?? ''), caption: '' } },
      this.#setting.place,
    );
  }

  #within(element: HtmlElement): readonly BodyBlock[] {
    return new HtmlFlow(this.#reading, this.#nesting + 1).read(element);
  }

  #isTooDeep(): boolean {
    if (this.#nesting < MAX_NESTING) return false;
    this.#reading.notices.add('body.flattened');
    return true;
  }

  #endLine(): void {
    const { align, heading, place } = this.#setting;
    const level = heading === 2 || heading === 3 || heading === 4 ? heading : null;
    for (const content of this.#line.finish()) {
      const block: BodyBlock =
        level === null
          ? { type: 'paragraph', attrs: { textAlign: align }, content }
          : { type: 'heading', attrs: { level, textAlign: align }, content };
      this.#push(block, place);
    }
  }

  #push(block: BodyBlock, place: ListPlace | null): void {
    this.#flow.push({ block, place: place !== null && place === this.#taken ? 'inside' : place });
    this.#taken = place;
  }

  #add(block: BodyBlock): void {
    this.#taken = null;
    this.#flow.push({ block, place: null });
  }
}

function headingLevel(name: string): number | null {
  return /^h[1-6]$/.test(name) ? Number(name.slice(1)) : null;
}

/** An editor's item begins with a paragraph, so a heading there is one in bold. */
function asItem(content: BodyBlock[]): BodyBlock[] {
  const [first, ...rest] = content;
  return first?.type === 'heading'
    ? [{ type: 'paragraph', attrs: { textAlign: first.attrs.textAlign }, content: first.content }, ...rest]
    : content;
}

function aligned(block: BodyBlock, align: BodyAlign | null): BodyBlock {
  return align !== null && block.type === 'paragraph' && block.attrs.textAlign === null ? { ...block, attrs: { textAlign: align } } : block;
}

/** Left and justified are what a text is by itself; only this product's own classes say them on purpose. */
function alignOf({ name, attributes }: HtmlElement, styles: Styles): BodyAlign | null {
  const own = /(?:^|\s)align-(left|center|right|justify)(?:\s|$)/.exec(attributes['class'] ?? '')?.[1];
  if (own === 'left' || own === 'center' || own === 'right' || own === 'justify') return own;
  const stated =
    styles.get('text-align') ?? attributes['align']?.toLowerCase() ?? (name === 'center' || name === 'caption' ? 'center' : '');
  return stated === 'center' || stated === 'right' ? stated : stated === 'end' ? 'right' : null;
}

function span(value: string | undefined, most: number): number {
  return Math.min(most, Math.max(1, Math.trunc(Number(value ?? '1')) || 1));
}

function isHidden(styles: Styles): boolean {
  return styles.get('mso-hide') === 'all';
}

function isComment({ attributes }: HtmlElement, styles: Styles): boolean {
  return (
    /^comment(?:-list)?$/.test(styles.get('mso-element') ?? '') ||
    /(?:^|\s)Mso(?:CommentReference|CommentText)|msocom(?:anchor|txt|off)/i.test(attributes['class'] ?? '')
  );
}

/** A deletion or insertion with a date is a tracked change; without one it is how the text looks. */
function isTracked({ name, attributes }: HtmlElement): boolean {
  return (name === 'del' || name === 'ins') && (attributes['datetime'] !== undefined || attributes['cite'] !== undefined);
}
