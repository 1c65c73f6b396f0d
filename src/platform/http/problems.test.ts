import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test, type TestContext } from 'node:test';
import { z } from 'zod';
import { DatabaseAway } from '../database/database.ts';
import { createLog } from '../logging.ts';
import { open } from './access.ts';
import { apiOf, type ApiApp } from './app.ts';
import { createApp } from './create-app.ts';
import { Problem } from './problem.ts';
import { requiredVersion, VERSION_CONFLICT } from './required-version.ts';

const OPEN = open('a test');
const Saved = z.object({ title: z.string() });
const JSON_TYPE = { 'content-type': 'application/json' };

async function openApi(t: TestContext, add: (api: ApiApp) => void) {
  const lines: string[] = [];
  const { app } = await createApp({
    log: createLog('info', { write: (line) => void lines.push(line) }),
    routes: [(app) => add(apiOf(app))],
    readiness: [],
    publicUrl: null,
    trustProxy: [],
  });
  t.after(() => app.close());
  return { app, lines };
}

function notes(api: ApiApp): void {
  const body = z.strictObject({
    title: z.string().min(1).max(10),
    kind: z.enum(['open', 'late']),
    on: z.iso.date(),
    count: z.int().min(1).max(9),
    tags: z.array(z.string().min(2)).min(1),
  });
  const params = z.object({ id: z.coerce.number().int() });
  api.post('/api/v1/notes', { config: OPEN, schema: { body, response: { 200: Saved } } }, async ({ body }) => ({ title: body.title }));
  api.get('/api/v1/notes/:id', { config: OPEN, schema: { params, response: { 200: Saved } } }, async () => ({ title: '一' }));
}

const GOOD = { title: '一', kind: 'open', on: '2026-01-31', count: 1, tags: ['ab'] };

test('every wrong field of a body comes back with its path and a Chinese sentence', async (t) => {
  const { app } = await openApi(t, notes);
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/notes',
    payload: { title: '', kind: 'closed', on: '31.1.2026', count: 2.5, tags: ['a'], secret: 1 },
  });
  assert.equal(answer.statusCode, 422);
  assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
  const { type, code, fields, requestId } = answer.json();
  assert.deepEqual([type, code], ['/problems#invalid', 'invalid']);
  assert.equal(requestId, answer.headers['x-request-id']);
  assert.deepEqual(fields, [
    { path: 'title', message: '请填写这一项。' },
    { path: 'kind', message: '只能是：open、late。' },
    { path: 'on', message: '请填写日期，例如 2026-01-31。' },
    { path: 'count', message: '这里应填整数。' },
    { path: 'tags/0', message: '至少填写 2 个字符。' },
    { path: 'secret', message: '没有这样的项：secret。' },
  ]);
});

test('no sentence of a refusal is left in English', async (t) => {
  const { app } = await openApi(t, (api) => {
    const body = z.object({
      a: z.string(),
      b: z.number().gt(3),
      c: z.number().lt(3),
      d: z.email(),
      e: z.array(z.string()).max(1),
      f: z.union([z.literal('x'), z.literal('y')]),
      g: z.string().length(3),
      h: z.string().regex(/^a$/),
      i: z.number().multipleOf(5),
      j: z.boolean(),
      k: z.record(z.string(), z.number()),
      l: z.string().refine((text) => text === ''),
      m: z.uuid(),
      n: z.discriminatedUnion('type', [z.object({ type: z.literal('p') }), z.object({ type: z.literal('q') })]),
    });
    api.post('/api/v1/all', { config: OPEN, schema: { body, response: { 200: Saved } } }, async () => ({ title: '' }));
  });
  const payload = {
    a: 1,
    b: 3,
    c: 3,
    d: 'x',
    e: ['', ''],
    f: 'z',
    g: 'ab',
    h: 'b',
    i: 3,
    j: 'ja',
    k: { x: '' },
    l: 'x',
    m: 'x',
    n: { type: 'r' },
  };
  for (const body of [payload, {}]) {
    const { fields } = (await app.inject({ method: 'POST', url: '/api/v1/all', payload: body })).json();
    assert.equal(new Set(fields.map(({ path }: { path: string }) => path[0])).size, 14);
    for (const { path, message } of fields)
      assert.match(message, /^[\u4e00-\u9fff][^A-Za-z]*(?:name@example\.gov\.cn|p、q)?[^A-Za-z]*。$/, path);
  }
});

test('a refused request says why, whatever is wrong with it', async (t) => {
  const { app } = await openApi(t, notes);
  const post = { method: 'POST', url: '/api/v1/notes' } as const;
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const cases = [
    [{ ...post, payload: '{"title":', headers: JSON_TYPE }, 400, 'malformed-json'],
    [{ ...post, payload: '', headers: JSON_TYPE }, 400, 'malformed-json'],
    [{ ...post, payload: '{"__proto__":{"a":1}}', headers: JSON_TYPE }, 400, 'malformed-json'],
    [{ ...post, payload: '<a/>', headers: { 'content-type': 'application/xml' } }, 415, 'wrong-type'],
    [{ ...post, payload: 'title=a', headers: form }, 415, 'wrong-type'],
    [{ ...post, payload: '{}', headers: { 'content-type': 'text/plain' } }, 415, 'wrong-type'],
    [{ ...post, url: '/%61pi/v1/notes', payload: 'title=a', headers: form }, 415, 'wrong-type'],
    [{ ...post, payload: { ...GOOD, title: 'x'.repeat(1024 * 1024) } }, 413, 'too-large'],
    [{ ...post, payload: { ...GOOD, title: 'a\0b' } }, 422, 'invalid'],
    [{ method: 'GET', url: '/api/v1/notes/eleven' }, 404, 'not-found'],
    [{ method: 'GET', url: '/api/v1/nowhere' }, 404, 'not-found'],
    [{ method: 'GET', url: '/api/v1/%' }, 400, 'bad-request'],
  ] as const;
  for (const [request, status, code] of cases) {
    const answer = await app.inject({ ...request });
    assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
    assert.deepEqual(
      [answer.statusCode, answer.json().status, answer.json().code],
      [status, status, code],
      JSON.stringify(request).slice(0, 90),
    );
  }
});

test('attack: a body nested a hundred thousand deep is refused like any other, and U+0000 is found at its place', async (t) => {
  const { app, lines } = await openApi(t, notes);
  const send = async (payload: string) => {
    const answer = await app.inject({ method: 'POST', url: '/api/v1/notes', headers: JSON_TYPE, payload });
    return [answer.statusCode, answer.json().fields?.[0]?.path];
  };
  const nested = (inside: string) => `{"title":${'['.repeat(100_000)}${inside}${']'.repeat(100_000)}}`;
  assert.deepEqual(await send(nested('0,0')), [422, 'title']);
  assert.deepEqual(await send(JSON.stringify({ ...GOOD, tags: ['ab', { 'c/d': ['\0'] }] })), [422, 'tags/1/c~1d/0']);
  assert.deepEqual(await send(JSON.stringify({ tags: { 'a\0': 1 } })), [422, 'tags']);
  const [status, path] = await send(nested('"\\u0000"'));
  assert.deepEqual([status, String(path).length], [422, 'title'.length + 2 * 100_000]);
  assert.doesNotMatch(lines.join(''), /request threw/);
});

test('attack: a body of ten thousand unknown names is told of a hundred, in an answer smaller than itself', async (t) => {
  const { app } = await openApi(t, notes);
  const payload = JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`name-${index}`, 0])));
  const answer = await app.inject({ method: 'POST', url: '/api/v1/notes', headers: JSON_TYPE, payload });
  assert.deepEqual([answer.statusCode, answer.json().fields.length], [422, 100]);
  assert.ok(answer.body.length < payload.length / 5, `${answer.body.length} for ${payload.length}`);
});

test('a wrong method is told the right ones', async (t) => {
  const { app } = await openApi(t, notes);
  const list = await app.inject({ method: 'DELETE', url: '/api/v1/notes?x=1' });
  assert.deepEqual([list.statusCode, list.json().code, list.headers['allow']], [405, 'method-not-allowed', 'POST']);
  const one = await app.inject({ method: 'POST', url: '/api/v1/notes/11/', payload: {} });
  assert.deepEqual([one.statusCode, one.headers['allow']], [405, 'GET, HEAD']);
});

test('what a schema does not name is never sent; what does not fit is a fault whose log line has no data', async (t) => {
  const { app, lines } = await openApi(t, (api) => {
    const response = { 200: z.object({ people: z.array(z.object({ id: z.number(), phone: z.string().regex(/^1/) })) }) };
    const row = (phone: string) => ({ people: [{ id: 1, phone, passwordHash: '$argon2id$' }] });
    api.get('/api/v1/good', { config: OPEN, schema: { response } }, async () => row('13800000000'));
    api.get('/api/v1/bad', { config: OPEN, schema: { response } }, async () => row('0755-8888'));
  });
  assert.deepEqual((await app.inject('/api/v1/good')).json(), { people: [{ id: 1, phone: '13800000000' }] });
  const bad = await app.inject('/api/v1/bad');
  assert.deepEqual([bad.statusCode, bad.json().code], [500, 'fault']);
  const log = lines.join('');
  assert.match(log, /The answer of GET \/api\/v1\/bad does not fit its schema: invalid_format at \/people\/0\/phone/);
  assert.doesNotMatch(log, /0755|argon2id/);
});

test('a JSON route that does not say what it answers, or whom it lets in, stops the start', async (t) => {
  await assert.rejects(
    openApi(t, (api) => api.get('/api/v1/x', { config: OPEN }, async () => ({}))),
    /does not say what it answers/,
  );
  await assert.rejects(
    openApi(t, (api) => api.get('/api/v1/x', { schema: { response: { 200: Saved } } }, async () => ({ title: '' }))),
    /does not say whom it lets in/,
  );
});

test('the version is required, readable, and a stale one is a conflict', async (t) => {
  const { app } = await openApi(t, (api) => {
    api.patch('/api/v1/x', { config: OPEN, schema: { response: { 200: Saved } } }, async (request) => {
      if (requiredVersion(request) !== 3) throw new Problem(VERSION_CONFLICT);
      return { title: '存' };
    });
  });
  const patch = async (version?: string) => {
    const answer = await app.inject({ method: 'PATCH', url: '/api/v1/x', headers: version === undefined ? {} : { 'if-match': version } });
    return [answer.statusCode, answer.json().code];
  };
  assert.deepEqual(await patch(), [428, 'version-needed']);
  assert.deepEqual(await patch('3'), [400, 'version-malformed']);
  assert.deepEqual(await patch('*'), [400, 'version-malformed']);
  assert.deepEqual(await patch('"2"'), [412, 'version-conflict']);
  assert.deepEqual(await patch('"3"'), [200, undefined]);
});

test('a database that does not answer is an outage, not a fault', async (t) => {
  const { app } = await openApi(t, (api) => {
    const fail = (path: string, error: Error) =>
      api.get(path, { config: OPEN, schema: { response: { 200: Saved } } }, async () => {
        throw error;
      });
    fail('/api/v1/stopped', Object.assign(new Error('terminating connection'), { code: '57P01' }));
    fail('/api/v1/refused', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }));
    fail('/api/v1/broken', new Error('not stored', { cause: new Error('Connection terminated unexpectedly') }));
    fail('/api/v1/away', new DatabaseAway());
    fail('/api/v1/fault', Object.assign(new Error('duplicate key'), { code: '23505' }));
  });
  assert.equal((await app.inject('/api/v1/stopped')).statusCode, 503);
  for (const path of ['refused', 'broken', 'away']) {
    const answer = await app.inject(`/api/v1/${path}`);
    const { status, code, detail } = answer.json();
    assert.deepEqual([answer.statusCode, status, code, answer.headers['retry-after']], [503, 503, 'database-away', '5'], path);
    assert.match(detail, /^数据库暂时连接不上[^。]*。$/, 'one sentence');
  }
  assert.equal((await app.inject('/api/v1/fault')).statusCode, 500);
});

test('what never becomes a request is answered with a problem, too', async (t) => {
  const { app } = await openApi(t, notes);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.address();
  assert.ok(typeof address === 'object' && address !== null);
  const answer = await new Promise<string>((resolve, reject) => {
    let text = '';
    const socket = connect(address.port, '127.0.0.1', () => socket.write('no http at all\r\n\r\n'));
    socket.on('data', (data) => (text += data.toString()));
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
  assert.match(answer, /^HTTP\/1\.1 400 Bad Request\r\n/);
  assert.match(answer, /application\/problem\+json/);
  assert.equal(JSON.parse(answer.slice(answer.indexOf('{'))).code, 'bad-request');
});
