import { err, ok, type Result } from '../kernel/result.ts';
import { replaceBlock } from './block-at.ts';
import type { Body, BodyBlock, BodyInline, BodyMark } from './body.ts';
import { cleanText } from './clean-text.ts';
import { mergeInlines } from './merge-inlines.ts';
import { passagesOf, type PassagePlace } from './passages.ts';

export interface ReplaceFailure {
  /** The passage has changed or gone since; or it has no such stretch. */
  readonly kind: 'passageGone' | 'rangeOutside';
}

/**
 * Puts a text in place of a stretch of a passage. It looks as the first replaced character did (or the one before);
 * notes that hang in the stretch stay behind it. A `\n` becomes a break of the line.
 */
export function replaceInBody(body: Body, passage: string, start: number, end: number, text: string): Result<Body, ReplaceFailure> {
  const found = passagesOf(body).find(({ id }) => id === passage);
  if (found === undefined) return err({ kind: 'passageGone' });
  if (!(start >= 0 && start <= end && end <= found.text.length) || cutsPair(found.text, start) || cutsPair(found.text, end))
    return err({ kind: 'rangeOutside' });
  const content = replaceBlock(body.content, found.place.path, (block) => replaced(block, found.place, start, end, text));
  return content === null ? err({ kind: 'passageGone' }) : ok({ type: 'doc', content });
}

function replaced(block: BodyBlock, place: PassagePlace, start: number, end: number, text: string): BodyBlock | null {
  if (block.type === 'image') {
    if (place.kind !== 'alt' && place.kind !== 'caption') return null;
    return { type: 'image', attrs: { ...block.attrs, [place.kind]: spliced(block.attrs[place.kind], start, end, text) } };
  }
  if (block.type !== 'paragraph' && block.type !== 'heading') return null;
  if (place.kind === 'text') return { ...block, content: replacedInline(block.content, start, end, text) };
  if (place.kind !== 'footnote') return null;
  const note = block.content[place.inline];
  if (note?.type !== 'footnote') return null;
  const changed = spliced(note.attrs.text, start, end, text);
  if (changed === '') return { ...block, content: mergeInlines(block.content.toSpliced(place.inline, 1)) };
  return { ...block, content: block.content.with(place.inline, { type: 'footnote', attrs: { text: changed } }) };
}

function spliced(old: string, start: number, end: number, text: string): string {
  return (old.slice(0, start) + cleanText(text) + old.slice(end)).trim();
}

function replacedInline(inlines: readonly BodyInline[], start: number, end: number, text: string): readonly BodyInline[] {
  const before: BodyInline[] = [];
  const notes: BodyInline[] = [];
  const after: BodyInline[] = [];
  let marks: readonly BodyMark[] | null = null;
  let lookBefore: readonly BodyMark[] = [];
  let at = 0;
  for (const inline of inlines) {
    if (inline.type === 'footnote') {
      (at <= start && start < end ? before : at < end ? notes : at <= start ? before : after).push(inline);
      continue;
    }
    const characters = inline.type === 'text' ? inline.text : '\n';
    const piece = (from: number, to: number): BodyInline =>
      inline.type === 'text' ? { ...inline, text: inline.text.slice(Math.max(0, from), Math.max(0, to)) } : inline;
    const stop = at + characters.length;
    if (at < start) {
      before.push(piece(0, start - at));
      if (inline.type === 'text') lookBefore = inline.marks;
    }
    if (at < end && stop > start && inline.type === 'text') marks ??= inline.marks;
    if (stop > end) after.push(piece(end - at, characters.length));
    at = stop;
  }
  return mergeInlines([...before, ...written(text, marks ?? lookBefore), ...notes, ...after]);
}

function written(text: string, marks: readonly BodyMark[]): BodyInline[] {
  return text.split('\n').flatMap((line, index): BodyInline[] => {
    const part: BodyInline = { type: 'text', text: cleanText(line), marks };
    return index === 0 ? [part] : [{ type: 'hardBreak' }, part];
  });
}

function cutsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]$/.test(text.slice(Math.max(0, at - 1), at)) && /^[\udc00-\udfff]/.test(text.slice(at, at + 1));
}
