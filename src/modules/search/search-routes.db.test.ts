import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { guardedApp } from '../../../test/factories/access/guarded-app.ts';
import { testDatabase } from '../../../test/database/test-database.ts';
import { corpusDocument } from '../../../test/search/corpus.ts';
import { fillIndex } from '../../../test/search/fill-index.ts';
import { openDatabase, type Database } from '../../platform/database/index.ts';
import { createPortal, plainFrame, SAMPLE_SETTINGS } from '../../portal/index.ts';
import { searchApiRoutes, searchRoutes } from './index.ts';

async function appOver(t: TestContext, database: Database) {
  const isPublic = () => true;
  const portal = await createPortal({ frame: () => plainFrame(SAMPLE_SETTINGS) });
  return guardedApp(
    t,
    database,
    [],
    [searchApiRoutes({ database, isPublic }), searchRoutes({ database, portal, scopeOf: () => null, isPublic })],
  );
}

test('the page of searching works with nothing but links and a form', async (t) => {
  const { database } = await testDatabase(t);
  await fillIndex(
    database,
    Array.from({ length: 60 }, (_, at) => corpusDocument(1, at + 1)),
  );
  const app = await appOver(t, database);
  const page = async (path: string) => {
    const answer = await app.inject({ url: path });
    return { status: answer.statusCode, text: answer.body };
  };
  const empty = await page('/search');
  assert.equal(empty.status, 200);
  assert.match(empty.text, /<form class="search-form" action="\/search" method="get"/);
  const found = await page('/search?q=%E7%AE%A1%E7%90%86');
  assert.match(found.text, /共 \d+ 条/);
  assert.match(found.text, /<mark>管理<\/mark>/);
  assert.match(found.text, /href="\/documents\/\d+"/);
  assert.match(found.text, /缩小范围/);
  const narrowed = /href="(\/search\?[^"]*type=[^"]*)"/.exec(found.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  assert.match((await page(narrowed)).text, /去掉所有条件/);
  assert.match((await page('/search?q=%E9%BE%98%E9%BE%98')).text, /没有找到与“龘龘”有关的信息|没有找到/);
  assert.match((await page('/search?q=%3Cscript%3Ealert(1)%3C/script%3E')).text, /&lt;script&gt;/);
  assert.doesNotMatch((await page('/search?q=%3Cscript%3Ealert(1)%3C/script%3E')).text, /<script>alert/);
  const traditional = await page('/hant/search?q=%E7%AE%A1%E7%90%86');
  assert.equal(traditional.status, 200);
  assert.match(traditional.text, /規範/);
  const json: unknown = (await app.inject({ url: '/api/v1/search?q=%E7%AE%A1%E7%90%86&size=3' })).json();
  assert.ok(typeof json === 'object' && json !== null && 'hits' in json && Array.isArray(json.hits));
  assert.equal(json.hits.length, 3);
});

test('whatever an address says, it is no fault of the program', async (t) => {
  const { database } = await testDatabase(t);
  await fillIndex(
    database,
    Array.from({ length: 40 }, (_, at) => corpusDocument(1, at + 1)),
  );
  const app = await appOver(t, database);
  const piece = fc.oneof(
    fc.constantFrom(
      '通知',
      '管理',
      'weisheng',
      '2019-0',
      '"',
      "'",
      '\\',
      '|',
      '&',
      '!',
      ':*',
      '<->',
      '(',
      ')',
      '-',
      '“',
      ' ',
      '%00',
      '\0',
      '𠮷',
      '\ud800',
      '{',
      '}',
      ',',
    ),
    fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  const wild = fc.oneof(
    text,
    fc.integer().map(String),
    fc.constantFrom('', '-1', '1e9', 'NaN', '2020-02-30', '0001-01-01', '9999-12-31', 'notice', 'inForce', 'date'),
  );
  const keys = ['q', 'agency', 'type', 'from', 'to', 'validity', 'sort', 'page', 'size'] as const;
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(...keys), wild, fc.boolean(), async (q, key, value, isPage) => {
      const query = new URLSearchParams([
        ['q', q.toWellFormed()],
        [key, value.toWellFormed()],
      ]);
      const answer = await app.inject({ url: `${isPage ? '/search' : '/api/v1/search'}?${query.toString()}` });
      assert.ok(answer.statusCode < 500, `${answer.statusCode} for ${query.toString()}: ${answer.body.slice(0, 300)}`);
      // An address with a NUL in it is refused for every route.
      if (isPage && !query.toString().includes('%00')) assert.equal(answer.statusCode, 200);
    }),
    { seed: 5, numRuns: 150 },
  );
  for (const url of [
    '/search?q=%',
    '/search?q=%E4%B8',
    '/search?q=a&q=b',
    '/search?q[]=a',
    '/api/v1/search?q=a&q=b',
    `/search?q=${'a'.repeat(5_000)}`,
  ]) {
    const { statusCode } = await app.inject({ url });
    assert.ok(statusCode < 500, `${statusCode} for ${url}`);
  }
});

test('without its database the page says so and shows other ways', async (t) => {
  const gone = openDatabase({ host: '127.0.0.1', port: 1, user: 'nobody', password: '', database: 'none' });
  t.after(() => gone.close());
  const app = await appOver(t, gone.database);
  const answer = await app.inject({ url: '/search?q=%E7%AE%A1%E7%90%86' });
  assert.equal(answer.statusCode, 503);
  assert.equal(answer.headers['retry-after'], '60');
  assert.match(answer.body, /搜索暂时不能用/);
  assert.equal((await app.inject({ url: '/search' })).statusCode, 200);
  assert.equal((await app.inject({ url: '/api/v1/search?q=a' })).statusCode, 503);
});
