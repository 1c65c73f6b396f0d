import { assertNever } from '../kernel/assert-never.ts';
import type { Body, BodyBlock } from './body.ts';
import { inlineText } from './inline-text.ts';
import { leafBlocks } from './text-blocks.ts';

/** The text alone, for search and counting: a line a paragraph, a line a table row with tabs between cells, notes at the end. */
export function bodyText(body: Body): string {
  const lines = body.content.flatMap(blockLines);
  for (const { block } of leafBlocks(body)) {
    if (block.type === 'image') continue;
    for (const inline of block.content) if (inline.type === 'footnote') lines.push(inline.attrs.text);
  }
  return lines.join('\n');
}

/** The text of one block, without its notes. */
export function blockText(block: BodyBlock): string {
  return blockLines(block).join('\n');
}

function blockLines(block: BodyBlock): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.content)];
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(blockLines));
    case 'blockquote':
      return block.content.flatMap(blockLines);
    case 'table':
      return block.content.map((row) =>
        row.content.map((cell) => cell.content.flatMap(blockLines).join(' ').replaceAll('\n', ' ')).join('\t'),
      );
    case 'image':
      return block.attrs.caption === '' ? [] : [block.attrs.caption];
    case 'horizontalRule':
      return [];
    default:
      return assertNever(block);
  }
}
