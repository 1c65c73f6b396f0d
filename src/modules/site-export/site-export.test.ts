import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { exportedSite, OURS } from '../../../test/factories/public-site/exported-site.ts';
import type { MadeDocument } from '../../../test/factories/public-site/made-editions.ts';
import { siteFrame } from '../../../test/factories/public-site/site-frame.ts';
import { createSecretBox } from '../../platform/secrets/index.ts';
import { signingKey, verifyOnline } from './index.ts';
import { isSafeFile, staticAddress, staticFile } from './static-address.ts';

const DAY = 1440;
const SOME: readonly MadeDocument[] = [
  ...Array.from({ length: 45 }, (_, index) => ({ id: index + 1, at: index * DAY })),
  { id: 60, type: 'normativeDocument', content: { documentNumber: '青政〔2026〕1号' } },
  { id: 61, type: 'interpretation', content: { relations: [{ kind: 'interprets' as const, documentId: 60 }] } },
  { id: 62, type: 'news' },
];

test('after one change only what shows it is written; what is gone says so', async (t) => {
  const { editions, run, verify, read, folder } = await exportedSite(t, SOME);
  const first = await run();
  assert.deepEqual([first.whole, first.written.includes('documents/60/index.html'), await verify()], [true, true, []]);
  assert.match(await read('documents/60/index.html'), /href="https:\/\/www\.example\.gov\.cn\/documents\/60"/);

  const idle = await run();
  assert.deepEqual([idle.rendered, idle.written], [0, []]);

  await editions.change({ id: 62, type: 'news', content: { title: '更正后的动态' } });
  const second = await run();
  assert.equal(second.whole, false);
  const touched = second.written.filter((file) => !/^(?:feeds|open-data|sitemaps)\//.test(file));
  assert.deepEqual(
    touched.toSorted(),
    [
      'documents/62/index.html',
      'documents/62/print/index.html',
      'notice/62/index.html',
      ...(await shows(folder, '更正后的动态', touched)),
    ].toSorted(),
  );
  assert.ok(!second.written.some((file) => /sections\/notices|documents\/(?!62)/.test(file)), second.written.join(' '));

  await editions.change({ id: 45, at: 44 * DAY, withdrawn: '文号有误' }, ...[1, 2, 3, 4, 5].map((id) => ({ id, withdrawn: 'x' })));
  const third = await run();
  assert.match(await read('documents/45/410.html'), /文号有误/);
  assert.ok(third.removed.includes('/sections/notices/page/3'));
  assert.match(await read('sections/notices/page/3/index.html'), /已经撤下/);
  assert.deepEqual(await verify(), []);

  await editions.change({ id: 45, at: 44 * DAY }, ...[1, 2, 3, 4, 5].map((id) => ({ id, at: (id - 1) * DAY })));
  await run();
  assert.doesNotMatch(await read('sections/notices/page/3/index.html'), /已经撤下/);
  await assert.rejects(stat(join(folder, 'documents/45/410.html')));
  assert.deepEqual(await verify(), []);
});

async function shows(folder: string, words: string, files: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of files) if (!/62\//.test(file) && (await readFile(join(folder, file), 'utf8')).includes(words)) found.push(file);
  return found;
}

test('a run that was cut off is gone on with; one that nobody knows the beginning of makes everything', async (t) => {
  const { editions, run, verify, place } = await exportedSite(t, SOME);
  await run();
  await editions.change({ id: 62, type: 'news', content: { title: '第二稿' } });
  const now = editions.current();
  const cut = run({
    frame: (edition, site) => {
      if (site.id === 1) throw new Error('cut off');
      return siteFrame(edition, site);
    },
  });
  await assert.rejects(cut, /cut off/);
  // The next knows what has changed since the one that was cut off, and the journal what that one had to do.
  await editions.change({ id: 44, at: 43 * DAY, content: { title: '又改了' } });
  const next = await run({ since: now.asOf.toISOString(), changed: new Set(['document:44', 'section:1', 'lists']) });
  assert.ok(!next.whole && next.written.includes('documents/62/index.html') && next.written.includes('documents/44/index.html'));
  assert.ok(!next.written.some((file) => file.startsWith('documents/30/')));
  assert.deepEqual(await verify(), []);
  const lost = await run({ since: 'another moment' });
  assert.deepEqual([lost.whole, lost.written.filter((file) => !file.startsWith('open-data/'))], [true, []]);
  // Half a line at the end of the journal, as a power cut leaves it.
  await writeFile(join(place, 'state', 'pages.jsonl'), '{"a":"/docum', { flag: 'a' });
  assert.equal((await run()).rendered, 0);
});

test('every link of the exported site is answered by a plain file server; forms of service say where they are', async (t) => {
  const { run, folder } = await exportedSite(t, SOME);
  const { broken } = await run({
    wish: { all: true, traditional: true, office: false, precompress: [], live: 'https://live.example.gov.cn' },
  });
  const site = await serve(t, folder);
  const seen = new Set(['/']);
  const lost: string[] = [];
  for (const path of seen) {
    const answer = await fetch(new URL(path, site));
    if (!answer.ok) lost.push(path);
    if (!String(answer.headers.get('content-type')).startsWith('text/html')) continue;
    for (const [, href = ''] of (await answer.text()).matchAll(/\s(?:href|src|action)="(\/(?!\/)[^"?#]*)/g)) seen.add(href);
  }
  const known = new Set(broken.map(({ address }) => address.split('?')[0] ?? ''));
  assert.deepEqual(
    lost.filter((path) => !known.has(path) && !/^\/(?:documents\/\d+\/qr\.svg)$/.test(path)),
    [],
  );
  assert.ok(seen.size > 150 && seen.has('/hant/documents/60'));
  assert.match(await (await fetch(new URL('/search', site))).text(), /href="https:\/\/live\.example\.gov\.cn\/search"/);
  assert.match(await (await fetch(new URL('/hant/documents/60', site))).text(), /lang="zh-Hant"/);
});

/** A file server as any host has one. */
async function serve(t: TestContext, folder: string, before: () => Promise<void> = () => Promise.resolve()): Promise<URL> {
  const types: Readonly<Record<string, string>> = { html: 'text/html', svg: 'image/svg+xml', css: 'text/css' };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const answer = async () => {
      await before();
      const found = await stat(join(folder, path)).catch(() => null);
      const file = found?.isDirectory() === true ? join(folder, path, 'index.html') : join(folder, path);
      const body = await readFile(file).catch(() => null);
      response.writeHead(body === null ? 404 : 200, { 'content-type': types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream' });
      response.end(body);
    };
    void answer();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return new URL(`http://127.0.0.1:${address.port}/`);
}

test('what was tampered with is named, from the folder and over HTTP', async (t) => {
  const { run, verify, folder } = await exportedSite(t, SOME);
  await run({ wish: { all: true, traditional: false, office: false, precompress: ['gz'], live: null } });
  assert.deepEqual(await verify(), []);
  const site = await serve(t, folder);
  const online = async () => {
    const verdict = await verifyOnline(site, OURS);
    return verdict.ok ? verdict.value.findings.map(({ kind, file }) => `${kind} ${file}`) : verdict.error.kind;
  };
  assert.deepEqual(await online(), []);
  // As behind a proxy that lets the program answer them.
  const search = join(folder, 'search/index.html');
  const kept = await readFile(search);
  await writeFile(search, '<h1>搜索</h1>');
  assert.deepEqual(await online(), ['changed search/index.html', 'changed search/index.html.gz']);
  const behind = await verifyOnline(site, { ...OURS, live: true });
  assert.ok(behind.ok && behind.value.findings.length === 0);
  await writeFile(search, kept);
  const page = join(folder, 'documents/5/index.html');
  await writeFile(page, (await readFile(page, 'utf8')).replace('</h1>', '</h1><a href="/casino">x</a>'));
  await mkdir(join(folder, 'casino'));
  await writeFile(join(folder, 'casino/index.html'), 'x');
  await rm(join(folder, 'documents/6/print/index.html'));
  const form = join(folder, 'documents/7/index.html.gz');
  await writeFile(form, 'x');
  assert.deepEqual(await verify(), [
    'added casino/index.html',
    'changed documents/5/index.html',
    'missing documents/6/print/index.html',
    'changed documents/7/index.html.gz',
  ]);
  assert.deepEqual(
    (await online())
      .toString()
      .split(',')
      .filter((line) => !line.includes('index.html.gz')),
    ['added casino', 'changed documents/5/index.html', 'missing documents/6/print/index.html'],
  );
  await rm(page);
  await symlink('/etc/hostname', page);
  assert.ok((await verify()).includes('noFile documents/5/index.html'));
  const wish = { all: true, traditional: false, office: false, precompress: ['gz' as const], live: null };
  const repaired = await run({ wish, repair: true });
  assert.deepEqual(repaired.written.filter((file) => !file.startsWith('open-data/')).toSorted(), [
    'documents/5/index.html',
    'documents/6/print/index.html',
    'documents/7/index.html.gz',
  ]);
  // What nobody here has written is not taken away either.
  assert.deepEqual(await verify(), ['added casino/index.html']);
});

test('a site is asked for a few files at once, however many there are', async (t) => {
  const { run, folder } = await exportedSite(t, SOME);
  await run();
  let [now, most] = [0, 0];
  const site = await serve(t, folder, async () => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setImmediate(resolve));
    now -= 1;
  });
  const verdict = await verifyOnline(site, OURS);
  assert.ok(verdict.ok && verdict.value.findings.length === 0 && verdict.value.checked > 100);
  assert.ok(most > 1 && most <= 8, String(most));
});

test('attack: a manifest that was changed, signed anew, or given the signature of another one is refused', async (t) => {
  const { run, verify, folder, editions } = await exportedSite(t, SOME);
  await run();
  const manifest = join(folder, 'manifest.json');
  const old = await readFile(manifest, 'utf8');
  await editions.change({ id: 62, type: 'news', content: { title: 'x' } });
  await run();
  const now = await readFile(manifest, 'utf8');
  assert.deepEqual(Object.keys(JSON.parse(now)), ['format', 'site', 'origin', 'made', 'publicKey', 'fingerprint', 'files', 'signature']);
  const attempt = async (text: string) => {
    await writeFile(manifest, text);
    return verify();
  };
  assert.equal(await attempt(now.replace(/"documents\/5\/index\.html":\[(\d+),"./, '"documents/5/index.html":[$1,"f')), 'wrongSignature');
  assert.equal(await attempt(now.replace(/"signature":"[^"]*"/, /"signature":"[^"]*"/.exec(old)?.[0] ?? '')), 'wrongSignature');
  const other = signingKey(createSecretBox(Buffer.alloc(32, 8)));
  await run({ key: other, since: 'x' });
  assert.equal(await verify(), 'otherKey');
  for (const text of [
    '',
    '{}',
    now.slice(0, -5),
    `${now}{}`,
    now.replace('"format":1', '"format":2'),
    now.replace('"documents/5/', '"../documents/5/'),
  ])
    assert.match(String(await attempt(text)), /unreadableManifest|wrongSignature/);
  await rm(manifest);
  assert.equal(await verify(), 'unreadableManifest');
});

test('attack: links that somebody has laid in the folder lead nothing out of it; a folder of others is left alone', async (t) => {
  const { run, verify, folder, place, editions } = await exportedSite(t, SOME);
  const outside = join(place, 'outside');
  await mkdir(outside);
  await writeFile(join(outside, 'index.html'), 'kept');
  await run();
  await rename(join(folder, 'documents/5'), join(place, 'moved'));
  await symlink(outside, join(folder, 'documents/5'));
  await rm(join(folder, 'documents/6/index.html'));
  await symlink(join(outside, 'index.html'), join(folder, 'documents/6/index.html'));
  await editions.change({ id: 5, at: 4 * DAY, content: { title: '新' } }, { id: 6, at: 5 * DAY, content: { title: '新' } });
  await run();
  assert.deepEqual([await readFile(join(outside, 'index.html'), 'utf8'), await readdir(outside)], ['kept', ['index.html']]);
  assert.deepEqual((await verify()).toString().includes('documents/6'), false);

  const strange = await exportedSite(t, []);
  await mkdir(strange.folder);
  await writeFile(join(strange.folder, 'theirs.txt'), 'x');
  await assert.rejects(strange.run(), /strangeFolder/);
});

test('attack: no name of a file leads out of the folder, hides, or breaks a file system', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['/documents/1/files/ab/%E9%99%84%E4%BB%B6.pdf', 'documents/1/files/ab/附件.pdf'],
    ['/documents/1/files/ab/..%2F..%2F..%2Fetc%2Fpasswd', 'documents/1/files/ab/__.._.._etc_passwd'],
    ['/a/%2e%2e/%2e%2e/x', 'a/_/_/x'],
    ['/a/../../x', 'a/_/_/x'],
    ['/a/..%5c..%5cx', 'a/__.._x'],
    ['/.htaccess', '_htaccess'],
    ['/a/%00b', 'a/_b'],
    ['//evil/x', null],
    ['/a//b', null],
    ['/a/%ff', null],
    ['/policies?page=2', 'policies/page-2'],
    ['/policies?page=../x', 'policies'],
    ['/a/b/', 'a/b'],
  ];
  for (const [address, file] of cases) {
    const place = staticAddress(address);
    assert.equal(place === null ? null : staticFile(place, false), file, address);
    if (place !== null && place !== '/') assert.ok(isSafeFile(staticFile(place, false)), address);
  }
  const long = staticAddress(`/f/${encodeURIComponent('长'.repeat(120))}.pdf`) ?? '';
  assert.ok(isSafeFile(staticFile(long, false)) && long.endsWith('.pdf'));
  for (const bad of ['../x', 'a/../b', '/etc/passwd', 'a//b', '.x', 'a\\b', 'a\0b', 'x'.repeat(300)]) assert.ok(!isSafeFile(bad), bad);
});
