import type { Passage, PassageLink } from '../../../src/screening/index.ts';
import type { Dice } from './dice.ts';

/**
 * A sentence with what is to be found in it: `⟦…⟧` of its own kind, `⟦code|…⟧` of another. `¶` parts passages, `▣` at the
 * head makes an image, `⟪words→href⟫` is a link.
 */
export type Template = (dice: Dice) => string;

/** Sentences of one kind of finding. The rules were written with the known ones in view, and not with those held out. */
export interface LabelledKind {
  readonly code: string;
  readonly title: string;
  readonly known: { readonly positive: readonly Template[]; readonly negative: readonly Template[] };
  readonly heldOut: { readonly positive: readonly Template[]; readonly negative: readonly Template[] };
  /** No clauses around: the passage is the whole thing. */
  readonly bare?: true;
}

export interface Expected {
  readonly code: string;
  readonly passage: string;
  readonly start: number;
  readonly end: number;
}

export interface Sample {
  readonly kind: string;
  readonly isHeldOut: boolean;
  readonly passages: readonly Passage[];
  readonly expected: readonly Expected[];
}

export function sampleOf(kind: string, isHeldOut: boolean, written: string): Sample {
  const passages: Passage[] = [];
  const expected: Expected[] = [];
  for (const [index, part] of written.split('¶').entries()) {
    const id = String(index);
    const isImage = part.startsWith('▣');
    const links: PassageLink[] = [];
    let text = '';
    let marked: { code: string; start: number } | null = null;
    let linked: number | null = null;
    for (let at = isImage ? 1 : 0; at < part.length; at += 1) {
      const character = part.charAt(at);
      if (character === '⟦') {
        const code = /^[a-zA-Z]+(?=\|)/.exec(part.slice(at + 1, at + 30))?.[0];
        marked = { code: code ?? kind, start: text.length };
        if (code !== undefined) at += code.length + 1;
      } else if (character === '⟧') {
        if (marked === null) throw new Error(`Nothing to close in ${written}`);
        expected.push({ code: marked.code, passage: id, start: marked.start, end: text.length });
        marked = null;
      } else if (character === '⟪') linked = text.length;
      else if (character === '→' && linked !== null) {
        const end = part.indexOf('⟫', at);
        links.push({ start: linked, end: text.length, href: part.slice(at + 1, end) });
        linked = null;
        at = end;
      } else text += character;
    }
    passages.push({ id, text, ...(isImage ? { kind: 'image' as const } : {}), ...(links.length > 0 ? { links } : {}) });
  }
  return { kind, isHeldOut, passages, expected };
}
