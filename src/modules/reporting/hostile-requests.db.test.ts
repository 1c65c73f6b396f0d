import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { testDatabase } from '../../../test/database/test-database.ts';
import { openEditions } from '../../../test/factories/edition/open-editions.ts';
import { createApp, type App } from '../../platform/http/index.ts';
import { createLog } from '../../platform/logging.ts';
import { createPortal, plainFrame, SAMPLE_SETTINGS } from '../../portal/index.ts';
import { reportingRoutes, reportNoun } from './index.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };

async function openApp(t: TestContext): Promise<App> {
  const { database } = await testDatabase(t);
  const portal = await createPortal({ frame: () => plainFrame(SAMPLE_SETTINGS) });
  const { app } = await createApp({
    log: createLog('silent'),
    routes: [reportingRoutes({ editions: await openEditions(t, database, { nouns: [reportNoun] }), portal })],
    readiness: [],
    publicUrl: null,
    trustProxy: [],
  });
  t.after(() => app.close());
  return app;
}

test('U+0000 in an address or a search reaches no query', async (t) => {
  const app = await openApp(t);
  for (const url of ['/reports/%00/2021', '/reports?q=%00']) assert.equal((await app.inject(url)).statusCode, 400);
});

test('a forged address in X-Forwarded-For buys no further checks or files', async (t) => {
  const app = await openApp(t);
  const statuses = async (url: string, count: number): Promise<readonly number[]> => {
    const answers: number[] = [];
    for (let index = 0; index < count; index += 1)
      answers.push((await app.inject({ url, headers: { 'x-forwarded-for': `10.0.0.${index}` } })).statusCode);
    return answers;
  };
  assert.deepEqual((await statuses('/reports/nobody/2021/report.pdf', 61)).slice(-2), [404, 429]);
});

test('a report of megabytes sent back for a download is refused before it is set', async (t) => {
  const app = await openApp(t);
  const payload = `format=pdf&report=${'x'.repeat(5 * 1024 * 1024)}`;
  assert.equal((await app.inject({ method: 'POST', url: '/check/download', headers: FORM, payload })).statusCode, 413);
});

test('the staff pages of old are gone for everyone, whatever cookie comes along', async (t) => {
  const app = await openApp(t);
  const headers = { ...FORM, cookie: 'gongkai-session=x' };
  assert.equal((await app.inject({ url: '/staff/consolidation', headers: { cookie: headers.cookie } })).statusCode, 404);
  for (const url of ['/check/store', '/reports/a/2021/dismiss', '/reports/a/2021/undo-dismissal', '/reports/a/2021/recheck'])
    assert.ok([404, 405].includes((await app.inject({ method: 'POST', url, headers, payload: 'formToken=x' })).statusCode), url);
});

test('a public page sets no cookie and says the same to everyone', async (t) => {
  const app = await openApp(t);
  for (const url of ['/reports', '/check', '/checks']) {
    const [stranger, cookied] = [await app.inject(url), await app.inject({ url, headers: { cookie: 'gongkai-session=x' } })];
    assert.equal(stranger.headers['set-cookie'], undefined, url);
    assert.equal(cookied.body, stranger.body, url);
  }
});

test('a form that ends half way, or of thousands of parts, is the sender’s fault and no fault of ours', async (t) => {
  const app = await openApp(t);
  const headers = { 'content-type': 'multipart/form-data; boundary=b', accept: 'text/html' };
  const part = '--b\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nx';
  const send = async (payload: string) => (await app.inject({ method: 'POST', url: '/check', headers, payload })).statusCode;
  assert.equal(await send(part), 400);
  assert.equal(await send(`${`${part}\r\n`.repeat(5000)}--b--`), 422);
});
