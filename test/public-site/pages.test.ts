import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { pageKinds } from './page-kinds.ts';
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

test('the public site: every kind of page is valid, every link of it leads somewhere, in both scripts', { timeout: 300_000 }, async (t) => {
  const { app, house } = await sampleHouse(t);
  const kinds = pageKinds(house.editions.current());
  const ask = (url: string) => app.inject({ url, headers: { accept: 'text/html' } });
  // Those of the installation are in simplified characters alone.
  const both = kinds.flatMap((path) => (/^\/(?:check|checks|problems)$/.test(path) ? [path] : [path, `/hant${path === '/' ? '' : path}`]));

  await t.test('HTML', async () => {
    const validator = new HtmlValidate(RULES);
    assert.equal((await validator.validateString('<p><div></div></p><img src="/a.png">')).valid, false);
    for (const path of kinds) {
      const answer = await ask(path);
      const report = await validator.validateString(answer.body);
      const faults = report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${ruleId} (${line}): ${message}`),
      );
      assert.deepEqual(faults, [], path);
    }
  });

  await t.test('links', async () => {
    const asked = new Map<string, number>();
    const broken: string[] = [];
    for (const path of both) {
      const { body, statusCode } = await ask(path);
      assert.ok(statusCode === 200 || /nowhere|999999/.test(path), `${path}: ${statusCode}`);
      for (const [, href = ''] of body.matchAll(/\s(?:href|src|action|data)="([^"#]+)(?:#[^"]*)?"/g)) {
        const address = href.replaceAll('&amp;', '&');
        // The workbench is built apart; these are answered by their own tests.
        if (!address.startsWith('/') || /^\/(?:workbench|api)\//.test(address) || address.startsWith('/view?')) continue;
        const status = asked.get(address) ?? (await ask(address)).statusCode;
        asked.set(address, status);
        if (![200, 301, 302].includes(status)) broken.push(`${path} → ${address}: ${status}`);
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
});
