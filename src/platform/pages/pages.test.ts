import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { test, type TestContext } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createApp, open, self, type RouteModule } from '../http/index.ts';
import { createLog } from '../logging.ts';
import { keepPage, PageCache, type PageCacheOptions } from './index.ts';

const OPEN = open('a test');
const TEXT = '政府信息公开'.repeat(500);

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

async function site(t: TestContext, routes: RouteModule, options: PageCacheOptions = {}) {
  const pages = new PageCache(options);
  const { app, drain } = await createApp({
    log: createLog('silent'),
    routes: [routes],
    readiness: [],
    publicUrl: null,
    trustProxy: [],
    pages,
  });
  t.after(() => app.close());
  const address = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
  const get = async (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> => {
    const request = ask({ host: address.hostname, port: address.port, path, method, headers, agent: false }).end();
    const [response] = await once(request, 'response');
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
  };
  return { pages, get, drain };
}

/** Answers with how often it was asked: who gets the same number twice was answered from the cache. */
function counting(more: (app: Parameters<RouteModule>[0]) => void = () => undefined): RouteModule {
  let made = 0;
  return (app) => {
    app.get<{ Params: { id: string }; Querystring: Record<string, string> }>(
      '/documents/:id',
      { config: { ...OPEN, page: { query: ['page', 'q'] } } },
      (request, reply) => {
        made += 1;
        keepPage(reply, { tags: [`document:${request.params.id}`, 'lists'] });
        const { id } = request.params;
        const status = id === 'gone' ? 410 : id === 'none' ? 404 : id === 'moved' ? 301 : id === 'broken' ? 500 : 200;
        if (status === 301) void reply.header('location', '/documents/1');
        return reply
          .code(status)
          .type('text/html; charset=utf-8')
          .send(
            JSON.stringify({
              made,
              url: request.url,
              query: request.query,
              headers: request.headers,
              cookies: request.cookies,
              host: request.host,
              text: TEXT,
            }),
          );
      },
    );
    more(app);
  };
}

function madeOf({ body }: Answer): number {
  return JSON.parse(body.toString('utf8')).made;
}

test('a page is made once and then sent as it was, until what it shows changes', async (t) => {
  const { get, pages } = await site(t, counting());
  const numbers = [];
  for (let i = 0; i < 3; i += 1) numbers.push(madeOf(await get('/documents/1')));
  pages.invalidate(['document:2']);
  numbers.push(madeOf(await get('/documents/1')));
  assert.equal(pages.invalidate(['document:1', 'section:9']), 1);
  numbers.push(madeOf(await get('/documents/1')), madeOf(await get('/documents/1')));
  assert.deepEqual(numbers, [1, 1, 1, 1, 2, 2]);
  assert.equal(pages.invalidate(['all']), 1);
  assert.equal(madeOf(await get('/documents/1')), 3);
});

test('a hit has every header of a miss, but for the number of the request', async (t) => {
  const { get, pages } = await site(t, counting());
  for (const path of ['/documents/1', '/documents/none', '/documents/gone', '/documents/moved']) {
    for (const encoding of ['br', 'gzip', 'identity']) {
      pages.invalidate(['all']);
      const miss = await get(path, { 'accept-encoding': encoding, cookie: `x=${encoding}` });
      const hit = await get(path, { 'accept-encoding': encoding });
      const again = await get(path, { 'accept-encoding': encoding });
      const { date: _, 'x-request-id': __, ...expected } = miss.headers;
      const { date: ___, ...found } = hit.headers;
      assert.deepEqual(found, expected, `${path} ${encoding}`);
      assert.equal(hit.status, miss.status);
      assert.deepEqual([hit.body, again.body], [miss.body, miss.body]);
      assert.match(String(found['content-security-policy']), /default-src 'none'/);
      assert.equal(found['vary'], 'Accept-Encoding, Cookie');
      assert.equal(found['cache-control'], 'public, max-age=0, must-revalidate');
    }
  }
});

test('the head alone, and nothing to those who have the page already', async (t) => {
  const { get, pages } = await site(t, counting());
  for (const turn of ['miss', 'hit']) {
    if (turn === 'miss') pages.invalidate(['all']);
    const head = await get('/documents/1', { 'accept-encoding': 'gzip' }, 'HEAD');
    const page = await get('/documents/1', { 'accept-encoding': 'gzip' });
    assert.equal(head.body.length, 0, turn);
    assert.equal(head.headers['content-length'], String(page.body.length), turn);
    const etag = String(head.headers.etag);
    assert.equal(etag, page.headers.etag);
    for (const tag of [etag, `"x", ${etag}`, '*', etag.replace('W/', '')]) {
      if (turn === 'miss') pages.invalidate([]);
      const known = await get('/documents/1', { 'if-none-match': tag });
      assert.deepEqual([known.status, known.body.length], [304, 0], `${turn} ${tag}`);
      assert.equal(known.headers['content-length'], undefined);
      assert.equal(known.headers['content-encoding'], undefined);
      assert.deepEqual([known.headers.etag, known.headers.vary], [etag, 'Accept-Encoding, Cookie']);
      assert.ok(known.headers['content-security-policy']);
    }
    assert.equal((await get('/documents/1', { 'if-none-match': 'W/"other"' })).status, 200);
  }
});

test('a miss too answers 304 to those who have the page', async (t) => {
  const { get, pages } = await site(t, (app) => {
    app.get('/still', { config: { ...OPEN, page: {} } }, (_request, reply) => {
      keepPage(reply, { tags: [] });
      return reply.type('text/html').send(TEXT);
    });
  });
  const { etag } = (await get('/still')).headers;
  pages.invalidate(['all']);
  const known = await get('/still', { 'if-none-match': String(etag), 'accept-encoding': 'br' });
  assert.deepEqual([known.status, known.body.length, known.headers['content-length']], [304, 0, undefined]);
  assert.equal(pages.figures.misses, 2);
});

test('each gets the packing that they like best, and 406 who allow none', async (t) => {
  const { get, pages } = await site(t, counting());
  const cases = [
    [undefined, undefined],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0.2, gzip;q=0.8', 'gzip'],
    ['gzip;q=0', undefined],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['br;q=0, gzip;q=0, *;q=1', undefined],
    ['identity, br;q=0.5', undefined],
    ['identity;q=0, gzip;q=0.1', 'gzip'],
    ['GZIP ; Q=1', 'gzip'],
    ['deflate', undefined],
    ['', undefined],
    ['br;q=nonsense', undefined],
  ] as const;
  for (const turn of ['miss', 'hit']) {
    for (const [accept, expected] of cases) {
      if (turn === 'miss') pages.invalidate(['all']);
      const { headers, body, status } = await get('/documents/1', accept === undefined ? {} : { 'accept-encoding': accept });
      assert.deepEqual([status, headers['content-encoding']], [200, expected], `${turn}: ${accept}`);
      const plain = expected === 'br' ? brotliDecompressSync(body) : expected === 'gzip' ? gunzipSync(body) : body;
      assert.equal(JSON.parse(plain.toString('utf8')).text, TEXT);
      assert.equal(headers['content-length'], String(body.length));
    }
    for (const accept of ['identity;q=0', '*;q=0', 'br;q=0, gzip;q=0, identity;q=0']) {
      assert.equal((await get('/documents/1', { 'accept-encoding': accept })).status, 406, accept);
    }
  }
});

test('attack: what tells one visitor from another reaches no page that others will read', async (t) => {
  const { get } = await site(t, counting(), {
    siteOf: (host) => (host === 'water.example.cn' ? 'water' : ''),
    viewCookie: { name: 'view', normal: (value) => (value === 'large' ? 'large' : '') },
  });
  const seen = async (path: string, headers: Record<string, string>) => JSON.parse((await get(path, headers)).body.toString('utf8'));
  const first = await seen('/documents/1?utm=marker&page=2&page=3&q=', {
    host: 'marker.example.com',
    cookie: 'session=marker; view=marker',
    authorization: 'Bearer marker',
    referer: 'http://marker/',
    'user-agent': 'marker',
    'accept-language': 'marker',
    'x-gongkai-form': 'marker',
  });
  assert.doesNotMatch(JSON.stringify(first), /marker/);
  assert.deepEqual([first.url, first.query], ['/documents/1?page=2', { page: '2' }]);
  assert.equal((await seen('/documents/1?page=2&other=1', { cookie: 'session=someone' })).made, first.made, 'the same page to others');
  const large = await seen('/documents/1?page=2', { cookie: 'a=1; view=large; b=2', host: 'water.example.cn' });
  assert.deepEqual([large.host, large.cookies], ['water.example.cn', { view: 'large' }]);
  assert.notEqual(large.made, first.made);
});

test('attack: nothing is kept but what an open route says, of the four statuses, without a cookie', async (t) => {
  let made = 0;
  const { get, pages } = await site(
    t,
    counting((app) => {
      const page = { config: { ...OPEN, page: {} } };
      app.get('/silent', page, () => String((made += 1)));
      app.get('/cookie', page, (_request, reply) => {
        keepPage(reply, { tags: [] });
        return reply.setCookie('session', 'secret').send(String((made += 1)));
      });
      app.get('/other', { config: OPEN }, (_request, reply) => {
        keepPage(reply, { tags: [] });
        return String((made += 1));
      });
      app.get('/throws', page, (_request, reply) => {
        keepPage(reply, { tags: [] });
        made += 1;
        throw Object.assign(new Error(String(made)), { statusCode: 404 });
      });
    }),
  );
  for (const path of ['/silent', '/cookie', '/other', '/throws', '/documents/broken']) {
    const [one, two] = [await get(path), await get(path)];
    assert.notDeepEqual(one.body, two.body, path);
  }
  assert.equal((await get('/throws')).headers['cache-control'], 'no-store');
  await get('/documents/1', {}, 'POST');
  assert.equal(pages.figures.entries, 0);
  const log = createLog('silent');
  const refused = (routes: RouteModule) =>
    createApp({ log, routes: [routes], readiness: [], publicUrl: null, trustProxy: [], pages: new PageCache() });
  await assert.rejects(
    refused((app) => void app.get('/own', { config: { ...self('a test'), page: {} } }, () => '')),
    /not open to everybody/,
  );
  await assert.rejects(
    refused((app) => void app.post('/form', { config: { ...OPEN, page: {} } }, () => '')),
    /not read by GET/,
  );
});

test('a page that was begun before a change is sent to who waits for it, and to nobody else', async (t) => {
  const gate = Promise.withResolvers<null>();
  const begun = Promise.withResolvers<null>();
  let made = 0;
  const { get, pages } = await site(t, (app) => {
    app.get('/slow', { config: { ...OPEN, page: {} } }, async (_request, reply) => {
      made += 1;
      const own = made;
      begun.resolve(null);
      if (own === 1) await gate.promise;
      keepPage(reply, { tags: ['lists'], edition: 7 });
      return reply.send({ own });
    });
  });
  pages.invalidate([], 7);
  const early = get('/slow');
  await begun.promise;
  pages.invalidate(['lists'], 8);
  gate.resolve(null);
  assert.match((await early).body.toString(), /"own":1/);
  assert.equal(pages.figures.entries, 0);
  assert.match((await get('/slow')).body.toString(), /"own":2/);
  assert.equal(pages.figures.entries, 0, 'made from edition 7 while 8 is the current one');
});

test('addresses that somebody makes up push out none that are linked', async (t) => {
  const { get, pages } = await site(t, counting(), { maxBytes: 1024 * 1024 });
  for (let id = 0; id < 10; id += 1) await get(`/documents/${id}`);
  const before = pages.figures.misses;
  for (let i = 0; i < 60; i += 1) await get(`/documents/1?q=${i}`);
  assert.ok(pages.figures.bytes <= 1024 * 1024, 'within its bytes');
  for (let i = 0; i < 40; i += 1) await get(`/documents/%3${i % 10}?`);
  assert.ok(pages.figures.evicted > 0, 'what was made up had to go');
  const made = pages.figures.misses;
  assert.ok(made >= before + 60);
  for (let id = 0; id < 10; id += 1) await get(`/documents/${id}`);
  assert.equal(pages.figures.misses, made, 'the ten are still there');
});

test('attack: a whole address or a fragment in the place of a path makes no other page of it', async (t) => {
  const served: string[] = [];
  const { get, pages } = await site(t, counting(), { onServed: ({ path }) => void served.push(path) });
  const { body } = await get('/documents/1?q=2');
  for (const target of ['http://a.example/documents/1?q=2', 'HTTPS://b.example:8/documents/1?q=2#c', '/documents/1?q=2#/documents/2'])
    assert.deepEqual((await get(target)).body, body, target);
  for (const target of ['*', 'http://a.example', '#/documents/1']) assert.notEqual((await get(target)).status, 200, target);
  assert.equal(pages.figures.entries, 1);
  assert.deepEqual([...new Set(served)], ['/documents/1']);
});

test('every page that is sent is told of once, with what it is', async (t) => {
  const served: string[] = [];
  const { get } = await site(t, counting(), {
    onServed: ({ route, path, query }, status) => void served.push(`${status} ${route} ${path}${query}`),
  });
  const { etag } = (await get('/documents/1?page=2&x=1')).headers;
  await get('/documents/1?page=2', { 'if-none-match': String(etag) });
  await get('/documents/1?page=2', {}, 'HEAD');
  await get('/documents/gone', { 'accept-encoding': 'br' });
  await get('/documents/gone', { 'accept-encoding': 'gzip' });
  assert.deepEqual(served, [
    '200 /documents/:id /documents/1?page=2',
    '304 /documents/:id /documents/1?page=2',
    '410 /documents/:id /documents/gone',
    '410 /documents/:id /documents/gone',
  ]);
});

test('while the house stops, stored pages too say that the connection ends', async (t) => {
  const { get, drain } = await site(t, counting());
  await get('/documents/1');
  const hurry = Promise.withResolvers<void>();
  const drained = drain({ noticeMilliseconds: 3_600_000, graceMilliseconds: 3_600_000, hurry: hurry.promise });
  const answer = await get('/documents/1', { connection: 'keep-alive' });
  assert.deepEqual([answer.status, answer.headers.connection], [200, 'close']);
  hurry.resolve();
  await drained;
});
