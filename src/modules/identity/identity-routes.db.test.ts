import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { testDatabase } from '../../../test/database/test-database.ts';
import { createApp, type App } from '../../platform/http/index.ts';
import { createLog } from '../../platform/logging.ts';
import { createPortal, portalRoutes, SAMPLE_SETTINGS } from '../../portal/index.ts';
import { createIdentity } from './identity.ts';
import { identityRoutes } from './identity-routes.ts';

async function openApp(t: TestContext, secure: boolean): Promise<{ app: App; setupPath: string }> {
  const { database } = await testDatabase(t);
  const identity = createIdentity({ database, secure });
  const portal = await createPortal({ settings: SAMPLE_SETTINGS, staffOf: (request) => identity.staffOf(request) });
  const { app } = await createApp({
    log: createLog('silent'),
    routes: [portalRoutes(portal), identityRoutes({ identity, portal })],
    readiness: [],
    publicUrl: secure ? new URL('https://www.example.gov.cn') : null,
    trustProxy: [],
  });
  t.after(() => app.close());
  return { app, setupPath: (await identity.openSetupLink()) ?? '' };
}

test('over https every cookie of ours is bound to this host and to https', async (t) => {
  const { app } = await openApp(t, true);
  const answer = await app.inject('/sign-in');
  assert.match(String(answer.headers['set-cookie']), /^__Host-gongkai-form=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
});

test('the set-up form without its token, or with another visitor’s, makes no account', async (t) => {
  const { app, setupPath } = await openApp(t, false);
  const token = new URL(setupPath, 'http://site').searchParams.get('token') ?? '';
  const body = (formToken: string) =>
    new URLSearchParams({ token, formToken, signInName: 'admin', password: 'a long enough one', again: 'a long enough one' }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const other = await app.inject('/sign-in');
  const stolen = /name="formToken" value="([^"]+)"/.exec(other.body)?.[1] ?? '';
  assert.notEqual(stolen, '');
  assert.equal((await app.inject({ method: 'POST', url: '/setup', headers, payload: body('') })).statusCode, 403);
  assert.equal((await app.inject({ method: 'POST', url: '/setup', headers, payload: body(stolen) })).statusCode, 403);
  const cookie = String(other.headers['set-cookie']).split(';')[0] ?? '';
  const made = await app.inject({ method: 'POST', url: '/setup', headers: { ...headers, cookie }, payload: body(stolen) });
  assert.equal(made.statusCode, 303);
  assert.match(String(made.headers['set-cookie']), /^gongkai-session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
});

test('after signing in, the way back stays on this site', async (t) => {
  const { app } = await openApp(t, false);
  const page = await app.inject('/sign-in?back=//evil.example');
  assert.match(page.body, /name="back" value="\/"/);
});

test('a form cookie planted beside a session opens no form: the session’s own token alone counts', async (t) => {
  const { app, setupPath } = await openApp(t, false);
  const page = await app.inject(setupPath);
  const planted = String(page.headers['set-cookie']).split(';')[0] ?? '';
  const formToken = /name="formToken" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  const token = new URL(setupPath, 'http://site').searchParams.get('token') ?? '';
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const password = 'a long enough one';
  const made = await app.inject({
    method: 'POST',
    url: '/setup',
    headers: { ...headers, cookie: planted },
    payload: new URLSearchParams({ token, formToken, signInName: 'admin', password, again: password }).toString(),
  });
  const session = String(made.headers['set-cookie']).split(';')[0] ?? '';
  const signOut = { method: 'POST', url: '/sign-out', headers: { ...headers, cookie: `${session}; ${planted}` } } as const;
  await app.inject({ ...signOut, payload: `formToken=${formToken}` });
  const still = await app.inject({ url: '/sign-in', headers: { cookie: session } });
  assert.match(still.body, /退出登录/);
  const own = /action="\/sign-out">\s*<input type="hidden" name="formToken" value="([^"]+)"/.exec(still.body)?.[1] ?? '';
  await app.inject({ ...signOut, payload: `formToken=${own}` });
  assert.doesNotMatch((await app.inject({ url: '/sign-in', headers: { cookie: session } })).body, /退出登录/);
});

test('U+0000 as a name is a wrong name, not a fault', async (t) => {
  const { app } = await openApp(t, false);
  const page = await app.inject('/sign-in');
  const cookie = String(page.headers['set-cookie']).split(';')[0] ?? '';
  const formToken = /name="formToken" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  const headers = { 'content-type': 'application/x-www-form-urlencoded', cookie };
  const payload = new URLSearchParams({ formToken, signInName: '\0', password: 'x' }).toString();
  assert.equal((await app.inject({ method: 'POST', url: '/sign-in', headers, payload })).statusCode, 401);
});
