import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MadeEditions } from '../../../../test/factories/public-site/made-editions.ts';
import { correctionPage } from './correction-page.ts';

test('whoever finds a mistake sees on what page, by its title; what is not public has none', async () => {
  const editions = new MadeEditions();
  await editions.change({ id: 1 }, { id: 2, withdrawn: '内容有误' });
  const edition = editions.current();
  const shown = (page: string) => {
    const answered = correctionPage({ edition, site: edition.main, params: {}, query: { page }, path: '/correction', root: '' });
    assert.ok('page' in answered);
    return /所在网页：<a href="([^"]*)">([^<]*)</.exec(answered.page.main.text)?.slice(1) ?? [];
  };
  assert.deepEqual(shown('/hant/documents/1'), ['/hant/documents/1', '关于加强第1号工作的通知']);
  for (const page of ['/documents/2', '/documents/3', '/policies']) assert.deepEqual(shown(page), [page, page]);
  assert.deepEqual(shown('//evil.example'), []);
});
