import type { Body, BodyInline } from './body.ts';
import { blockAt } from './block-at.ts';
import { inlineText } from './inline-text.ts';
import { passagesOf, type PassagePlace } from './passages.ts';
import type { BlockPath } from './text-blocks.ts';

/**
 * A stretch of a passage as the editor counts it. In a paragraph or heading `from` and `to` are offsets into its content,
 * where a UTF-16 unit, a break and a note each take one; in a note, caption or alternative text they count its characters.
 */
export interface BodyRange {
  readonly place: PassagePlace;
  readonly from: number;
  readonly to: number;
}

/** A stretch of a passage's text with what stands there. */
export interface PassageRange {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Where a stretch of a passage stands in the body; null when the passage is gone or has no such stretch. */
export function locate(body: Body, passage: string, start: number, end: number): BodyRange | null {
  const found = passagesOf(body).find(({ id }) => id === passage);
  if (found === undefined || !(start >= 0 && start <= end && end <= found.text.length)) return null;
  const { place } = found;
  if (place.kind !== 'text') return { place, from: start, to: end };
  const block = blockAt(body.content, place.path);
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return null;
  const from = offsetBefore(block.content, start);
  return { place, from, to: start === end ? from : offsetBefore(block.content, end - 1) + 1 };
}

/** The stretch of a paragraph's or heading's text between two offsets of the editor; null where there is no text. */
export function passageAt(body: Body, path: BlockPath, from: number, to: number): PassageRange | null {
  const block = blockAt(body.content, path);
  if ((block?.type !== 'paragraph' && block?.type !== 'heading') || from > to) return null;
  const place = path.join('.');
  const passage = passagesOf(body).find((known) => known.place.kind === 'text' && known.place.path.join('.') === place);
  if (passage === undefined) return null;
  const start = charactersBefore(block.content, from);
  const end = charactersBefore(block.content, to);
  return { passage: passage.id, start, end, quote: inlineText(block.content).slice(start, end) };
}

/** The offset directly before a character, behind the notes that stand there; at the end, the offset behind the last one. */
function offsetBefore(inlines: readonly BodyInline[], character: number): number {
  let characters = 0;
  let offset = 0;
  let behindLast = 0;
  for (const inline of inlines) {
    const length = charactersIn(inline);
    if (character < characters + length) return offset + character - characters;
    characters += length;
    offset += inline.type === 'text' ? length : 1;
    if (length > 0) behindLast = offset;
  }
  return behindLast;
}

function charactersBefore(inlines: readonly BodyInline[], offset: number): number {
  let characters = 0;
  let passed = 0;
  for (const inline of inlines) {
    const size = inline.type === 'text' ? inline.text.length : 1;
    if (offset <= passed) break;
    characters += Math.min(charactersIn(inline), offset - passed);
    passed += size;
  }
  return characters;
}

function charactersIn(inline: BodyInline): number {
  switch (inline.type) {
    case 'text':
      return inline.text.length;
    case 'hardBreak':
      return 1;
    case 'footnote':
      return 0;
  }
}
