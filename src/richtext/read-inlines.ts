import type { BodyInline, BodyMark } from './body.ts';
import { MARK_ORDER } from './marks.ts';
import { mergeInlines } from './merge-inlines.ts';
import { isFields, type Fields, type NodeReading } from './read-node.ts';
import { safeLink } from './safe-link.ts';

const MARK_TYPES: ReadonlySet<string> = new Set(MARK_ORDER);
const BLOCK_TYPES = new Set([
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'table',
  'image',
  'horizontalRule',
  'listItem',
]);

/** The content of a paragraph or heading, merged and in order. */
export function readInlines(reading: NodeReading, block: Fields): readonly BodyInline[] | null {
  const inlines = reading.each(block, 'content', (value) => readInline(reading, value));
  return inlines === null ? null : mergeInlines(inlines);
}

function readInline(reading: NodeReading, value: unknown): BodyInline | null {
  const node = reading.node(value);
  if (node === null) return null;
  switch (node['type']) {
    case 'text': {
      const text = reading.at('text', () => reading.text(node['text']));
      const marks = readMarks(reading, node);
      if (reading.attributes(node, []) === null || hasContent(reading, node)) return null;
      return text === null || marks === null ? null : { type: 'text', text, marks };
    }
    case 'hardBreak':
      return isLeaf(reading, node) && reading.attributes(node, []) !== null ? { type: 'hardBreak' } : null;
    case 'footnote': {
      const attrs = isLeaf(reading, node) ? reading.attributes(node, ['text']) : null;
      const text = attrs === null ? null : reading.note(attrs, 'text');
      return text === null || text.trim() === '' ? null : { type: 'footnote', attrs: { text: text.trim() } };
    }
    default:
      return reading.at('type', () => reading.refuse(BLOCK_TYPES.has(String(node['type'])) ? 'misplacedNode' : 'unknownNode'));
  }
}

/** Editors put the marks around them on breaks and notes too; there they mean nothing. */
function isLeaf(reading: NodeReading, node: Fields): boolean {
  if (node['text'] !== undefined) return reading.at('text', () => reading.refuse('unknownAttribute')) !== null;
  return readMarks(reading, node) !== null && !hasContent(reading, node);
}

function hasContent(reading: NodeReading, node: Fields): boolean {
  const { content } = node;
  if (content === undefined || (Array.isArray(content) && content.length === 0)) return false;
  reading.at('content', () => reading.refuse('misplacedNode'));
  return true;
}

function readMarks(reading: NodeReading, node: Fields): readonly BodyMark[] | null {
  const marks = reading.each(node, 'marks', (value) => readMark(reading, value));
  if (marks === null || marks.length === 0) return marks;
  const ordered: BodyMark[] = [];
  for (const type of MARK_ORDER) {
    const first = marks.find((mark) => mark.type === type);
    if (first !== undefined) ordered.push(first);
  }
  return ordered;
}

function readMark(reading: NodeReading, value: unknown): BodyMark | null {
  if (!isFields(value) || !isMarkType(value['type'])) return reading.refuse('unknownMark');
  for (const key in value) if (key !== 'type' && key !== 'attrs') return reading.at(key, () => reading.refuse('unknownAttribute'));
  const type = value['type'];
  if (type !== 'link') return reading.attributes(value, []) === null ? null : { type };
  const attrs = reading.attributes(value, ['href']);
  if (attrs === null) return null;
  const href = typeof attrs['href'] === 'string' ? safeLink(attrs['href']) : null;
  if (href === null) return reading.at('attrs', () => reading.at('href', () => reading.refuse('unsafeLink')));
  return { type, attrs: { href } };
}

function isMarkType(type: unknown): type is BodyMark['type'] {
  return typeof type === 'string' && MARK_TYPES.has(type);
}
