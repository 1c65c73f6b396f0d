import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MadeEditions } from '../../../../test/factories/public-site/made-editions.ts';
import { displayPage } from './display-page.ts';
import { noticePage } from './notice-page.ts';

async function ask(editions: MadeEditions, params: Readonly<Record<string, string>>, answer: typeof displayPage = displayPage) {
  const edition = editions.current();
  const answered = await answer({ edition, site: edition.main, params, query: {}, path: '/', root: '' });
  assert.ok('page' in answered);
  return answered;
}

test('a screen goes from the list through its items and back by itself, also when one is gone meanwhile', async () => {
  const editions = new MadeEditions();
  await editions.change(...[1, 2, 3].map((id) => ({ id, at: id * 1440 })));
  const way: string[] = [];
  for (let next = '/display/notices'; !way.includes(next);) {
    way.push(next);
    const [, , slug = '', item] = next.split('/');
    const { page } = await ask(editions, { slug, ...(item === undefined ? {} : { item }) });
    assert.ok((page.refreshSeconds ?? 0) >= 10);
    assert.doesNotMatch(page.main.text, /<(?:script|a)\b/);
    next = page.refreshTo ?? '';
  }
  assert.deepEqual(way, ['/display/notices', '/display/notices/1', '/display/notices/2', '/display/notices/3']);
  await editions.change({ id: 3, withdrawn: 'x' }, { id: 2, withdrawn: 'x' });
  const { page, status } = await ask(editions, { slug: 'notices', item: '3' });
  assert.deepEqual([status, page.refreshTo], [undefined, '/display/notices']);
  for (const params of [{ slug: 'nothing' }, { slug: 'notices', item: '0' }, { slug: 'notices', item: '100' }])
    assert.equal((await ask(editions, params)).status, 404);
});

test('a notice has its number, its code and room for the days of posting; what is withdrawn has none', async () => {
  const editions = new MadeEditions();
  await editions.change({ id: 1, content: { fields: { until: '2026-12-01' } } }, { id: 2, withdrawn: 'x' });
  const { page } = await ask(editions, { id: '1' }, noticePage);
  for (const words of ['QH-2026-00001', '2026年12月1日', '张贴日期', '/documents/1/qr.svg', '2026年3月1日'])
    assert.ok(page.main.text.includes(words), words);
  for (const id of ['2', '3', 'x']) assert.equal((await ask(editions, { id }, noticePage)).status, 404);
});
