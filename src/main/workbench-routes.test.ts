import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createApp, type App } from '../platform/http/index.ts';
import { createLog } from '../platform/logging.ts';
import { NONCE_PLACEHOLDER } from './workbench-files.ts';
import { workbenchRoutes } from './workbench-routes.ts';

async function serving(t: TestContext, files: Readonly<Record<string, string | Buffer>>): Promise<App> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-workbench-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  for (const [name, body] of Object.entries(files)) {
    await mkdir(join(folder, 'assets'), { recursive: true });
    await writeFile(join(folder, name), body);
  }
  const { app } = await createApp({
    log: createLog('silent'),
    routes: [workbenchRoutes(folder)],
    readiness: [],
    publicUrl: null,
    trustProxy: [],
  });
  t.after(() => app.close());
  return app;
}

const PAGE = `<meta property="csp-nonce" nonce="${NONCE_PLACEHOLDER}"><script type="module" src="/workbench/assets/a-1.js"></script>`;
const BUILT = { 'index.html': PAGE, 'assets/a-1.js': 'let a = 1;', 'assets/a-1.js.gz': gzipSync('let a = 1;'), 'assets/secret.map': '{}' };

test('every address below /workbench/ answers with the page: never kept, a nonce of its own, no inline script allowed', async (t) => {
  const app = await serving(t, BUILT);
  const seen = new Set<string>();
  for (const url of ['/workbench', '/workbench/', '/workbench/tasks/12?tab=history', '/workbench/activate/abc']) {
    const answer = await app.inject(url);
    assert.equal(answer.statusCode, 200, url);
    assert.equal(answer.headers['cache-control'], 'no-store');
    const policy = String(answer.headers['content-security-policy']);
    const nonce = /style-src 'self' 'nonce-([^']{20,})'/.exec(policy)?.[1] ?? '';
    assert.ok(nonce !== '' && answer.body.includes(`nonce="${nonce}"`) && !answer.body.includes(NONCE_PLACEHOLDER), url);
    assert.ok(!policy.includes('unsafe-inline') && /script-src 'self'(;|$)/.test(policy));
    seen.add(nonce);
  }
  assert.equal(seen.size, 4);
});

test('files with a hash in their name are kept for a year, compressed where the browser takes it; nothing else is served', async (t) => {
  const app = await serving(t, BUILT);
  const plain = await app.inject('/workbench/assets/a-1.js');
  assert.equal(plain.body, 'let a = 1;');
  assert.equal(plain.headers['cache-control'], 'public, max-age=31536000, immutable');
  const gzip = await app.inject({ url: '/workbench/assets/a-1.js', headers: { 'accept-encoding': 'br, gzip' } });
  assert.equal(gzip.headers['content-encoding'], 'gzip');
  assert.equal(gunzipSync(gzip.rawPayload).toString(), 'let a = 1;');
  assert.equal(
    (await app.inject({ url: '/workbench/assets/a-1.js', headers: { 'accept-encoding': 'gzip;q=0' } })).headers['content-encoding'],
    undefined,
  );
  for (const url of [
    '/workbench/assets/b-2.js',
    '/workbench/assets/secret.map',
    '/workbench/assets/..%2Findex.html',
    '/workbench/assets/a-1.js.gz',
  ])
    assert.equal((await app.inject(url)).statusCode, 404, url);
});

test('without a build the page says how to make one, and the start goes on', async (t) => {
  const app = await serving(t, {});
  const answer = await app.inject({ url: '/workbench/tasks', headers: { accept: 'text/html' } });
  assert.equal(answer.statusCode, 503);
  assert.match(answer.body, /npm run build/);
  assert.match(answer.body, /workbench-not-built/);
});
