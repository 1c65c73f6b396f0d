import type { Body } from './body.ts';
import { leafBlocks, type BlockPath } from './text-blocks.ts';

export interface PlacedImage {
  readonly path: BlockPath;
  readonly file: string;
  readonly alt: string;
  readonly caption: string;
}

export interface PlacedLink {
  readonly path: BlockPath;
  readonly href: string;
  readonly text: string;
}

/** Every picture in reading order. */
export function imagesOf(body: Body): readonly PlacedImage[] {
  return [...leafBlocks(body)].flatMap(({ block, path }) => (block.type === 'image' ? [{ path, ...block.attrs }] : []));
}

/** Every link in reading order; one whose text changes its look midway stands once. */
export function linksOf(body: Body): readonly PlacedLink[] {
  const links: PlacedLink[] = [];
  for (const { block, path } of leafBlocks(body)) {
    if (block.type === 'image') continue;
    let open: string | null = null;
    for (const inline of block.content) {
      const mark = inline.type === 'text' ? inline.marks.find(({ type }) => type === 'link') : undefined;
      const href: string | null = mark?.type === 'link' ? mark.attrs.href : null;
      const text = inline.type === 'text' ? inline.text : '';
      const last = links.at(-1);
      if (href !== null && href === open && last !== undefined) links[links.length - 1] = { ...last, text: last.text + text };
      else if (href !== null) links.push({ path, href, text });
      open = href;
    }
  }
  return links;
}
