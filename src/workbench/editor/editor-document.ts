import type { JSONContent } from '@tiptap/core';
import type { Body, BodyBlock, BodyInline } from '../../richtext/index.ts';

/** A stored text as the editor takes it: with something to write in, empty texts left out. */
export function documentOf(body: Body): JSONContent {
  return { type: 'doc', content: body.content.length === 0 ? [{ type: 'paragraph' }] : body.content.map(blockJson) };
}

/** Blocks as the editor's own JSON, whose lists may be changed. */
export function blockJson(block: BodyBlock): JSONContent {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { type: block.type, attrs: { ...block.attrs }, content: block.content.map(inlineJson) };
    case 'bulletList':
    case 'orderedList':
      return {
        type: block.type,
        attrs: { ...block.attrs },
        content: block.content.map((item) => ({ type: 'listItem', content: item.content.map(blockJson) })),
      };
    case 'blockquote':
      return { type: block.type, content: block.content.map(blockJson) };
    case 'table':
      return {
        type: block.type,
        content: block.content.map((row) => ({
          type: 'tableRow',
          content: row.content.map((cell) => ({ type: cell.type, attrs: { ...cell.attrs }, content: cell.content.map(blockJson) })),
        })),
      };
    case 'image':
      return { type: block.type, attrs: { ...block.attrs } };
    case 'horizontalRule':
      return { type: block.type };
  }
}

function inlineJson(inline: BodyInline): JSONContent {
  switch (inline.type) {
    case 'text':
      return {
        type: 'text',
        text: inline.text,
        marks: inline.marks.map((mark) =>
          mark.type === 'link' ? { type: 'link', attrs: { href: mark.attrs.href } } : { type: mark.type },
        ),
      };
    case 'hardBreak':
      return { type: 'hardBreak' };
    case 'footnote':
      return { type: 'footnote', attrs: { ...inline.attrs } };
  }
}
