import { assertNever } from '../../kernel/assert-never.ts';
import type { BodyAlign, BodyBlock, BodyImage } from '../body.ts';
import { escapeHtml } from '../escape-html.ts';
import { htmlInlines } from './html-inlines.ts';
import { htmlTable } from './html-table.ts';
import type { HtmlWriting } from './html-writing.ts';

export function htmlBlocks(blocks: readonly BodyBlock[], writing: HtmlWriting): string {
  return blocks.map((block) => htmlBlock(block, writing)).join('\n');
}

export function htmlBlock(block: BodyBlock, writing: HtmlWriting): string {
  switch (block.type) {
    case 'paragraph':
      return `<p${alignClass(block.attrs.textAlign)}>${htmlInlines(block.content, writing)}</p>`;
    case 'heading': {
      const tag = `h${block.attrs.level}`;
      return `<${tag}${alignClass(block.attrs.textAlign)}>${htmlInlines(block.content, writing)}</${tag}>`;
    }
    case 'bulletList':
    case 'orderedList': {
      const items = block.content.map((item) => `<li>${htmlBlocks(item.content, writing)}</li>`).join('\n');
      if (block.type === 'bulletList') return `<ul>\n${items}\n</ul>`;
      return `<ol${block.attrs.start === 1 ? '' : ` start="${block.attrs.start}"`}>\n${items}\n</ol>`;
    }
    case 'blockquote':
      return `<blockquote>\n${htmlBlocks(block.content, writing)}\n</blockquote>`;
    case 'table':
      return htmlTable(block, (content) => htmlBlocks(content, writing));
    case 'image':
      return htmlImage(block, writing);
    case 'horizontalRule':
      return '<hr>';
    default:
      return assertNever(block);
  }
}

/** The notes met so far, each with its way back. */
export function htmlNotes({ notes, idPrefix }: HtmlWriting): string {
  if (notes.length === 0) return '';
  const items = notes.map((text, index) => {
    const name = `${escapeHtml(idPrefix)}-${index + 1}`;
    return `<li id="${name}">${escapeHtml(text)} <a href="#${name}-back" role="doc-backlink" aria-label="回到注释 ${index + 1} 的位置">↩</a></li>`;
  });
  return `\n<section class="notes" role="doc-endnotes" aria-label="注释">\n<ol>\n${items.join('\n')}\n</ol>\n</section>`;
}

/** A class, since a page under a strict content policy may carry no `style` attribute. */
export function alignClass(align: BodyAlign | null): string {
  return align === null ? '' : ` class="align-${align}"`;
}

function htmlImage({ attrs: { file, alt, caption } }: BodyImage, { options }: HtmlWriting): string {
  const size = options.imageSize?.(file) ?? null;
  const room = size === null ? '' : ` width="${size.width}" height="${size.height}"`;
  const image = `<img src="${escapeHtml(options.imageAddress(file))}" alt="${escapeHtml(alt)}"${room} loading="lazy">`;
  return `<figure>${image}${caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`}</figure>`;
}
