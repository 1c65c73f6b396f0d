import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BODY_LIMITS, canonicalBody, readBody, type BodyFaultKind } from './index.ts';

const HASH = 'ab'.repeat(32);

function doc(...content: readonly unknown[]): unknown {
  return { type: 'doc', content };
}

function paragraph(...content: readonly unknown[]): unknown {
  return { type: 'paragraph', content };
}

function text(characters: string, ...marks: readonly unknown[]): unknown {
  return { type: 'text', text: characters, ...(marks.length === 0 ? {} : { marks }) };
}

function read(value: unknown): unknown {
  const result = readBody(value);
  assert.ok(result.ok, result.ok ? '' : `${result.error.kind} ${result.error.path}`);
  return result.value;
}

function inlines(...content: readonly unknown[]): unknown {
  const result = readBody(doc(paragraph(...content)));
  assert.ok(result.ok);
  const [first] = result.value.content;
  return first?.type === 'paragraph' ? first.content : null;
}

test('an editor’s JSON is read, its defaults filled in, its nulls dropped', () => {
  const written = doc(
    { type: 'heading', attrs: { level: 2, textAlign: 'center' }, content: [text('通知')] },
    { type: 'orderedList', attrs: { start: 3, type: null }, content: [{ type: 'listItem', content: [paragraph(text('甲'))] }] },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('乙'))] }] },
    { type: 'image', attrs: { file: HASH, alt: ' 合影 ', caption: null } },
    { type: 'horizontalRule' },
  );
  const plain = (characters: string): unknown => ({
    type: 'paragraph',
    attrs: { textAlign: null },
    content: [{ type: 'text', text: characters, marks: [] }],
  });
  assert.deepEqual(read(written), {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2, textAlign: 'center' }, content: [{ type: 'text', text: '通知', marks: [] }] },
      { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [plain('甲')] }] },
      { type: 'bulletList', attrs: { start: 1 }, content: [{ type: 'listItem', content: [plain('乙')] }] },
      { type: 'image', attrs: { file: HASH, alt: '合影', caption: '' } },
      { type: 'horizontalRule' },
    ],
  });
});

test('neighbours of equal marks are one, marks stand in order, empty texts go', () => {
  const bold = { type: 'bold' };
  const link = { type: 'link', attrs: { href: 'HTTPS://www.example.gov.cn/a', target: null } };
  assert.deepEqual(
    inlines(text('甲', bold, link), text('乙', link, bold, bold), text(''), text('丙'), { type: 'hardBreak', marks: [bold] }),
    [
      { type: 'text', text: '甲乙', marks: [{ type: 'link', attrs: { href: 'https://www.example.gov.cn/a' } }, { type: 'bold' }] },
      { type: 'text', text: '丙', marks: [] },
      { type: 'hardBreak' },
    ],
  );
});

test('characters that nobody sees and no format holds are left out', () => {
  assert.deepEqual(inlines(text('甲\u0000\u001b\ud800乙\ufffe\n\t丙')), [{ type: 'text', text: '甲乙 丙', marks: [] }]);
});

test('blank paragraphs at the end go, those between stay; empty cells, items and quotes hold a paragraph', () => {
  const blank = { type: 'paragraph', attrs: { textAlign: null }, content: [] };
  assert.deepEqual(read(doc(paragraph(), paragraph(text('甲')), paragraph(), paragraph())), read(doc(paragraph(), paragraph(text('甲')))));
  assert.deepEqual(read(doc(paragraph())), { type: 'doc', content: [] });
  assert.deepEqual(read(doc({ type: 'blockquote' }, { type: 'bulletList', content: [] }, { type: 'table', content: [] })), {
    type: 'doc',
    content: [{ type: 'blockquote', content: [blank] }],
  });
});

test('a table is made whole: gaps filled, spans cut where they leave it or meet another', () => {
  const cell = (colspan: number, rowspan: number): unknown => ({ type: 'tableCell', attrs: { colspan, rowspan, colwidth: null } });
  const spans = (...rows: readonly (readonly unknown[])[]): unknown => {
    const result = readBody(doc({ type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) }));
    assert.ok(result.ok);
    const [table] = result.value.content;
    return table?.type === 'table' ? table.content.map((row) => row.content.map(({ attrs }) => [attrs.colspan, attrs.rowspan])) : null;
  };
  assert.deepEqual(spans([cell(1, 9), cell(1, 1)], [cell(1, 1)]), [
    [
      [1, 2],
      [1, 1],
    ],
    [[1, 1]],
  ]);
  assert.deepEqual(spans([cell(1, 1), cell(1, 2), cell(1, 1)], [cell(3, 1)]), [
    [
      [1, 1],
      [1, 2],
      [1, 1],
    ],
    [
      [1, 1],
      [1, 1],
    ],
  ]);
});

const REFUSED: readonly (readonly [BodyFaultKind, string, unknown])[] = [
  ['notABody', '', null],
  ['notABody', '', { type: 'paragraph' }],
  ['unknownNode', 'content[0].type', doc({ type: 'iframe' })],
  ['unknownNode', 'content[0].content[0].type', doc(paragraph({ type: 'mention' }))],
  ['misplacedNode', 'content[0].type', doc(text('甲'))],
  ['misplacedNode', 'content[0].content[0].type', doc(paragraph(paragraph()))],
  ['misplacedNode', 'content[0].content[0].type', doc({ type: 'bulletList', content: [paragraph()] })],
  ['unknownMark', 'content[0].content[0].marks[0]', doc(paragraph(text('甲', { type: 'code' })))],
  ['unknownAttribute', 'content[0].attrs.onclick', doc({ type: 'paragraph', attrs: { onclick: 'alert(1)' } })],
  ['unknownAttribute', 'content[0].html', doc({ type: 'paragraph', html: '<b>' })],
  ['unknownAttribute', 'content[0].content[0].marks[0].attrs.style', doc(paragraph(text('甲', { type: 'bold', attrs: { style: 'x' } })))],
  ['unknownAttribute', 'content[0].marks', doc({ type: 'paragraph', marks: [{ type: 'bold' }] })],
  ['wrongValue', 'content[0].attrs.level', doc({ type: 'heading', attrs: { level: 1 } })],
  ['wrongValue', 'content[0].attrs.textAlign', doc({ type: 'paragraph', attrs: { textAlign: 'left;color:red' } })],
  ['wrongValue', 'content[0].attrs.file', doc({ type: 'image', attrs: { file: '../../etc/passwd' } })],
  ['wrongValue', 'content[0].attrs.start', doc({ type: 'orderedList', attrs: { start: -1 } })],
  ['wrongValue', 'content[0].content[0].text', doc(paragraph({ type: 'text', text: 1 }))],
  ['wrongValue', 'content', { type: 'doc', content: {} }],
  [
    'unsafeLink',
    'content[0].content[0].marks[0].attrs.href',
    doc(paragraph(text('甲', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))),
  ],
];

for (const [kind, path, value] of REFUSED) {
  test(`refused as ${kind} at “${path}”`, () => {
    const result = readBody(value);
    assert.ok(!result.ok);
    assert.deepEqual([result.error.kind, result.error.code, result.error.path], [kind, `body.${kind}`, path]);
    assert.match(result.error.message, /^[^。]+。$/);
  });
}

function refusedKind(value: unknown): string {
  const result = readBody(value);
  return result.ok ? 'read' : result.error.kind;
}

test('what is too large is refused, not read', () => {
  let deep: unknown = paragraph(text('甲'));
  for (let level = 0; level < 100_000; level++) deep = { type: 'blockquote', content: [deep] };
  assert.equal(refusedKind(doc(deep)), 'tooDeep');
  assert.equal(refusedKind(doc(paragraph(text('字'.repeat(5_000_000))))), 'tooMuchText');
  assert.equal(refusedKind(doc({ type: 'image', attrs: { file: HASH, alt: '字'.repeat(BODY_LIMITS.note + 1) } })), 'tooMuchText');
  const cell = { type: 'tableCell' };
  const row = { type: 'tableRow', content: Array.from({ length: 20 }, () => cell) };
  assert.equal(refusedKind(doc({ type: 'table', content: Array.from({ length: 10_000 }, () => row) })), 'tooManyCells');
  const wide = { type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 200, rowspan: 50_000 } }] };
  assert.equal(refusedKind(doc({ type: 'table', content: Array.from({ length: 251 }, () => wide) })), 'tooManyCells');
  assert.equal(refusedKind({ type: 'doc', content: Array.from({ length: BODY_LIMITS.nodes }, () => paragraph()) }), 'tooManyParts');
});

test('the canonical spelling does not depend on the order of keys', () => {
  const one = readBody({ type: 'doc', content: [{ type: 'heading', attrs: { level: 2, textAlign: null }, content: [text('甲')] }] });
  assert.ok(one.ok);
  const [heading] = one.value.content;
  assert.ok(heading?.type === 'heading');
  const other = { content: [{ content: heading.content, attrs: { textAlign: null, level: 2 }, type: 'heading' }], type: 'doc' } as const;
  assert.equal(canonicalBody(one.value), canonicalBody(other));
});
