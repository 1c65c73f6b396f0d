import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cheerio from 'cheerio';
import fc from 'fast-check';
import { html, trusted } from './html.ts';

const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><svg/onload=alert(1)>',
  '&lt;script&gt;',
  '</textarea><script>alert(1)</script>',
];

test('text: an attack stays text', () => {
  for (const attack of ATTACKS) {
    const page = cheerio.load(
      html`<p>${attack}</p>
        <textarea>${attack}</textarea>`.text,
    );
    assert.equal(page('p').text(), attack);
    assert.equal(page('textarea').text(), attack);
    assert.equal(page('script, img, svg').length, 0);
  }
});

test('attributes: an attack stays inside its quotes', () => {
  for (const attack of ATTACKS) {
    const page = cheerio.load(html`<p title="${attack}">x</p>`.text);
    assert.deepEqual(Object.entries(page('p').attr() ?? {}), [['title', attack]]);
  }
});

test('URLs: only http(s), mail, telephone and this site', () => {
  const href = (url: string) =>
    cheerio
      .load(html`<a href="${url}">x</a>`.text)('a')
      .attr('href');
  for (const bad of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'vbscript:x',
    '\u0001javascript:x',
  ]) {
    assert.equal(href(bad), '#', bad);
  }
  for (const good of ['/reports?q=a&b="c"', 'https://example.gov.cn/', '#main', '?page=2', 'report.docx', 'mailto:a@example.cn'])
    assert.equal(href(good), good);
});

test('places where no escaping is right are refused', () => {
  const value = 'x';
  assert.throws(() => html`<p onclick="${value}">x</p>`, /No value may stand/);
  assert.throws(() => html`<p title=${value}>x</p>`, /No value may stand/);
  assert.throws(() => html`<p style="color:${value}">x</p>`, /No value may stand/);
  assert.throws(() => html`<script>${value}</script>`, /No value may stand/);
});

test('fragments nest, lists join, nothing is nothing', () => {
  const list = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
  assert.equal(html`<ul>${list}</ul>${null}${false}${0}${trusted('<br>')}`.text, '<ul><li>a</li><li>&lt;b&gt;</li></ul>0<br>');
});

test('property: whatever is put in, the page has the elements of the template and gives the text back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const page = cheerio.load(html`<div data-x="${text}"><p>${text}</p></div>`.text, null, false);
      const normal = text.replace(/\r\n?/g, '\n').replaceAll('\0', '');
      return page('*').length === 2 && page('p').text() === normal.replaceAll('\0', '') && page('div').attr('data-x') === normal;
    }),
    { seed: 20261122, numRuns: 300 },
  );
});
