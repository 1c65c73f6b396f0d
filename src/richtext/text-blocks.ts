import { assertNever } from '../kernel/assert-never.ts';
import type { Body, BodyBlock, BodyHeading, BodyImage, BodyParagraph } from './body.ts';

/** Where a block stands: the index of the child at each level, as in the editor's document. */
export type BlockPath = readonly number[];

export interface PlacedBlock {
  readonly block: BodyParagraph | BodyHeading | BodyImage;
  readonly path: BlockPath;
}

/** Every paragraph, heading and image in reading order, wherever it stands. */
export function* leafBlocks(body: Body): Generator<PlacedBlock> {
  yield* within(body.content, []);
}

function* within(blocks: readonly BodyBlock[], above: BlockPath): Generator<PlacedBlock> {
  for (const [index, block] of blocks.entries()) {
    const path = [...above, index];
    switch (block.type) {
      case 'paragraph':
      case 'heading':
      case 'image':
        yield { block, path };
        break;
      case 'bulletList':
      case 'orderedList':
        for (const [item, { content }] of block.content.entries()) yield* within(content, [...path, item]);
        break;
      case 'blockquote':
        yield* within(block.content, path);
        break;
      case 'table':
        for (const [row, { content }] of block.content.entries()) {
          for (const [cell, inner] of content.entries()) yield* within(inner.content, [...path, row, cell]);
        }
        break;
      case 'horizontalRule':
        break;
      default:
        assertNever(block);
    }
  }
}
