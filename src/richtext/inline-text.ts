import type { BodyInline } from './body.ts';

/** The characters of a line: a break is a line end, a note is nothing. */
export function inlineText(inlines: readonly BodyInline[]): string {
  const [only] = inlines;
  if (inlines.length === 1 && only?.type === 'text') return only.text;
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'hardBreak' ? '\n' : '')).join('');
}
