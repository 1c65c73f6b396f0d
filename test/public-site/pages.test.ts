import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { followOnce } from '../../src/modules/search/index.ts';
import { takeDatabaseAway } from '../database/take-database-away.ts';
import { knownPages, pageKinds, pagePatterns } from './page-kinds.ts';
import { sampleHouse } from './sample-house.ts';

const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    // Written by templates: spaces at line ends and the case of the doctype mean nothing.
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Titles are as long as the documents'.
    'long-title': 'off',
    // A telephone number in a sentence of an office stays as it was written.
    'tel-non-breaking': 'off',
    'no-inline-style': 'error',
  },
};

/** Where a form goes to, not a page. */
const POSTED = /\/(?:comments|leave|hand-in)$/;
const simplified = (path: string): string => path.replace(/^\/hant(?=\/|$)/, '') || '/';

test('the public site: every kind of page is valid, every link of it leads somewhere, in both scripts', { timeout: 600_000 }, async (t) => {
  const { app, house, routes, database, superuserAddress } = await sampleHouse(t);
  await followOnce(database);
  const edition = house.editions.current();
  const known = await knownPages(edition);
  const statuses = new Map(known.map(({ path, status }) => [path, status]));
  const kinds = [...statuses.keys()];
  const ask = (url: string) => app.inject({ url, headers: { accept: 'text/html' } });
  // Those of the installation are in simplified characters alone.
  const both = kinds.flatMap((path) => (/^\/(?:check|checks|problems)$/.test(path) ? [path] : [path, `/hant${path === '/' ? '' : path}`]));

  const validator = new HtmlValidate(RULES);
  const assertValid = async (body: string, path: string): Promise<void> => {
    const report = await validator.validateString(body);
    const faults = report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId} (${line}): ${message}`));
    assert.deepEqual(faults, [], path);
  };

  await t.test('every pattern of a page that visitors read has an address here', async () => {
    const placed = await pageKinds(edition);
    assert.deepEqual(
      pagePatterns(routes).filter((pattern) => !placed.has(pattern)),
      [],
    );
    for (const [pattern, pages] of placed) {
      const shape = new RegExp(`^/?${pattern.replaceAll(/:[a-z]+|\*/g, '[^/?]+')}(?:\\?|$)`);
      for (const { path } of pages) assert.match(path, shape);
    }
  });

  await t.test('HTML', async () => {
    assert.equal((await validator.validateString('<p><div></div></p><img src="/a.png">')).valid, false);
    for (const path of kinds) {
      const answer = await ask(path);
      assert.equal(answer.statusCode, statuses.get(path), path);
      await assertValid(answer.body, path);
    }
    const consultation = kinds.find((path) => /^\/consultations\/\d+$/.test(path)) ?? '';
    for (const [path, form] of [
      [`${consultation}/comments`, 'text=好&contact=%22%3E'],
      ['/correction', 'text=错'],
      ['/requests/new/qinghe-health', 'byAgent=yes&phone=1'],
      ['/requests/status', 'code=1&phone=2'],
    ] as const) {
      const answer = await app.inject({
        method: 'POST',
        url: path,
        headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
        payload: encodeURI(form),
      });
      assert.equal(answer.statusCode, 422, path);
      await assertValid(answer.body, path);
    }
  });

  await t.test('links', async () => {
    const asked = new Map<string, number>();
    const broken: string[] = [];
    for (const path of both) {
      const { body, statusCode } = await ask(path);
      assert.equal(statusCode, statuses.get(simplified(path)), path);
      for (const [, href = ''] of body.matchAll(/\s(?:href|src|action|data)="([^"#]+)(?:#[^"]*)?"/g)) {
        const address = href.replaceAll('&amp;', '&');
        // The workbench is built apart; these are answered by their own tests.
        if (!address.startsWith('/') || /^\/(?:workbench|api)\//.test(address) || address.startsWith('/view?') || POSTED.test(address))
          continue;
        const status = asked.get(address) ?? (await ask(address)).statusCode;
        asked.set(address, status);
        // A page leads to itself too: by its own address and by that in the other script.
        const meant = statuses.get(simplified(address)) ?? 200;
        if (![meant, 301, 302].includes(status)) broken.push(`${path} → ${address}: ${status}`);
      }
    }
    assert.deepEqual(broken, []);
    assert.ok(asked.size > 200, String(asked.size));
  });

  await t.test('nothing comes from elsewhere, no page needs a script, a document is small', async () => {
    for (const path of both) {
      const { body } = await ask(path);
      for (const [, address = ''] of body.matchAll(/<(?:script|link|img|object|iframe|source)\b[^>]*?\s(?:src|href|data)="([^"]+)"/g))
        assert.match(address, /^\//, path);
      assert.doesNotMatch(body, /<script(?![^>]*(?:\ssrc="\/assets\/|type="application\/ld\+json"))/, path);
    }
    const document = kinds.find((path) => /^\/documents\/\d+$/.test(path)) ?? '';
    const { body } = await ask(document);
    const parts = [...body.matchAll(/<(?:script|link)\b[^>]*\s(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, address = '']) => address);
    let wire = brotliCompressSync(body).length;
    for (const address of parts) wire += brotliCompressSync((await app.inject(address)).body).length;
    assert.ok(wire <= 60_000, `${wire} bytes`);
  });

  await t.test('traditional pages are traditional, and lead on to traditional ones', async () => {
    const { body } = await ask('/hant/disclosure');
    assert.match(body, /<html lang="zh-Hant"/);
    assert.match(body, /政府信息公開/);
    assert.match(body, /href="\/hant\/disclosure\/guide"/);
    assert.match(body, /href="\/disclosure"[^>]*hreflang="zh-Hans"/);
  });

  await t.test('consultations are open data, but for those that were withdrawn', async () => {
    const { body } = await ask('/open-data/consultations.json');
    const states = [...body.matchAll(/"state":"([a-zA-Z]+)"/g)].map(([, state = '']) => state);
    assert.deepEqual(states, ['open', 'closed', 'resultPublished']);
    const address = kinds.find((path) => /^\/consultations\/\d+$/.test(path)) ?? 'none';
    assert.ok((await ask('/open-data/consultations.csv')).body.includes(address));
  });

  await t.test('the search without a database is valid too', async () => {
    await takeDatabaseAway(superuserAddress);
    const answer = await ask('/search?q=%E6%80%A5%E6%95%91');
    assert.equal(answer.statusCode, 503);
    await assertValid(answer.body, 'the search without a database');
  });
});
