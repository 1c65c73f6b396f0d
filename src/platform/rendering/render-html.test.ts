import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { cellOf, documentOf, twoBlockTable } from '../../../test/factories/print/print-document.ts';
import { renderHtml, renderHtmlFragment } from './render-html.ts';

test('whatever the text holds, it stays text', () => {
  const attack = `<script>alert(1)</script><img src=x onerror="alert(2)">&amp;'"</title></style>`;
  const table = {
    ...twoBlockTable(),
    caption: attack,
    rows: [[cellOf(attack, { columnSpan: 3, mark: { code: 'unknown', hint: attack } })]],
    headerRowCount: 0,
  };
  const document = documentOf(
    [
      { kind: 'heading', level: 1, text: attack },
      { kind: 'paragraph', text: attack },
      { kind: 'table', table },
    ],
    { title: [attack], subtitle: attack, author: attack, keywords: [attack] },
  );
  const page = load(renderHtml(document));
  assert.equal(page('script, img').length, 0);
  assert.equal(page('title').text(), attack);
  assert.deepEqual(
    page('h1, h2, .print-subtitle, p:not(.print-subtitle), td')
      .map((_, element) => page(element).text())
      .get(),
    [attack, attack, attack, attack, attack],
  );
  assert.equal(page('td').attr('title'), attack);
  assert.equal(page('table').attr('aria-label'), attack);
  assert.equal(page('meta[name=author]').attr('content'), attack);
});

test('every header that a cell names is there once, and nothing names one twice', () => {
  const blocks = [1, 2].map(() => ({ kind: 'table', table: twoBlockTable() }) as const);
  const page = load(renderHtmlFragment(documentOf(blocks), { idPrefix: 'r' }), null, false);
  const ids = page('[id]')
    .map((_, element) => page(element).attr('id') ?? '')
    .get();
  assert.equal(new Set(ids).size, ids.length);
  const named = page('[headers]')
    .map((_, element) => (page(element).attr('headers') ?? '').split(' '))
    .get();
  assert.ok(named.length > 20);
  for (const id of named) assert.ok(ids.includes(id), id);
});

test('merged cells, header rows and marks stand in the markup', () => {
  const page = load(renderHtmlFragment(documentOf([{ kind: 'table', table: twoBlockTable() }]), { titleLevel: 2 }), null, false);
  assert.equal(page('h2').text(), '标题');
  assert.equal(page('thead tr').length, 2);
  assert.equal(page('th[rowspan=2]').text(), '组');
  assert.equal(page('th[rowspan=2]').attr('scope'), 'rowgroup');
  assert.equal(page('td[data-mark=missing]').attr('title'), '原文没有');
  assert.equal(page('[style]').length, 0);
});
