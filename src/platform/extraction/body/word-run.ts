import { safeLink } from '../../../richtext/index.ts';
import { PLAIN, type Look } from './line-builder.ts';
import type { WordStyles } from './word-styles.ts';
import { styleLine } from './word-styles.ts';

const OFF = new Set(['0', 'false', 'off', 'none']);

/** How the current run looks, and the link that it stands in: an element, or a field that runs over several runs. */
export class WordRun {
  hidden = false;
  #look: Look = PLAIN;
  #links: (string | null)[] = [];
  /** Open fields, innermost last; a field's instruction ends where its result begins. */
  #fields: { instruction: string; href: string | null; inResult: boolean }[] = [];

  get look(): Look {
    const field = this.#fields.findLast(({ href, inResult }) => inResult && href !== null);
    return { ...this.#look, href: this.#links.at(-1) ?? field?.href ?? null };
  }

  begin(): void {
    this.hidden = false;
    this.#look = PLAIN;
  }

  property(name: string, value: string, styles: WordStyles): void {
    const on = !OFF.has(value);
    switch (name) {
      case 'w:rStyle':
        for (const { bold, italic } of styleLine(styles, value).toReversed()) {
          this.#look = { ...this.#look, bold: bold ?? this.#look.bold, italic: italic ?? this.#look.italic };
        }
        break;
      case 'w:b':
        this.#look = { ...this.#look, bold: on };
        break;
      case 'w:i':
        this.#look = { ...this.#look, italic: on };
        break;
      case 'w:u':
        this.#look = { ...this.#look, underline: on };
        break;
      case 'w:strike':
      case 'w:dstrike':
        this.#look = { ...this.#look, strike: on };
        break;
      case 'w:vertAlign':
        this.#look = { ...this.#look, script: value === 'superscript' || value === 'subscript' ? value : null };
        break;
      case 'w:vanish':
        this.hidden = on;
        break;
    }
  }

  /** @returns whether the address may stand in a text; no address at all is a place in the document itself. */
  openLink(address: string | null): boolean {
    const href = address === null ? null : safeLink(address);
    this.#links.push(href);
    return address === null || href !== null;
  }

  closeLink(): void {
    this.#links.pop();
  }

  field(part: string): void {
    const open = this.#fields.at(-1);
    if (part === 'begin') this.#fields.push({ instruction: '', href: null, inResult: false });
    else if (part === 'end') this.#fields.pop();
    else if (part === 'separate' && open !== undefined) {
      open.inResult = true;
      const address = /^\s*HYPERLINK\s+"([^"]*)"/i.exec(open.instruction)?.[1];
      open.href = address === undefined || address === '' ? null : safeLink(address);
    }
  }

  instruction(text: string): void {
    const open = this.#fields.at(-1);
    if (open !== undefined && open.instruction.length < 4_000) open.instruction += text;
  }
}
