import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../../../test/database/test-database.ts';
import { openDatabase } from '../database/index.ts';
import { createApp, open, type App } from '../http/index.ts';
import { createLog } from '../logging.ts';
import { createMetrics, type MetricsSource } from './index.ts';
import { metricsRoutes } from './metrics-routes.ts';

const TOKEN = 'a-token-of-some-length';
const SOURCE: MetricsSource = {
  pool: () => ({ total: 3, idle: 1, waiting: 2 }),
  jobs: async () => ({ waiting: 4, failed: 1 }),
  unsealedSeconds: async () => 1.5,
  pages: () => ({ entries: 7, bytes: 9_000, hits: 50, notModified: 3, misses: 8, stored: 7, dropped: 1, evicted: 0 }),
};

async function site(
  t: TestContext,
  options: { readonly token?: string | null; readonly trustProxy?: readonly string[] } = {},
): Promise<App> {
  const metrics = createMetrics();
  const { token = null, trustProxy = [] } = options;
  const { app } = await createApp({
    log: createLog('silent'),
    observer: metrics.requests,
    routes: [
      (scope) => {
        scope.get('/people/:name', { config: open('test') }, async () => 'ok');
        scope.get('/broken', { config: open('test') }, async () => {
          throw new Error('no');
        });
      },
      metricsRoutes({ metrics: async () => metrics, source: SOURCE, token }),
    ],
    readiness: [],
    publicUrl: null,
    trustProxy,
  });
  t.after(() => app.close());
  return app;
}

async function statusOf(
  app: App,
  options: { readonly remoteAddress?: string; readonly headers?: Record<string, string> },
): Promise<number> {
  return (await app.inject({ url: '/metrics', ...options })).statusCode;
}

test('metrics are for this machine; for others they do not exist', async (t) => {
  const app = await site(t, { trustProxy: ['10.0.0.1'] });
  assert.equal(await statusOf(app, { remoteAddress: '127.0.0.1' }), 200);
  assert.equal(await statusOf(app, { remoteAddress: '::1' }), 200);
  assert.equal(await statusOf(app, { remoteAddress: '203.0.113.7' }), 404);
  // A trusted proxy that says its visitor is this machine is not believed so far.
  assert.equal(await statusOf(app, { remoteAddress: '10.0.0.1', headers: { 'x-forwarded-for': '127.0.0.1' } }), 404);
  assert.equal(await statusOf(app, { remoteAddress: '203.0.113.7', headers: { authorization: `Bearer ${TOKEN}` } }), 404);
});

test('a proxy on this machine passes nobody through', async (t) => {
  const app = await site(t);
  for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via']) {
    assert.equal(await statusOf(app, { remoteAddress: '127.0.0.1', headers: { [name]: '203.0.113.7' } }), 404, name);
  }
});

test('with a token, who shows it may read from anywhere', async (t) => {
  const app = await site(t, { token: TOKEN });
  const from = { remoteAddress: '203.0.113.7' };
  assert.equal(await statusOf(app, { ...from, headers: { authorization: `Bearer ${TOKEN}` } }), 200);
  assert.equal(await statusOf(app, { ...from, headers: { authorization: `Bearer ${TOKEN}x` } }), 404);
  assert.equal(await statusOf(app, { ...from, headers: { authorization: 'Bearer ' } }), 404);
  assert.equal(await statusOf(app, from), 404);
});

test('requests count by pattern and class; names, addresses and made-up methods make no new numbers', async (t) => {
  const app = await site(t);
  for (const name of ['张三', '李四', 'marker-7731']) await app.inject({ url: `/people/${encodeURIComponent(name)}?q=marker-7731` });
  await app.inject({ url: '/broken' });
  for (let index = 0; index < 20; index += 1) await app.inject({ url: `/nothing-${index}` });
  const { body } = await app.inject({ url: '/metrics' });
  assert.match(body, /gongkai_http_request_duration_seconds_count\{method="GET",route="\/people\/:name",status="2xx"\} 3\n/);
  assert.match(body, /gongkai_http_request_duration_seconds_count\{method="GET",route="\/broken",status="5xx"\} 1\n/);
  assert.match(body, /gongkai_http_request_duration_seconds_count\{method="GET",route="none",status="4xx"\} 20\n/);
  assert.match(body, /gongkai_http_requests_in_flight 1\n/);
  assert.match(body, /gongkai_database_pool_connections\{state="used"\} 2\n/);
  assert.match(body, /gongkai_jobs\{state="failed"\} 1\n/);
  assert.match(body, /gongkai_page_answers_total\{kind="hit"\} 50\n/);
  assert.match(body, /gongkai_page_cache_bytes 9000\n/);
  assert.match(body, /gongkai_audit_unsealed_age_seconds 1\.5\n/);
  assert.doesNotMatch(body, /marker|nothing-|张三|%E5/);
});

test('a number that can’t be had is left out, the others stand', async () => {
  const metrics = createMetrics();
  const broken = async (): Promise<never> => {
    throw new Error('the database is away');
  };
  const text = await metrics.text({ ...SOURCE, jobs: broken, unsealedSeconds: broken });
  assert.doesNotMatch(text, /gongkai_jobs\{/);
  assert.match(text, /gongkai_database_pool_connections\{state="waiting"\} 2\n/);
});

test('queries are counted, failures too', async (t) => {
  const { address } = await testDatabase(t);
  const metrics = createMetrics();
  const { database, close } = openDatabase(address, { onQuery: metrics.queries });
  t.after(close);
  await sql`select 1`.execute(database);
  await assert.rejects(sql`select nonsense`.execute(database));
  const text = await metrics.text(SOURCE);
  assert.match(text, /gongkai_database_query_duration_seconds_count 2\n/);
  assert.match(text, /gongkai_database_query_failures_total 1\n/);
});
