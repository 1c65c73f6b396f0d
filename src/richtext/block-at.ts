import type { BodyBlock } from './body.ts';
import type { BlockPath } from './text-blocks.ts';

/** The blocks with the one at a path replaced; null where there is none. */
export function replaceBlock(
  blocks: readonly BodyBlock[],
  path: BlockPath,
  replacement: (block: BodyBlock) => BodyBlock | null,
): readonly BodyBlock[] | null {
  const [index = -1, ...below] = path;
  const block = blocks[index];
  if (block === undefined) return null;
  const changed = below.length === 0 ? replacement(block) : replaceWithin(block, below, replacement);
  return changed === null ? null : blocks.with(index, changed);
}

/** The block at a path, or null. */
export function blockAt(blocks: readonly BodyBlock[], path: BlockPath): BodyBlock | null {
  let found: BodyBlock | null = null;
  replaceBlock(blocks, path, (block) => (found = block));
  return found;
}

function replaceWithin(block: BodyBlock, path: BlockPath, replacement: (block: BodyBlock) => BodyBlock | null): BodyBlock | null {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList': {
      const [at = -1, ...below] = path;
      const item = block.content[at];
      const content = item === undefined ? null : replaceBlock(item.content, below, replacement);
      return item === undefined || content === null ? null : { ...block, content: block.content.with(at, { ...item, content }) };
    }
    case 'blockquote': {
      const content = replaceBlock(block.content, path, replacement);
      return content === null ? null : { ...block, content };
    }
    case 'table': {
      const [rowAt = -1, cellAt = -1, ...below] = path;
      const row = block.content[rowAt];
      const cell = row?.content[cellAt];
      const content = cell === undefined ? null : replaceBlock(cell.content, below, replacement);
      if (row === undefined || cell === undefined || content === null) return null;
      return { ...block, content: block.content.with(rowAt, { ...row, content: row.content.with(cellAt, { ...cell, content }) }) };
    }
    case 'paragraph':
    case 'heading':
    case 'image':
    case 'horizontalRule':
      return null;
  }
}
