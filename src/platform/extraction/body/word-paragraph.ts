import type { BodyAlign, BodyBlock, BodyImage } from '../../../richtext/index.ts';
import type { ListCounter } from '../docx/numbering.ts';
import type { BodyNotices } from './body-notices.ts';
import type { FlowItem, ListPlace } from './fold-lists.ts';
import { LineBuilder, type Look } from './line-builder.ts';
import { wordNumber } from './word-list.ts';
import { styleLine, type WordStyle, type WordStyles } from './word-styles.ts';

/** A finished block; `caption` is the picture before it, with this paragraph as its caption, which takes that picture's place. */
interface Finished {
  readonly flow: FlowItem;
  readonly caption: BodyImage | null;
}

const CAPTION = /^(?:caption|figure|illustration|题注|插图|图注)$/;
const QUOTE = /^(?:quote|intense quote|quotations|block text|引用)$/;
const CONTENTS = /^(?:toc|contents|table of contents|目录)[ \d]|^(?:toc heading|contents heading)$/;
const NO_BORDER = new Set(['none', 'nil', '']);

/** A paragraph of a Word document while it is read. */
export class WordParagraph {
  readonly line = new LineBuilder();
  readonly #styles: WordStyles;
  /** How many flows were open when it began. */
  readonly depth: number;
  #style: string | null = null;
  #listId: string | null = null;
  #level: number | null = null;
  #align: string | null = null;
  #outline: number | null = null;
  #ruled = false;
  #inBorders = false;
  #markDeleted = false;
  #joins = false;
  #images: { readonly after: number; readonly image: BodyImage }[] = [];
  #lines: ReturnType<LineBuilder['finish']>[number][] = [];
  readonly #boxes: BodyBlock[] = [];

  constructor(styles: WordStyles, depth: number) {
    this.#styles = styles;
    this.depth = depth;
  }

  /** Its end was deleted by a tracked change: the next paragraph goes on with it. */
  get joins(): boolean {
    return this.#joins;
  }

  get isTitle(): boolean {
    return this.#line()[0]?.name === 'title';
  }

  property(name: string, value: string): void {
    switch (name) {
      case 'w:pStyle':
        this.#style = value;
        break;
      case 'w:numId':
        this.#listId = value;
        break;
      case 'w:ilvl':
        this.#level = Number(value) || 0;
        break;
      case 'w:jc':
        this.#align = value;
        break;
      case 'w:outlineLvl':
        this.#outline = Number(value) || 0;
        break;
      case 'w:pBdr':
        this.#inBorders = true;
        break;
      case 'w:bottom':
        this.#ruled = this.#inBorders && !NO_BORDER.has(value);
        break;
    }
  }

  deleteMark(): void {
    this.#markDeleted = true;
  }

  /** At its end: does it go on in the next paragraph? */
  waits(): boolean {
    this.#joins = this.#markDeleted;
    return this.#joins;
  }

  endForGood(): void {
    this.#markDeleted = false;
  }

  /** The next paragraph’s text belongs to it; what is said of the next holds for both. */
  goOn(): void {
    this.#joins = false;
    this.#markDeleted = false;
  }

  image(image: BodyImage): void {
    this.#lines.push(...this.line.finish());
    this.#images.push({ after: this.#lines.length, image });
  }

  box(blocks: readonly BodyBlock[]): void {
    for (const block of blocks) this.#boxes.push(block);
  }

  /** The characters of a run as they look in this paragraph: a heading is bold by itself. */
  dressed(look: Look): Look {
    return look.bold && this.#headingLevel() !== null ? { ...look, bold: false } : look;
  }

  /** Its text when it holds nothing else. */
  titleText(): string | null {
    this.#lines.push(...this.line.finish());
    if (this.#images.length > 0 || this.#boxes.length > 0) return null;
    const inlines = this.#lines.flat();
    if (inlines.some(({ type }) => type === 'footnote')) return null;
    const text = inlines.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('');
    return text === '' ? null : text;
  }

  finish(
    { counter, notices }: { readonly counter: ListCounter; readonly notices: BodyNotices },
    before: BodyBlock | undefined,
  ): readonly Finished[] {
    const line = this.#line();
    const heading = this.#headingLevel();
    const number = wordNumber({ style: this.#style, listId: this.#listId, level: this.#level }, heading !== null, this.#styles, counter);
    this.#lines.push(...this.line.finish());
    if (line.some(({ name }) => CONTENTS.test(name))) {
      if (this.#lines.length > 0) notices.add('body.contents');
      return [];
    }
    if (this.#lines.length === 0 && this.#images.length === 0 && this.#ruled) return [apart({ type: 'horizontalRule' })];
    if (number?.kind === 'label' && this.#lines.length > 0) {
      notices.add('body.numbersAsText');
      this.#lines[0] = [{ type: 'text', text: number.label, marks: [] }, ...(this.#lines[0] ?? [])];
    }
    const caption = this.#captionOf(before, line);
    if (caption !== null) return [{ flow: { block: caption, place: null }, caption }];
    const quoted = line.some(({ name }) => QUOTE.test(name));
    const blocks = this.#blocks(heading, line, quoted);
    const place = number?.kind === 'place' ? number.place : null;
    return [
      ...blocks.map((block, index) => placed(block, index === 0 ? place : place === null ? null : 'inside')),
      ...this.#boxes.map(apart),
    ];
  }

  #blocks(heading: 2 | 3 | 4 | null, line: readonly WordStyle[], quoted: boolean): readonly BodyBlock[] {
    const align = alignOf(this.#align ?? line.find((style) => style.align !== null)?.align ?? null);
    const blocks: BodyBlock[] = [];
    for (const [index, content] of [...this.#lines, null].entries()) {
      for (const { after, image } of this.#images) if (after === index) blocks.push(image);
      if (content === null) break;
      if (heading === null) blocks.push({ type: 'paragraph', attrs: { textAlign: align }, content });
      else blocks.push({ type: 'heading', attrs: { level: heading, textAlign: align }, content });
    }
    return quoted && blocks.length > 0 ? [{ type: 'blockquote', content: blocks }] : blocks;
  }

  #captionOf(before: BodyBlock | undefined, line: readonly WordStyle[]): BodyImage | null {
    if (before?.type !== 'image' || before.attrs.caption !== '' || this.#images.length > 0 || this.#lines.length !== 1) return null;
    if (!line.some(({ name }) => CAPTION.test(name))) return null;
    const caption = (this.#lines[0] ?? []).map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('');
    return { type: 'image', attrs: { ...before.attrs, caption } };
  }

  #headingLevel(): 2 | 3 | 4 | null {
    const outline = this.#outline ?? this.#line().find((style) => style.outline !== null)?.outline ?? this.#namedLevel();
    if (outline === null || outline > 8) return null;
    return outline === 0 ? 2 : outline === 1 ? 3 : 4;
  }

  #namedLevel(): number | null {
    const level = this.#line()
      .map(({ name }) => /^(?:heading|标题) ?([1-9])$/.exec(name)?.[1])
      .find((found) => found !== undefined);
    return level === undefined ? null : Number(level) - 1;
  }

  #line(): readonly WordStyle[] {
    return styleLine(this.#styles, this.#style);
  }
}

function alignOf(value: string | null): BodyAlign | null {
  if (value === 'center') return 'center';
  return value === 'right' || value === 'end' ? 'right' : null;
}

function placed(block: BodyBlock, place: ListPlace | 'inside' | null): Finished {
  return { flow: { block, place }, caption: null };
}

function apart(block: BodyBlock): Finished {
  return placed(block, null);
}
