import fc from 'fast-check';
import { readBody, type Body } from '../../../src/richtext/index.ts';

const CHARACTERS = ['公', '开', '的', '信', '息', '，', '。', 'a', 'B', '3', ' ', '&', '<', '𠮷', 'é'];
const FILES = ['11', 'a2', 'f0'].map((part) => part.repeat(32));

const words = fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength: 12 });
const note = fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 1, maxLength: 8 });
const mark = fc.oneof(
  fc.constantFrom('bold', 'italic', 'underline', 'strike', 'superscript', 'subscript').map((type) => ({ type })),
  fc.constantFrom('/a', 'https://www.example.gov.cn/b?c=d&e=f', 'mailto:a@b.cn').map((href) => ({ type: 'link', attrs: { href } })),
);
const inline = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('text'), text: words, marks: fc.array(mark, { maxLength: 2 }) }) },
  { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' }) },
  { weight: 1, arbitrary: note.map((text) => ({ type: 'footnote', attrs: { text } })) },
);
const inlines = fc.array(inline, { maxLength: 5 });
const textAlign = fc.constantFrom(null, null, null, 'center', 'right', 'justify', 'left');

const { block } = fc.letrec<{ block: unknown }>((tie) => {
  const blocks = fc.array(tie('block'), { maxLength: 3 });
  const cell = fc.record({
    type: fc.constantFrom('tableCell', 'tableCell', 'tableHeader'),
    attrs: fc.record({ colspan: fc.constantFrom(1, 1, 1, 2, 3), rowspan: fc.constantFrom(1, 1, 1, 2) }),
    content: fc.array(tie('block'), { maxLength: 2 }),
  });
  const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((content) => ({ type: 'tableRow', content }));
  return {
    block: fc.oneof(
      { depthSize: 'small', maxDepth: 3, withCrossShrink: true },
      fc.record({ type: fc.constant('paragraph'), attrs: fc.record({ textAlign }), content: inlines }),
      fc.record({
        type: fc.constant('heading'),
        attrs: fc.record({ level: fc.constantFrom(2, 3, 4), textAlign }),
        content: inlines,
      }),
      fc.record({ type: fc.constant('image'), attrs: fc.record({ file: fc.constantFrom(...FILES), alt: words, caption: words }) }),
      fc.constant({ type: 'horizontalRule' }),
      fc.record({
        type: fc.constantFrom('bulletList', 'orderedList'),
        attrs: fc.record({ start: fc.constantFrom(1, 1, 3) }),
        content: fc.array(
          blocks.map((content) => ({ type: 'listItem', content })),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      fc.record({ type: fc.constant('blockquote'), content: blocks }),
      fc.record({ type: fc.constant('table'), content: fc.array(row, { minLength: 1, maxLength: 3 }) }),
    ),
  };
});

/** Bodies of every kind of block, mark and nesting, as `readBody` gives them. */
export const randomBody: fc.Arbitrary<Body> = fc.array(block, { maxLength: 6 }).map((content) => {
  const read = readBody({ type: 'doc', content });
  if (!read.ok) throw new Error(`${read.error.kind} at ${read.error.path}`);
  return read.value;
});
