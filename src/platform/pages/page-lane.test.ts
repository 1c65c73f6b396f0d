import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { test, type TestContext } from 'node:test';
import fastify from 'fastify';
import fc from 'fast-check';
import { createApp, open, type RequestObserver, type RouteModule } from '../http/index.ts';
import { createLog } from '../logging.ts';
import { askOf, PageCache, sendMade, type PageAsk, type PageCacheOptions, type PageMaker } from './index.ts';
import { RouteTree } from './route-tree.ts';

const OPEN = open('a test');
const STATUSES = new Map([
  ['moved', 301],
  ['none', 404],
  ['gone', 410],
  ['odd', 418],
]);

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Scene {
  readonly pages: PageCache;
  readonly get: (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;
  /** Requests that the framework has heard of. */
  readonly framed: () => number;
  readonly asks: PageAsk[];
  readonly lines: Record<string, unknown>[];
}

async function scene(
  t: TestContext,
  { more, observer, ...options }: PageCacheOptions & { readonly more?: RouteModule; readonly observer?: RequestObserver } = {},
): Promise<Scene> {
  const pages = new PageCache(options);
  const asks: PageAsk[] = [];
  const lines: Record<string, unknown>[] = [];
  let framed = 0;
  const make: PageMaker = async (asked) => {
    asks.push(asked);
    const { id = '' } = asked.params;
    if (id === 'broken') throw new Error('a page that can not be made');
    const status = STATUSES.get(id) ?? 200;
    const headers: Record<string, string> = status === 301 ? { location: '/documents/1' } : { 'content-type': 'text/html; charset=utf-8' };
    const body = status === 301 ? Buffer.alloc(0) : Buffer.from(`${asked.url} ${'公开'.repeat(2_000)}`);
    return { status, headers, body, tags: [`document:${id}`], edition: 1, ...(id === 'marked' ? { mark: 'own-mark' } : {}) };
  };
  const { app } = await createApp({
    log: createLog('info', { write: (line) => void lines.push(JSON.parse(line)) }),
    routes: [
      async (scope) => {
        scope.addHook('onRequest', (_request, _reply, done) => {
          framed += 1;
          done();
        });
        scope.get('/documents/:id', { config: { ...OPEN, page: { query: ['page'], make } } }, async (request, reply) =>
          sendMade(reply, await make(askOf(request, request.cookies['view']))),
        );
        scope.get('/documents/fixed', { config: OPEN }, () => 'fixed');
        await more?.(scope);
      },
    ],
    readiness: [],
    publicUrl: null,
    trustProxy: [],
    pages,
    ...(observer === undefined ? {} : { observer }),
  });
  t.after(() => app.close());
  const address = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
  const get = async (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> => {
    const request = ask({ host: address.hostname, port: address.port, path, method, headers, agent: false }).end();
    const [response] = await once(request, 'response');
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString('latin1') };
  };
  return { pages, get, framed: () => framed, asks, lines };
}

test('a page that is made in front of the framework is the one that the framework makes, to the last header', async (t) => {
  const { pages, get, framed } = await scene(t);
  const cases = ['1', 'marked', 'none', 'gone', 'moved'].flatMap((id) =>
    (['GET', 'HEAD'] as const).flatMap((method) =>
      ['br', 'gzip', 'identity'].map((encoding) => ({ path: `/documents/${id}`, method, encoding })),
    ),
  );
  for (const { path, method, encoding } of cases) {
    const asked = async (headers: Record<string, string> = {}): Promise<Answer & { readonly byFramework: boolean }> => {
      const before = framed();
      const answer = await get(path, { 'accept-encoding': encoding, ...headers }, method);
      return { ...answer, byFramework: framed() > before };
    };
    pages.invalidate(['all']);
    // What a proxy tells of its visitor is for the framework.
    const one = await asked({ 'x-forwarded-host': 'a.example' });
    pages.invalidate(['all']);
    const two = await asked();
    const three = await asked();
    assert.deepEqual([one.byFramework, two.byFramework], [true, false], path);
    for (const { status, body, headers } of [two, three]) {
      const { date: _, 'x-request-id': __, ...found } = headers;
      const { date: ___, 'x-request-id': ____, ...expected } = one.headers;
      assert.deepEqual({ status, body, found }, { status: one.status, body: one.body, found: expected }, `${method} ${path} ${encoding}`);
    }
    assert.match(String(two.headers['x-request-id']), /^[\da-f-]{36}$/);
    assert.match(String(two.headers['content-security-policy']), /default-src 'none'/);
    pages.invalidate(['all']);
    const known = await asked({ 'if-none-match': String(one.headers.etag) });
    assert.deepEqual([known.status, known.byFramework], [one.status === 200 ? 304 : one.status, false]);
    if (one.status === 200)
      assert.deepEqual([known.body, known.headers['content-length'], known.headers['content-encoding']], ['', undefined, undefined]);
  }
});

test('what is not plainly the address of a page is the framework’s', async (t) => {
  const limited: RouteModule = (app) => {
    const make: PageMaker = async () => ({ status: 200, headers: {}, body: Buffer.from('x'), tags: [], edition: 1 });
    app.get('/limited', { config: { ...OPEN, page: { make }, rateLimit: { max: 2, timeWindow: 60_000 } } }, async (_request, reply) =>
      sendMade(reply, await make({ host: null, view: '', url: '', params: {}, query: {} })),
    );
  };
  const { get, framed, pages } = await scene(t, { maxBytes: 0, more: limited });
  await get('/documents/1');
  const began = framed();
  await get('/documents/1');
  assert.equal(framed(), began);
  const others: readonly (readonly [string, Record<string, string>?])[] = [
    ['/documents/%31'],
    ['/documents/1/'],
    [`/documents/${'1'.repeat(101)}`],
    ['/documents/fixed'],
    ['/documents/1', { 'content-length': '0' }],
    ['/documents/1', { 'x-forwarded-host': 'a.example' }],
    [`/documents/1?page=${'1'.repeat(2_000)}`],
    ['/limited'],
    ['/limited'],
  ];
  for (const [path, headers] of others) {
    const before = framed();
    await get(path, headers);
    assert.equal(framed(), before + (path.length > 100 && !path.includes('?') ? 0 : 1), path);
  }
  assert.equal((await get('/documents/1', { 'accept-encoding': 'identity;q=0' })).status, 406);
  assert.equal((await get('/limited')).status, 429);
  assert.equal(pages.figures.entries, 0);
});

test('a page that can’t be made is a failure as the framework tells it, and is made again the next time', async (t) => {
  const { get, framed, lines, asks } = await scene(t);
  await get('/documents/1');
  const before = framed();
  const [one, two] = [await get('/documents/broken'), await get('/documents/broken')];
  assert.deepEqual([one.status, two.status, framed() - before, one.headers['cache-control']], [500, 500, 2, 'no-store']);
  assert.equal(lines.filter(({ msg }) => msg === 'request threw').length, 2);
  assert.equal(asks.filter(({ params }) => params['id'] === 'broken').length, 4);
  assert.equal((await get('/documents/odd')).status, 418);
});

test('attack: whoever makes a page hears nothing of who asks', async (t) => {
  const { get, asks, framed } = await scene(t, {
    siteOf: (host) => (host === 'water.example.cn' ? host : ''),
    viewCookie: { name: 'view', normal: (value) => (value === 'large' ? 'large' : '') },
  });
  await get('/documents/1');
  const before = framed();
  const visitor = { cookie: 'session=marker; view=marker', authorization: 'marker', 'user-agent': 'marker', 'x-forwarded-for': 'marker' };
  await get('/documents/2?utm=marker&page=2&page=3', { host: 'marker.example', ...visitor });
  assert.deepEqual(asks.at(-1), { host: null, view: '', url: '/documents/2?page=2', params: { id: '2' }, query: { page: '2' } });
  await get('/documents/2?page=', { host: 'water.example.cn', cookie: 'view=large' });
  assert.deepEqual(asks.at(-1), { host: 'water.example.cn', view: 'large', url: '/documents/2', params: { id: '2' }, query: {} });
  assert.equal(framed(), before);
});

test('logs and metrics are told of it as of any other', async (t) => {
  const ended: object[] = [];
  const observer = { begun: () => undefined, ended: (end: { readonly seconds: number }) => void ended.push({ ...end, seconds: 0 }) };
  const { get, lines } = await scene(t, { maxBytes: 0, observer });
  for (const path of ['/documents/1?page=1', '/documents/2']) await get(path, { connection: 'close' });
  while (ended.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual(ended[1], ended[0]);
  const told = lines.filter(({ msg }) => msg === 'request').map((line) => ({ ...line, time: '', requestId: '', milliseconds: 0 }));
  assert.equal(told.length, 2);
  assert.deepEqual(told[1], told[0]);
  assert.doesNotMatch(JSON.stringify(lines), /documents\/[12]/);
});

test('property: a path leads to the route that the framework finds', async () => {
  const part = fc.constantFrom('a', 'b', ':x', ':y', 'c.d');
  const pattern = fc
    .array(part, { minLength: 1, maxLength: 4 })
    .map((parts) => `/${parts.map((one, at) => (one.startsWith(':') ? `${one}${at}` : one)).join('/')}`);
  const path = fc.array(fc.constantFrom('a', 'b', 'c', 'c.d', '~x'), { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}`);
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(pattern, { minLength: 1, maxLength: 8, selector: (one) => one.replaceAll(/:\w+/g, ':') }),
      fc.array(path, { maxLength: 12 }),
      async (patterns, paths) => {
        const app = fastify({ routerOptions: { ignoreTrailingSlash: true } });
        const tree = new RouteTree<string>();
        for (const one of patterns) {
          app.get(one, ({ params }) => ({ route: one, texts: typeof params === 'object' && params !== null ? Object.values(params) : [] }));
          assert.ok(tree.add(one, one));
        }
        for (const one of paths) {
          const { statusCode, body } = await app.inject(one);
          assert.deepEqual(tree.find(one), statusCode === 404 ? null : JSON.parse(body), `${one} of ${patterns.join(' ')}`);
        }
      },
    ),
    { seed: 6, numRuns: 150 },
  );
  const tree = new RouteTree<string>();
  for (const odd of ['/a/*', '/a/:x.:y', '/a/:x(^\\d+$)', 'a']) assert.equal(tree.add(odd, odd), false, odd);
});
