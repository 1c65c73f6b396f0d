import type { BodyInline, BodyMark } from '../../../richtext/index.ts';

/** How characters look, whatever the format they come from. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly script: 'superscript' | 'subscript' | null;
  readonly href: string | null;
}

export const PLAIN: Look = { bold: false, italic: false, underline: false, strike: false, script: null, href: null };

const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
const SPACES = /([ \t\r\n\f\u00a0]+)/;
/** Characters that need no space between them: Chinese, its punctuation, full-width forms. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;
const EDGE = /^[\s\u3000]+$/;

/** Puts one line together as a browser would show it: runs of white space are one space, none stands at its ends. */
export class LineBuilder {
  #inlines: BodyInline[] = [];
  #space: { readonly look: Look; readonly run: string } | null = null;
  #lastCharacter = '';

  text(text: string, look: Look): void {
    for (const part of text.replaceAll(INVISIBLE, '').split(SPACES)) {
      if (part === '') continue;
      if (/^[ \t\r\n\f\u00a0]/.test(part)) this.#space = { look: this.#space?.look ?? look, run: (this.#space?.run ?? '') + part };
      else this.#word(part, look);
    }
  }

  lineBreak(): void {
    this.#space = null;
    this.#inlines.push({ type: 'hardBreak' });
    this.#lastCharacter = '';
  }

  footnote(text: string): void {
    if (text !== '') this.#inlines.push({ type: 'footnote', attrs: { text } });
  }

  /** The lines written, divided where two breaks follow each other; blank ones are left out. Begins anew. */
  finish(): readonly (readonly BodyInline[])[] {
    const lines: BodyInline[][] = [[]];
    for (const [index, inline] of this.#inlines.entries()) {
      const isBreak = inline.type === 'hardBreak';
      const afterBreak = this.#inlines[index - 1]?.type === 'hardBreak';
      if (isBreak && afterBreak) lines.push([]);
      else lines.at(-1)?.push(inline);
    }
    this.#inlines = [];
    this.#space = null;
    this.#lastCharacter = '';
    return lines.map(trimmed).filter((line) => line.length > 0);
  }

  #word(text: string, look: Look): void {
    let word = text;
    if (this.#lastCharacter === '') {
      word = word.replace(/^\u3000+/, '');
      if (word === '') return;
    } else if (this.#space !== null) {
      const { run } = this.#space;
      const joins = run.includes('\n') && !run.includes('\u00a0') && WIDE.test(this.#lastCharacter) && WIDE.test(word.charAt(0));
      if (!joins) this.#push(' ', this.#space.look);
    }
    this.#space = null;
    this.#push(word, look);
    this.#lastCharacter = word.slice(-1);
  }

  #push(text: string, look: Look): void {
    this.#inlines.push({ type: 'text', text, marks: marksOf(look) });
  }
}

function marksOf(look: Look): readonly BodyMark[] {
  return [
    ...(look.href === null ? [] : [{ type: 'link' as const, attrs: { href: look.href } }]),
    ...(look.bold ? [{ type: 'bold' as const }] : []),
    ...(look.italic ? [{ type: 'italic' as const }] : []),
    // A link is underlined anyway.
    ...(look.underline && look.href === null ? [{ type: 'underline' as const }] : []),
    ...(look.strike ? [{ type: 'strike' as const }] : []),
    ...(look.script === null ? [] : [{ type: look.script }]),
  ];
}

function trimmed(line: readonly BodyInline[]): readonly BodyInline[] {
  const isEdge = (inline: BodyInline): boolean => inline.type === 'hardBreak' || (inline.type === 'text' && EDGE.test(inline.text));
  const from = line.findIndex((inline) => !isEdge(inline));
  const to = line.findLastIndex((inline) => !isEdge(inline));
  return from < 0 ? [] : line.slice(from, to + 1).map((inline, index, all) => (index === all.length - 1 ? withoutTail(inline) : inline));
}

function withoutTail(inline: BodyInline): BodyInline {
  return inline.type === 'text' ? { ...inline, text: inline.text.replace(/\u3000+$/, '') } : inline;
}
