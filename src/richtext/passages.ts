import type { Body } from './body.ts';
import { inlineText } from './inline-text.ts';
import { PassageIds } from './passage-id.ts';
import { leafBlocks, type BlockPath } from './text-blocks.ts';

/** Where a passage stands in the body. */
export type PassagePlace =
  | { readonly kind: 'text' | 'alt' | 'caption'; readonly path: BlockPath }
  /** A note hangs in the paragraph or heading at `path` as its inline part number `inline`. */
  | { readonly kind: 'footnote'; readonly path: BlockPath; readonly inline: number };

/**
 * A piece of text that is read by itself: a paragraph, a heading, a note, an image's caption or alternative text.
 * Its id follows from its characters, so that it stays while others come, go and change.
 */
export interface BodyPassage {
  readonly id: string;
  /** A break of the line is `\n`; notes leave no trace in the text they hang in. */
  readonly text: string;
  readonly place: PassagePlace;
}

/** Bodies never change, and every finding in one asks for its passages. */
const known = new WeakMap<Body, readonly BodyPassage[]>();

/** All passages with something in them, in reading order. */
export function passagesOf(body: Body): readonly BodyPassage[] {
  const passages = known.get(body) ?? findPassages(body);
  known.set(body, passages);
  return passages;
}

function findPassages(body: Body): readonly BodyPassage[] {
  const ids = new PassageIds();
  const passages: BodyPassage[] = [];
  const add = (text: string, place: PassagePlace): void => {
    if (text.trim() !== '') passages.push({ id: ids.next(place.kind, text), text, place });
  };
  for (const { block, path } of leafBlocks(body)) {
    if (block.type === 'image') {
      add(block.attrs.alt, { kind: 'alt', path });
      add(block.attrs.caption, { kind: 'caption', path });
      continue;
    }
    add(inlineText(block.content), { kind: 'text', path });
    for (const [inline, part] of block.content.entries()) {
      if (part.type === 'footnote') add(part.attrs.text, { kind: 'footnote', path, inline });
    }
  }
  return passages;
}
