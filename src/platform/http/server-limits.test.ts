import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { test, type TestContext } from 'node:test';
import { createLog } from '../logging.ts';
import { keepPage, PageCache } from '../pages/index.ts';
import { open } from './access.ts';
import { createApp } from './create-app.ts';
import type { ServerLimits } from './server-limits.ts';
import { openBadClient, QUESTIONS, type BadClient } from './testing/bad-clients.ts';

const OPEN = { config: open('a test') };
const PAGE = '政府信息'.repeat(2_000);

async function listening(t: TestContext, limits: Partial<ServerLimits> = {}) {
  const { app } = await createApp({
    log: createLog('silent'),
    routes: [
      (app) => {
        app.get('/page', { config: { ...open('a test'), page: {} } }, (_request, reply) => {
          keepPage(reply, { tags: [] });
          return reply.type('text/plain; charset=utf-8').send(PAGE);
        });
        app.post('/form', OPEN, () => ({ taken: true }));
      },
    ],
    readiness: [],
    publicUrl: null,
    trustProxy: [],
    pages: new PageCache(),
    limits,
  });
  t.after(() => app.close());
  const accepted = new Map<number, Socket>();
  app.server.on('connection', (socket) => accepted.set(socket.remotePort ?? 0, socket));
  return { address: new URL(await app.listen({ host: '127.0.0.1', port: 0 })), accepted };
}

test('attack: clients that never come to an end are told so and cut off; all others are served', async (t) => {
  // Whoever is served stands in the same process: when that stands still for a moment, they have not been slow.
  const { address, accepted } = await listening(t, {
    headersTimeout: 4_000,
    requestTimeout: 5_000,
    connectionTimeout: 6_000,
    connectionsCheckingInterval: 100,
  });
  const port = Number(address.port);
  const bad: BadClient[] = [];
  for (const kind of ['slowHeaders', 'slowBody', 'silent', 'slowReader'] as const)
    bad.push(...(await Promise.all(Array.from({ length: kind === 'slowReader' ? 4 : 40 }, () => openBadClient(port, kind)))));
  t.after(() => bad.forEach(({ socket }) => socket.destroy()));
  const over = new AbortController();
  let served = 0;
  const others = Promise.all(
    Array.from({ length: 4 }, async () => {
      while (!over.signal.aborted) {
        const page = await fetch(new URL('/page', address));
        assert.equal(page.status, 200);
        assert.equal((await page.text()).length, PAGE.length);
        const form = await fetch(new URL('/form', address), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{}',
        });
        assert.deepEqual(await form.json(), { taken: true });
        served += 1;
      }
    }),
  );
  const told = await Promise.all(
    bad.filter(({ kind }) => kind !== 'slowReader').map(async ({ kind, ended }) => ({ kind, text: await ended })),
  );
  over.abort();
  await others;
  assert.ok(served > 0);
  for (const { kind, text } of told) {
    if (kind !== 'silent') assert.match(text, /^HTTP\/1\.1 408 [\s\S]*传输超时/, kind);
  }
  for (const { kind, socket } of bad) {
    const theirs = accepted.get(socket.localPort ?? 0);
    if (kind !== 'slowReader' || theirs === undefined) continue;
    if (!theirs.destroyed) await once(theirs, 'close');
    assert.ok(theirs.bytesWritten < QUESTIONS * Buffer.byteLength(PAGE), 'a reader that takes nothing is cut off too');
  }
});

test('attack: headers beyond the limit get 431 in plain words, those within it an answer', async (t) => {
  const { address } = await listening(t);
  const ask = (bytes: number): Promise<string> =>
    new Promise((resolve, reject) => {
      let text = '';
      const socket = connect(Number(address.port), '127.0.0.1', () =>
        socket.write(`GET /page HTTP/1.1\r\nhost: a\r\nconnection: close\r\nx-a: ${'a'.repeat(bytes)}\r\n\r\n`),
      );
      socket.on('data', (chunk) => (text += chunk.toString('utf8')));
      socket.on('close', () => resolve(text));
      socket.on('error', reject);
    });
  assert.match(await ask(15_000), /^HTTP\/1\.1 200 /);
  const refused = await ask(17_000);
  assert.match(refused, /^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/);
  for (const header of [/\r\nContent-Security-Policy: default-src 'none'/, /\r\nX-Content-Type-Options: nosniff\r\n/])
    assert.match(refused, header);
  const { status, title, detail } = JSON.parse(refused.slice(refused.indexOf('\r\n\r\n')));
  assert.deepEqual([status, title, detail], [431, '请求头太大', '请清除本站的 Cookie 后重试。']);
});
