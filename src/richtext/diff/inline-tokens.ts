import type { BodyInline } from '../body.ts';
import { marksKey } from '../marks.ts';

/** The smallest part of a line that changes as a whole: a character, a word of letters, a number, a break, a note. */
export interface InlineToken {
  /** What it says, without its looks. */
  readonly key: string;
  /** How it looks. */
  readonly look: string;
  readonly inline: BodyInline;
  /** Characters it counts for. */
  readonly size: number;
}

const PARTS = /[\p{Script=Latin}\p{M}]+|\p{Nd}+(?:[.,]\p{Nd}+)*|[^]/gu;

export function inlineTokens(inlines: readonly BodyInline[]): readonly InlineToken[] {
  return inlines.flatMap((inline): InlineToken[] => {
    switch (inline.type) {
      case 'text': {
        const look = marksKey(inline.marks);
        return (inline.text.match(PARTS) ?? []).map((text) => ({ key: text, look, inline: { ...inline, text }, size: text.length }));
      }
      case 'hardBreak':
        return [{ key: '\n', look: '', inline, size: 1 }];
      case 'footnote':
        return [{ key: `note ${inline.attrs.text}`, look: '', inline, size: 1 }];
    }
  });
}
