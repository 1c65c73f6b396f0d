import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressOf, placeOf, rebase } from './place.ts';

test('an address is read into script, site and path', () => {
  assert.deepEqual(placeOf('/'), { script: 'hans', site: null, path: '/' });
  assert.deepEqual(placeOf('/documents/1?a=b'), { script: 'hans', site: null, path: '/documents/1?a=b' });
  assert.deepEqual(placeOf('/hant'), { script: 'hant', site: null, path: '/' });
  assert.deepEqual(placeOf('/hant?q=1'), { script: 'hant', site: null, path: '/?q=1' });
  assert.deepEqual(placeOf('/sites/xian/policies'), { script: 'hans', site: 'xian', path: '/policies' });
  assert.deepEqual(placeOf('/hant/sites/xian'), { script: 'hant', site: 'xian', path: '/' });
  // Words that only begin like a prefix.
  assert.deepEqual(placeOf('/hantai/sites/x'), { script: 'hans', site: null, path: '/hantai/sites/x' });
  assert.deepEqual(placeOf('/sitesx/a'), { script: 'hans', site: null, path: '/sitesx/a' });
});

test('what was read is written the same', () => {
  const places = fc.record({
    script: fc.constantFrom('hans' as const, 'hant' as const),
    site: fc.constantFrom(null, 'xian', 'x-1'),
    path: fc.constantFrom('/', '/?q=%E5%81%A5', '/documents/1', '/sections/notices/page/2?x=1'),
  });
  fc.assert(fc.property(places, (place) => assert.deepEqual(placeOf(addressOf(place)), { ...place })));
});

test('links stay within their site and script', () => {
  const markup =
    '<a class="x" href="/documents/1">a</a> <a href="/">h</a> <a href="https://www.example.gov.cn/">o</a> <a href="//x">p</a> ' +
    '<form action="/search" method="get"></form> <img src="/documents/1/files/a/b.png"> <a href="/assets/x.css">c</a> ' +
    '<a href="/documents/1/files/a/b.pdf">f</a> <a href="/workbench/">w</a> <a href="/feeds/all.rss">r</a> <a data-as-is href="/documents/1">s</a>';
  const at = (site: string | null, script: 'hans' | 'hant') => rebase(markup, { site, script, path: '/' });
  assert.equal(at(null, 'hans'), markup);
  const hrefs = (text: string): readonly string[] => [...text.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, href = '']) => href);
  assert.deepEqual(hrefs(at(null, 'hant')), [
    '/hant/documents/1',
    '/hant/',
    'https://www.example.gov.cn/',
    '//x',
    '/hant/search',
    '/documents/1/files/a/b.png',
    '/assets/x.css',
    '/documents/1/files/a/b.pdf',
    '/workbench/',
    '/feeds/all.rss',
    '/documents/1',
  ]);
  assert.deepEqual(hrefs(at('xian', 'hans')), [
    '/sites/xian/documents/1',
    '/sites/xian/',
    'https://www.example.gov.cn/',
    '//x',
    '/sites/xian/search',
    '/documents/1/files/a/b.png',
    '/assets/x.css',
    '/sites/xian/documents/1/files/a/b.pdf',
    '/workbench/',
    '/sites/xian/feeds/all.rss',
    '/documents/1',
  ]);
  assert.deepEqual(hrefs(at('xian', 'hant')), [
    '/hant/sites/xian/documents/1',
    '/hant/sites/xian/',
    'https://www.example.gov.cn/',
    '//x',
    '/hant/sites/xian/search',
    '/documents/1/files/a/b.png',
    '/assets/x.css',
    '/sites/xian/documents/1/files/a/b.pdf',
    '/workbench/',
    '/sites/xian/feeds/all.rss',
    '/documents/1',
  ]);
});
