import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { outcome, type Browser } from '../../../test/sign-in/browser.ts';
import { openSignInSite, PASSWORD } from '../../../test/sign-in/site.ts';

const SESSION = 'gongkai-session';
const SEED = 'gongkai-form';

/** What someone has who copied the cookies at this moment. */
function copyOf(browser: Browser, thief: Browser): Browser {
  for (const [name, value] of browser.cookies) thief.cookies.set(name, value);
  thief.formToken = browser.formToken;
  return thief;
}

test('session fixation: what a browser knew before signing in opens nothing afterwards', async (t) => {
  const site = await openSignInSite(t);
  await site.person('lin');
  const browser = site.browser();
  browser.cookies.set(SESSION, 'planted-by-an-attacker');
  await browser.state();
  assert.equal(browser.cookies.has(SESSION), false, 'a cookie that opens nothing is taken away');
  const before = copyOf(browser, site.browser('10.0.0.9'));
  assert.equal(await browser.signIn('lin', PASSWORD), 'signedIn');
  assert.notEqual(browser.cookies.get(SESSION), 'planted-by-an-attacker');
  assert.equal(browser.cookies.has(SEED), false, 'the seed from before dies too');
  assert.equal(outcome(await before.get('/api/v1/session')), 'signedOut');
  assert.notEqual(browser.formToken, before.formToken);
  assert.equal(
    (await browser.raw('POST', '/api/v1/probe', { headers: { 'x-gongkai-form': before.formToken } })).json().code,
    'form-expired',
  );
});

test('session fixation: signing in again in the same browser ends the session before', async (t) => {
  const site = await openSignInSite(t);
  await site.person('lin');
  const browser = site.browser();
  await browser.signIn('lin', PASSWORD);
  const first = copyOf(browser, site.browser('10.0.0.9'));
  assert.equal(outcome(await browser.send('POST', '/api/v1/session', { signInName: 'lin', password: PASSWORD })), 'signedIn');
  assert.equal((await browser.get('/api/v1/probe')).statusCode, 200);
  assert.equal((await first.get('/api/v1/probe')).json().code, 'session-ended');
});

test('session fixation: a new password changes the secret and ends every other session', async (t) => {
  const site = await openSignInSite(t);
  await site.person('lin');
  const [browser, other] = [site.browser(), site.browser('10.0.0.2')];
  await browser.signIn('lin', PASSWORD);
  await other.signIn('lin', PASSWORD);
  const stolen = copyOf(browser, site.browser('10.0.0.9'));
  const next = 'four quiet green teapots';
  assert.equal(outcome(await browser.send('POST', '/api/v1/account/password', { current: PASSWORD, next })), 'signedIn');
  assert.equal((await browser.get('/api/v1/probe')).statusCode, 200);
  assert.equal((await other.get('/api/v1/probe')).json().code, 'session-ended');
  assert.equal((await stolen.get('/api/v1/probe')).json().code, 'session-ended');
  assert.equal(await site.browser('10.0.0.3').signIn('lin', PASSWORD), 'credentials-wrong');
  assert.equal(await site.browser('10.0.0.3').signIn('lin', next), 'signedIn');
});

test('CSRF: no header, a wrong one, that of another session, and pages of other sites do nothing', async (t) => {
  const site = await openSignInSite(t);
  await site.person('lin');
  const [browser, other] = [site.browser(), site.browser('10.0.0.2')];
  await browser.signIn('lin', PASSWORD);
  await other.signIn('lin', PASSWORD);
  const good = { 'x-gongkai-form': browser.formToken, 'content-type': 'application/json' };
  const attacks: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['no header', { 'content-type': 'application/json' }],
    ['an empty one', { ...good, 'x-gongkai-form': '' }],
    ['a wrong one', { ...good, 'x-gongkai-form': randomBytes(32).toString('base64url') }],
    ['that of another session', { ...good, 'x-gongkai-form': other.formToken }],
    ['the cookie itself', { ...good, 'x-gongkai-form': browser.cookies.get(SESSION) ?? '' }],
    ['another site', { ...good, 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { ...good, 'sec-fetch-site': 'same-site' }],
    ['another origin', { ...good, origin: 'https://evil.example' }],
    ['an origin that hides itself', { ...good, origin: 'null' }],
    ['the same name on another port', { ...good, host: 'site.example:8080', origin: 'http://site.example:9999' }],
  ];
  for (const [name, headers] of attacks) {
    const answer = await browser.raw('POST', '/api/v1/probe', { body: {}, headers });
    assert.deepEqual([answer.statusCode, answer.json().code], [403, 'form-expired'], name);
  }
  const ours: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['fetch metadata', { ...good, 'sec-fetch-site': 'same-origin' }],
    ['our origin', { ...good, host: 'site.example:8080', origin: 'http://site.example:8080' }],
    ['neither', good],
  ];
  for (const [name, headers] of ours)
    assert.equal((await browser.raw('POST', '/api/v1/probe', { body: {}, headers })).statusCode, 200, name);
});

test('CSRF: a form of another site (form content types) does nothing, signed in or not', async (t) => {
  const site = await openSignInSite(t);
  await site.person('lin');
  const browser = site.browser();
  await browser.signIn('lin', PASSWORD);
  for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
    for (const [url, headers] of [
      ['/api/v1/probe', {}],
      ['/api/v1/session', {}],
      ['/api/v1/probe', { 'sec-fetch-site': 'cross-site' }],
    ] as const) {
      const answer = await browser.raw('POST', url, { body: 'signInName=lin', headers: { 'content-type': type, ...headers } });
      assert.ok([403, 415].includes(answer.statusCode), `${type} ${url}: ${answer.statusCode}`);
    }
  }
  assert.equal((await browser.get('/api/v1/probe')).statusCode, 200);
});

test('login CSRF: another site can’t sign a browser in, use up its link, or sign it out', async (t) => {
  const site = await openSignInSite(t);
  await site.person('attacker');
  const victim = site.browser();
  await victim.state();
  const body = { signInName: 'attacker', password: PASSWORD };
  const json = { 'content-type': 'application/json' };
  const token = { 'x-gongkai-form': victim.formToken };
  const attackersOwn = site.browser('10.0.0.9');
  await attackersOwn.state();
  for (const headers of [
    json,
    { ...json, 'x-gongkai-form': attackersOwn.formToken },
    { ...json, ...token, 'sec-fetch-site': 'cross-site' },
  ]) {
    assert.equal((await victim.raw('POST', '/api/v1/session', { body, headers })).json().code, 'form-expired');
    assert.equal((await victim.raw('POST', '/api/v1/activation', { body: { token: 'x', password: PASSWORD }, headers })).statusCode, 403);
  }
  assert.equal(victim.cookies.has(SESSION), false);
  // A browser without any cookie: there is no token that could be right.
  assert.equal((await site.browser('10.0.0.8').raw('POST', '/api/v1/session', { body, headers: { ...json, ...token } })).statusCode, 403);
  await victim.signIn('attacker', PASSWORD);
  assert.equal((await victim.raw('DELETE', '/api/v1/session', { headers: {} })).json().code, 'form-expired');
  assert.equal((await victim.get('/api/v1/probe')).statusCode, 200);
});

test('a seed cookie planted beside a session gives no form token', async (t) => {
  const site = await openSignInSite(t);
  await site.person('lin');
  const attacker = site.browser('10.0.0.9');
  await attacker.state();
  const browser = site.browser();
  await browser.signIn('lin', PASSWORD);
  browser.cookies.set(SEED, attacker.cookies.get(SEED) ?? '');
  const answer = await browser.raw('POST', '/api/v1/probe', { headers: { 'x-gongkai-form': attacker.formToken } });
  assert.equal(answer.json().code, 'form-expired');
});

test('cookies: bound to host and https where people come by https, never readable by scripts', async (t) => {
  const site = await openSignInSite(t, new URL('https://www.example.gov.cn'));
  const answer = await site.browser().get('/api/v1/session');
  const header = String(answer.headers['set-cookie']);
  assert.match(header, /^__Host-gongkai-form=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
});

test('idle time-out: a session that nobody uses ends; what looks by itself does not keep it', async (t) => {
  const site = await openSignInSite(t);
  site.set({ idleMinutes: 30 });
  await site.person('lin');
  const browser = site.browser();
  await browser.signIn('lin', PASSWORD);
  // Half a minute, which the next request may take, and still nearer to this limit than to any other.
  const idle = (minutes: number) =>
    sql`update session set last_seen_at = now() - make_interval(mins => ${minutes}) + interval '30 seconds'`.execute(site.database);
  await idle(30);
  assert.equal((await browser.get('/api/v1/probe')).statusCode, 200, 'half a minute before');
  await idle(29);
  await browser.get('/api/v1/probe', { 'x-gongkai-background': '1' });
  const untouched = await sql<{ old: boolean }>`select last_seen_at < now() - interval '20 minutes' as old from session`.execute(
    site.database,
  );
  assert.equal(untouched.rows[0]?.old, true);
  await browser.get('/api/v1/probe');
  const touched = await sql<{ old: boolean }>`select last_seen_at < now() - interval '20 minutes' as old from session`.execute(
    site.database,
  );
  assert.equal(touched.rows[0]?.old, false);
  await sql`update session set last_seen_at = now() - interval '30 minutes'`.execute(site.database);
  assert.equal((await browser.get('/api/v1/probe')).json().code, 'session-ended');
  assert.equal(await browser.state(), 'signedOut');
});

test('absolute time-out: however busy, a session ends', async (t) => {
  const site = await openSignInSite(t);
  site.set({ absoluteHours: 12 });
  await site.person('lin');
  const browser = site.browser();
  await browser.signIn('lin', PASSWORD);
  const { rows } = await sql<{ hours: string }>`select extract(epoch from expires_at - created_at) / 3600 as hours from session`.execute(
    site.database,
  );
  assert.equal(Number(rows[0]?.hours), 12);
  await sql`update session set expires_at = now()`.execute(site.database);
  assert.equal((await browser.get('/api/v1/probe')).json().code, 'session-ended');
});

test('last use is written at most once a minute', async (t) => {
  const site = await openSignInSite(t);
  await site.person('lin');
  const browser = site.browser();
  await browser.signIn('lin', PASSWORD);
  const seen = async () => (await sql<{ at: Date }>`select last_seen_at as at from session`.execute(site.database)).rows[0]?.at.getTime();
  const before = await seen();
  for (let i = 0; i < 5; i += 1) await browser.get('/api/v1/probe');
  assert.equal(await seen(), before);
});

test('a revoked session is out at once; nobody ends the sessions of others', async (t) => {
  const site = await openSignInSite(t);
  await site.person('lin');
  await site.person('mallory');
  const [browser, stolen, mallory] = [site.browser(), site.browser('10.0.0.2'), site.browser('10.0.0.3')];
  await browser.signIn('lin', PASSWORD);
  await stolen.signIn('lin', PASSWORD);
  await mallory.signIn('mallory', PASSWORD);
  const { items } = (await browser.get('/api/v1/sessions')).json();
  assert.deepEqual(
    items.map(({ address, current }: { address: string; current: boolean }) => [address, current]),
    [
      ['10.0.0.2', false],
      ['10.0.0.1', true],
    ],
  );
  assert.equal((await mallory.send('DELETE', `/api/v1/sessions/${items[0].id}`)).statusCode, 404);
  assert.equal((await stolen.get('/api/v1/probe')).statusCode, 200);
  assert.equal((await browser.send('DELETE', `/api/v1/sessions/${items[0].id}`)).statusCode, 200);
  assert.equal((await stolen.get('/api/v1/probe')).json().code, 'session-ended');
  await stolen.signIn('lin', PASSWORD);
  assert.equal((await browser.send('DELETE', '/api/v1/sessions')).json().items.length, 1);
  assert.equal((await stolen.get('/api/v1/probe')).json().code, 'session-ended');
  assert.equal((await browser.get('/api/v1/probe')).statusCode, 200);
});

test('a person has so many sessions and no more: the oldest ends', async (t) => {
  const site = await openSignInSite(t);
  site.set({ sessionsPerPerson: 2 });
  await site.person('lin');
  const browsers = [1, 2, 3].map((n) => site.browser(`10.0.1.${n}`));
  for (const browser of browsers) await browser.signIn('lin', PASSWORD);
  const answers = await Promise.all(browsers.map(async (browser) => (await browser.get('/api/v1/probe')).statusCode));
  assert.deepEqual(answers, [401, 200, 200]);
});

test('a disabled account is out in the middle of its session, and enabling it brings no session back', async (t) => {
  const site = await openSignInSite(t);
  const { id } = await site.person('lin');
  const browser = site.browser();
  await browser.signIn('lin', PASSWORD);
  await sql`update account set status = 'disabled' where account_id = ${id}`.execute(site.database);
  assert.equal((await browser.get('/api/v1/probe')).json().code, 'session-ended');
  assert.equal(await site.browser('10.0.0.2').signIn('lin', PASSWORD), 'credentials-wrong');
  await sql`update account set status = 'active' where account_id = ${id}`.execute(site.database);
  assert.equal((await browser.get('/api/v1/probe')).json().code, 'session-ended');
  assert.equal(await site.browser('10.0.0.2').signIn('lin', PASSWORD), 'signedIn');
});

test('a role that is taken away works no more with the next request', async (t) => {
  const site = await openSignInSite(t);
  const { id } = await site.person('lin');
  const browser = site.browser();
  await browser.signIn('lin', PASSWORD);
  await sql`update role_grant set revoked_at = now() where account_id = ${id}`.execute(site.database);
  assert.deepEqual(
    [(await browser.get('/api/v1/probe')).statusCode, (await browser.get('/api/v1/probe')).json().code],
    [403, 'not-allowed'],
  );
  assert.deepEqual((await browser.get('/api/v1/session')).json().deeds, []);
});

test('tokens of programs: a token is no cookie, a cookie is no token, and scopes hold', async (t) => {
  const site = await openSignInSite(t);
  const { agencyId } = await site.person('lin');
  const secret = randomBytes(32).toString('base64url');
  await sql`insert into api_token (agency_id, name, secret_hash, prefix, scopes, expires_at) values (${agencyId}, '统计系统',
    ${createHash('sha256').update(secret).digest()}, 'x', '{probe:read}', now() + interval '1 day')`.execute(site.database);
  const browser = site.browser();
  await browser.signIn('lin', PASSWORD);
  const session = browser.cookies.get(SESSION) ?? '';
  const program = site.browser('10.0.0.5');
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  const leave = (await program.get('/api/v1/probe', bearer(secret))).json();
  assert.deepEqual([leave.actor.kind, leave.reach.agencies], ['machine', [agencyId]]);
  assert.equal((await program.raw('POST', '/api/v1/probe', { headers: bearer(secret) })).json().code, 'not-allowed', 'not in its scopes');
  assert.equal((await program.get('/api/v1/probe/self', bearer(secret))).json().code, 'not-allowed');
  assert.equal((await program.get('/api/v1/sessions', bearer(secret))).json().code, 'not-allowed');
  assert.equal((await program.get('/probe', bearer(secret))).json().code, 'token-refused', 'nowhere but in the API');
  assert.equal((await program.get('/api/v1/probe', bearer(session))).json().code, 'token-refused', 'a session in the place of a token');
  assert.equal((await program.get('/api/v1/probe', { authorization: `Basic ${secret}` })).json().code, 'token-refused');
  program.cookies.set(SESSION, secret);
  assert.equal((await program.get('/api/v1/probe')).json().code, 'session-ended', 'a token in the place of a cookie');
  // A wrong token beside a good cookie: the cookie counts for nothing.
  assert.equal((await browser.get('/api/v1/probe', bearer('wrong'))).json().code, 'token-refused');
  const mixed = (await browser.get('/api/v1/probe', bearer(secret))).json();
  assert.equal(mixed.actor.kind, 'machine');
});
