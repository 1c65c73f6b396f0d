import type { BodyInline } from './body.ts';
import { marksKey } from './marks.ts';

/** The same content without empty texts and with neighbours of equal marks as one. */
export function mergeInlines(inlines: readonly BodyInline[]): readonly BodyInline[] {
  const merged: BodyInline[] = [];
  let open: string[] = [];
  const close = (): void => {
    const last = merged.at(-1);
    if (last?.type === 'text' && open.length > 1) merged[merged.length - 1] = { type: 'text', text: open.join(''), marks: last.marks };
    open = [];
  };
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (inline.type === 'text' && inline.text === '') continue;
    if (inline.type === 'text' && last?.type === 'text' && marksKey(last.marks) === marksKey(inline.marks)) open.push(inline.text);
    else {
      close();
      merged.push(inline);
      if (inline.type === 'text') open.push(inline.text);
    }
  }
  close();
  return merged;
}
