import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellOf, documentOf, twoBlockTable } from '../../../test/factories/print/print-document.ts';
import { renderMarkdown } from './render-markdown.ts';

test('merged cells stand once and leave the rest of their room empty', () => {
  assert.equal(
    renderMarkdown(documentOf([{ kind: 'table', table: twoBlockTable() }])),
    [
      '# 标题',
      '',
      '| 甲项 |  |  |',
      '| --- | --- | --- |',
      '| 名称 | 数量 |  |',
      '| 一 | 1 |  |',
      '| 乙项 |  |  |',
      '| 类 | 名 | 数 |',
      '| 组 | 二 | +2 |',
      '|  | 三 |  |',
      '',
    ].join('\n'),
  );
});

test('characters that Markdown would take for its own are escaped, numbers in cells are not', () => {
  const paragraphs = ['# 不是标题', '1. 不是列表', '- 不是列表', 'a*b_c`d[e]<f>', '2023年'];
  const table = { ...twoBlockTable(), widths: [1, 1], headerRowCount: 0, rows: [[cellOf('-3'), cellOf('a|b')]] };
  const text = renderMarkdown(
    documentOf([...paragraphs.map((each) => ({ kind: 'paragraph', text: each }) as const), { kind: 'table', table }]),
  );
  for (const line of [
    String.raw`\# 不是标题`,
    String.raw`1\. 不是列表`,
    String.raw`\- 不是列表`,
    String.raw`a\*b\_c\`d\[e\]\<f>`,
    '2023年',
    String.raw`| -3 | a\|b |`,
  ]) {
    assert.ok(text.split('\n').includes(line), line);
  }
});

test(
  'a megabyte of blanks does not make escaping quadratic, and no line end of any kind starts a line of its own',
  { timeout: 120_000 },
  () => {
    const text = renderMarkdown(documentOf([{ kind: 'paragraph', text: `${' '.repeat(1_000_000)}甲\r# 乙` }]));
    assert.match(text, /甲 # 乙/);
  },
);
