import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { createLog } from '../logging.ts';
import type { RouteModule } from './app.ts';
import { open, self } from './access.ts';
import { createApp, type AppOptions } from './create-app.ts';

const OPEN = { config: open('a test') };

async function openApp(t: TestContext, routes: readonly RouteModule[], options: Partial<AppOptions> = {}) {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const running = await createApp({ log, routes, readiness: [], publicUrl: null, trustProxy: [], ...options });
  t.after(() => running.app.close());
  return { ...running, lines };
}

test('a page that is not there is a Chinese page to people and a problem to programs', async (t) => {
  const { app } = await openApp(t, []);
  const page = await app.inject({ url: '/nowhere', headers: { accept: 'text/html' } });
  assert.equal(page.statusCode, 404);
  assert.match(page.body, /没有找到这个页面/);
  const problem = await app.inject({ url: '/nowhere', headers: { accept: '*/*' } });
  assert.equal(problem.headers['content-type'], 'application/problem+json; charset=utf-8');
  assert.equal(problem.json().code, 'not-found');
});

test('attack: what somebody had to sign in for is left in no cache, neither given nor refused', async (t) => {
  const { app } = await openApp(
    t,
    [
      (app) => {
        app.get('/own', { config: self('a test') }, () => ({}));
        app.get('/all', OPEN, () => ({}));
      },
    ],
    {
      guard: async ({ headers }) => {
        if (headers['x-who'] === undefined) throw Object.assign(new Error('who?'), { statusCode: 401 });
      },
    },
  );
  const caching = async (url: string, headers = {}) => (await app.inject({ url, headers })).headers['cache-control'];
  assert.deepEqual(
    [await caching('/own', { 'x-who': '1' }), await caching('/own'), await caching('/all')],
    ['no-store', 'no-store', undefined],
  );
});

test('a fault tells the outside nothing but a number that is in the log', async (t) => {
  const { app, lines } = await openApp(t, [
    (app) => {
      app.get('/boom', OPEN, () => {
        throw new Error('connect to secret-host failed');
      });
    },
  ]);
  const answer = await app.inject({ url: '/boom' });
  assert.equal(answer.statusCode, 500);
  assert.doesNotMatch(answer.body, /secret-host/);
  const logged = lines.find((line) => line.includes('secret-host'));
  assert.ok(logged?.includes(answer.json().requestId), 'the number on the page finds the log line');
});

test('a refused row that the database quotes reaches no log', async (t) => {
  const refusal = Object.assign(new Error('violates check constraint'), { detail: 'Failing row contains (王某某)', where: '王某某' });
  const { app, lines } = await openApp(t, [
    (app) => {
      app.get('/direct', OPEN, () => {
        throw refusal;
      });
      app.get('/wrapped', OPEN, () => {
        throw new Error('not stored', { cause: refusal });
      });
    },
  ]);
  await app.inject('/direct');
  await app.inject('/wrapped');
  assert.equal(lines.filter((line) => line.includes('request threw')).length, 2);
  assert.doesNotMatch(lines.join(''), /王某某/);
});

test('an address that cannot be decoded is a page with a policy like all others', async (t) => {
  const { app } = await openApp(t, []);
  const answer = await app.inject({ url: '/%', headers: { accept: 'text/html' } });
  assert.equal(answer.statusCode, 400);
  assert.match(answer.body, /请求有误/);
  assert.match(String(answer.headers['content-security-policy']), /default-src 'none'/);
  assert.equal(answer.headers['x-content-type-options'], 'nosniff');
});

test('a page for failures that fails itself gives way to plain words', async (t) => {
  const { app } = await openApp(t, [], {
    failurePage: () => {
      throw new Error('the frame of the site is broken at /secret/path');
    },
  });
  const answer = await app.inject({ url: '/nowhere', headers: { accept: 'text/html' } });
  assert.equal(answer.statusCode, 404);
  assert.match(answer.body, /没有找到这个页面/);
  assert.doesNotMatch(answer.body, /secret/);
});

test('a body beyond the limit is refused with 413', async (t) => {
  const { app } = await openApp(t, [
    (app) => {
      app.post('/form', OPEN, () => 'taken');
    },
  ]);
  const payload = 'a='.padEnd(1024 * 1024 + 1, 'x');
  const answer = await app.inject({
    method: 'POST',
    url: '/form',
    payload,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  assert.equal(answer.statusCode, 413);
  assert.equal(answer.json().code, 'too-large');
});

test('nothing inline may run, and plain http gets no header that would lock an intranet out', async (t) => {
  const { app } = await openApp(t, []);
  const { headers } = await app.inject('/health/live');
  const policy = String(headers['content-security-policy']);
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /script-src 'self'(;|$)/);
  assert.doesNotMatch(policy, /unsafe-inline|upgrade-insecure-requests/);
  assert.equal(headers['strict-transport-security'], undefined);
  const secure = await openApp(t, [], { publicUrl: new URL('https://example.cn') });
  assert.match(String((await secure.app.inject('/health/live')).headers['strict-transport-security']), /max-age/);
});

test('the headers that keep others out stand on every answer, refusals and faults too', async (t) => {
  const expected = (https: boolean) => ({
    'content-security-policy': `default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'${https ? ';upgrade-insecure-requests' : ''}`,
    'cross-origin-opener-policy': https ? 'same-origin' : undefined,
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': https ? '?1' : undefined,
    'referrer-policy': 'same-origin',
    'strict-transport-security': https ? 'max-age=31536000' : undefined,
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
    'x-download-options': 'noopen',
    'x-frame-options': 'DENY',
    'x-permitted-cross-domain-policies': 'none',
    'x-xss-protection': '0',
  });
  for (const https of [false, true]) {
    const { app } = await openApp(
      t,
      [
        (app) => {
          app.get('/own', { config: self('a test') }, () => ({}));
          app.get('/boom', OPEN, () => {
            throw new Error('boom');
          });
        },
      ],
      { publicUrl: https ? new URL('https://example.cn') : null },
    );
    for (const [path, status] of [
      ['/health/live', 200],
      ['/nowhere', 404],
      ['/own', 401],
      ['/boom', 500],
      ['/nul%00', 400],
    ] as const) {
      const { statusCode, headers } = await app.inject(path);
      assert.equal(statusCode, status, path);
      for (const [name, value] of Object.entries(expected(https))) assert.equal(headers[name], value, `${path} ${name}`);
    }
  }
});

test('the log holds no address, query, header or path parameter', async (t) => {
  const { app, lines } = await openApp(t, [
    (app) => {
      app.get('/sign-in/:token', OPEN, () => 'in');
    },
  ]);
  await app.inject({
    url: '/sign-in/s3cr3t?name=王某某',
    remoteAddress: '10.11.12.13',
    headers: { cookie: 'session=abc', 'user-agent': 'Probe' },
  });
  const text = lines.join('');
  assert.match(text, /\/sign-in\/:token/);
  assert.doesNotMatch(text, /s3cr3t|王某某|%E7|10\.11\.12\.13|abc|Probe/);
});

test('a rate limit holds for the routes that ask for one, and says so in Chinese', async (t) => {
  const { app } = await openApp(t, [
    (app) => {
      app.get('/limited', { config: { ...open('a test'), rateLimit: { max: 1, timeWindow: 60_000 } } }, () => 'ok');
      app.get('/free', OPEN, () => 'ok');
    },
  ]);
  assert.equal((await app.inject('/limited')).statusCode, 200);
  const second = await app.inject({ url: '/limited', headers: { accept: 'text/html' } });
  assert.equal(second.statusCode, 429);
  assert.match(second.body, /操作太频繁/);
  for (let i = 0; i < 5; i += 1) assert.equal((await app.inject('/free')).statusCode, 200);
});

test('attack: one address gets no more out of a limit by asking under other prefixes; another route has a limit of its own', async (t) => {
  const limited = (groupId?: string) => ({
    config: { ...open('a test'), rateLimit: { max: 2, timeWindow: 60_000, ...(groupId === undefined ? {} : { groupId }) } },
  });
  const { app } = await openApp(t, [
    (app) => {
      for (const path of ['/form', '/hant/form']) app.post(path, limited('form'), () => 'ok');
      app.get('/alone', limited(), () => 'ok');
    },
  ]);
  const ask = async (method: 'GET' | 'POST', url: string, remoteAddress = '10.0.0.1') =>
    (await app.inject({ method, url, remoteAddress })).statusCode;
  assert.deepEqual([await ask('POST', '/form'), await ask('POST', '/hant/form'), await ask('POST', '/form')], [200, 200, 429]);
  assert.equal(await ask('POST', '/hant/form'), 429);
  assert.deepEqual([await ask('GET', '/alone'), await ask('POST', '/form', '10.0.0.2')], [200, 200]);
});

test('readiness fails while a check fails or throws; liveness does not', async (t) => {
  let state: 'up' | 'down' | 'broken' = 'down';
  const isReady = async () => {
    if (state === 'broken') throw new Error('no connection');
    return state === 'up';
  };
  const { app } = await openApp(t, [], { readiness: [{ name: 'database', isReady }] });
  const down = await app.inject('/health/ready');
  assert.deepEqual([down.statusCode, down.json()], [503, { status: 'not-ready', checks: { database: false } }]);
  state = 'broken';
  assert.equal((await app.inject('/health/ready')).statusCode, 503);
  assert.equal((await app.inject('/health/live')).statusCode, 200);
  state = 'up';
  assert.deepEqual((await app.inject('/health/ready')).json(), { status: 'ready', checks: { database: true } });
});

const HOUR = 3_600_000;

/** An app that listens, with two requests in flight: one ends when it is released, one never. */
async function openBusyApp(t: TestContext) {
  const release = Promise.withResolvers<string>();
  const arrived = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const;
  const { app, drain } = await openApp(t, [
    (app) => {
      app.get('/slow', OPEN, () => {
        arrived[0].resolve();
        return release.promise;
      });
      app.get('/hung', OPEN, () => {
        arrived[1].resolve();
        return new Promise<string>(() => {});
      });
    },
  ]);
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const outcome = (path: string) =>
    fetch(`${address}${path}`).then(
      (response) => response.text(),
      () => 'cut off',
    );
  const slow = outcome('/slow');
  const hung = outcome('/hung');
  await Promise.all(arrived.map(({ promise }) => promise));
  return { app, drain, address, slow, hung, release: () => release.resolve('finished') };
}

test('draining: not ready from the first moment of the notice on, which a hurry ends', async (t) => {
  const { drain, address, slow, hung } = await openBusyApp(t);
  const hurry = Promise.withResolvers<void>();
  const drained = drain({ noticeMilliseconds: HOUR, graceMilliseconds: HOUR, hurry: hurry.promise });
  const ready = await fetch(`${address}/health/ready`);
  assert.deepEqual([ready.status, await ready.json()], [503, { status: 'draining', checks: {} }]);
  hurry.resolve();
  await drained;
  assert.deepEqual([await slow, await hung], ['cut off', 'cut off']);
});

test('draining: after the notice nothing is taken any more, and a request in flight finishes; a hurry cuts off a hung one', async (t) => {
  const { app, drain, address, slow, hung, release } = await openBusyApp(t);
  const hurry = Promise.withResolvers<void>();
  const drained = drain({ noticeMilliseconds: 100, graceMilliseconds: HOUR, hurry: hurry.promise });
  while (app.server.listening) await new Promise((resolve) => setTimeout(resolve, 5));
  await assert.rejects(fetch(`${address}/health/live`), 'nothing listens any more');
  release();
  assert.equal(await slow, 'finished');
  hurry.resolve();
  await drained;
  assert.equal(await hung, 'cut off');
});

test('draining: what outlasts the grace is cut off', async (t) => {
  const { drain, slow, hung } = await openBusyApp(t);
  await drain({ noticeMilliseconds: 0, graceMilliseconds: 100 });
  assert.deepEqual([await slow, await hung], ['cut off', 'cut off']);
});
