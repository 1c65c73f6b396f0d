import { EMPTY_BODY, type Body } from '../../../richtext/index.ts';

/** Plain text as a body: a paragraph a line, without the blanks that indent it. */
export function paragraphsOf(text: string): Body {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return EMPTY_BODY;
  return {
    type: 'doc',
    content: lines.map((line) => ({ type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text: line, marks: [] }] })),
  };
}
