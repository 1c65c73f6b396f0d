import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import type { Browser } from '../../../../test/sign-in/browser.ts';
import { openSignInSite, type SignInSite } from '../../../../test/sign-in/site.ts';
import { startProvider } from '../../../../test/single-sign-on/provider.ts';
import { walkThrough } from '../../../../test/single-sign-on/walk-through.ts';
import { SingleSignOnProvider } from './provider.ts';

const SITE = new URL('http://gongkai.test/');
const CALLBACK = new URL('/api/v1/single-sign-on/callback', SITE).href;
const TROUBLE = '/workbench/?problem=';

async function open(t: TestContext): Promise<SignInSite & { readonly issuer: string }> {
  const issuer = await startProvider(t, [CALLBACK]);
  return { ...(await openSignInSite(t, SITE, providerOf(issuer))), issuer };
}

function providerOf(issuer: string): SingleSignOnProvider {
  return new SingleSignOnProvider({
    issuer: new URL(issuer),
    clientId: 'gongkai',
    clientSecret: 'a secret that only the test knows',
    label: '统一身份认证',
    nameClaim: 'preferred_username',
  });
}

/** Where this browser is sent to sign in. */
async function begin(browser: Browser, back = ''): Promise<URL> {
  const answer = await browser.get(`/api/v1/single-sign-on/start?back=${encodeURIComponent(back)}`);
  assert.equal(answer.statusCode, 303, answer.body);
  return new URL(String(answer.headers.location));
}

/** Where it lands when it brings back the provider's answer. */
async function comeBack(browser: Browser, answer: URL): Promise<string> {
  const landing = await browser.get(`${answer.pathname}${answer.search}`);
  assert.equal(landing.statusCode, 303, landing.body);
  return String(landing.headers.location);
}

test('the first sign-in ties the account to the subject; afterwards a new name at the provider changes nothing', async (t) => {
  const site = await open(t);
  const { id } = await site.person('lin-xiao');
  const browser = site.browser();
  assert.equal(
    await comeBack(browser, await walkThrough(await begin(browser, '/workbench/tasks?state=open'), '7/lin-xiao')),
    '/workbench/tasks?state=open',
  );
  assert.equal((await browser.get('/api/v1/probe')).json().actor.id, id);
  const again = site.browser();
  await sql`update account set sign_in_name = 'lin-renamed' where account_id = ${id}`.execute(site.database);
  await comeBack(again, await walkThrough(await begin(again), '7/lin-xiao'));
  assert.equal((await again.get('/api/v1/probe')).json().actor.id, id);
});

test('another subject that claims the name of a tied account is refused', async (t) => {
  const site = await open(t);
  await site.person('lin-xiao');
  const rightful = site.browser();
  await comeBack(rightful, await walkThrough(await begin(rightful), '7/lin-xiao'));
  const thief = site.browser('10.0.0.9');
  assert.equal(await comeBack(thief, await walkThrough(await begin(thief), '8/lin-xiao')), `${TROUBLE}accountUnknown`);
  assert.equal((await thief.get('/api/v1/probe')).statusCode, 401);
});

test('a name that differs in case or blanks is the name of somebody else', async (t) => {
  const site = await open(t);
  await site.person('lin-xiao');
  const browser = site.browser();
  for (const login of ['7/LIN-XIAO', '7/ lin-xiao']) {
    assert.equal(await comeBack(browser, await walkThrough(await begin(browser), login)), `${TROUBLE}accountUnknown`, login);
  }
});

test('nobody becomes an administrator by the provider, and no account is made by it', async (t) => {
  const site = await open(t);
  await site.person('sec-admin', 'securityAdmin');
  const browser = site.browser();
  assert.equal(await comeBack(browser, await walkThrough(await begin(browser), '1/sec-admin')), `${TROUBLE}administratorsByPassword`);
  assert.equal(await comeBack(browser, await walkThrough(await begin(browser), '2/nobody')), `${TROUBLE}accountUnknown`);
  assert.equal((await browser.get('/api/v1/probe')).statusCode, 401);
  const tied = await sql`select 1 from single_sign_on_identity`.execute(site.database);
  assert.equal(tied.rows.length, 0);
  const accounts = await sql`select 1 from account where sign_in_name = 'nobody'`.execute(site.database);
  assert.equal(accounts.rows.length, 0);
});

test('a disabled person who is tied to the provider stays outside', async (t) => {
  const site = await open(t);
  const { id } = await site.person('lin-xiao');
  const browser = site.browser();
  await comeBack(browser, await walkThrough(await begin(browser), '7/lin-xiao'));
  await sql`update account set status = 'disabled' where account_id = ${id}`.execute(site.database);
  assert.equal((await browser.get('/api/v1/probe')).statusCode, 401);
  assert.equal(await comeBack(browser, await walkThrough(await begin(browser), '7/lin-xiao')), `${TROUBLE}accountUnknown`);
});

test('login CSRF: an answer that another browser fetched signs nobody in here', async (t) => {
  const site = await open(t);
  await site.person('attacker');
  const attacker = site.browser('10.0.0.9');
  const answer = await walkThrough(await begin(attacker), '9/attacker');
  const victim = site.browser();
  assert.equal(await comeBack(victim, answer), `${TROUBLE}single-sign-on-expired`);
  await begin(victim);
  assert.equal(await comeBack(victim, answer), `${TROUBLE}single-sign-on-expired`, 'nor with an attempt of its own under way');
  assert.equal((await victim.get('/api/v1/probe')).statusCode, 401);
});

test('replay: an answer is good once, also twice at the same moment', async (t) => {
  const site = await open(t);
  await site.person('lin-xiao');
  const browser = site.browser();
  const answer = await walkThrough(await begin(browser), '7/lin-xiao');
  const cookies = new Map(browser.cookies);
  const twin = site.browser();
  for (const [name, value] of cookies) twin.cookies.set(name, value);
  const landings = await Promise.all([comeBack(browser, answer), comeBack(twin, answer)]);
  assert.deepEqual(landings.sort(), ['/workbench/', `${TROUBLE}single-sign-on-expired`]);
  const late = site.browser();
  for (const [name, value] of cookies) late.cookies.set(name, value);
  assert.equal(await comeBack(late, answer), `${TROUBLE}single-sign-on-expired`);
});

test('nonce replay: the ID token of one attempt does not serve another', async (t) => {
  const site = await open(t);
  await site.person('lin-xiao');
  const browser = site.browser();
  const answer = await walkThrough(await begin(browser), '7/lin-xiao');
  await sql`update single_sign_on_attempt set nonce = 'the nonce of another attempt'`.execute(site.database);
  assert.equal(await comeBack(browser, answer), `${TROUBLE}answerInvalid`);
  assert.equal((await browser.get('/api/v1/probe')).statusCode, 401);
});

test('mix-up: the answer of another provider is refused', async (t) => {
  const site = await open(t);
  await site.person('lin-xiao');
  const browser = site.browser();
  const honest = await begin(browser);
  const attackers = await providerOf(await startProvider(t, [CALLBACK])).start(CALLBACK);
  assert.ok(attackers.ok);
  const answer = await walkThrough(attackers.value.address, '7/lin-xiao');
  answer.searchParams.set('state', String(honest.searchParams.get('state')));
  assert.equal(await comeBack(browser, answer), `${TROUBLE}answerInvalid`);
  assert.equal((await browser.get('/api/v1/probe')).statusCode, 401);
});

test('session fixation: the secret from before the sign-in is worth nothing after it', async (t) => {
  const site = await open(t);
  await site.person('lin-xiao');
  const browser = site.browser();
  await comeBack(browser, await walkThrough(await begin(browser), '7/lin-xiao'));
  const stolen = site.browser('10.0.0.9');
  for (const [name, value] of browser.cookies) stolen.cookies.set(name, value);
  await comeBack(browser, await walkThrough(await begin(browser), '7/lin-xiao'));
  assert.equal((await browser.get('/api/v1/probe')).statusCode, 200);
  assert.equal((await stolen.get('/api/v1/probe')).statusCode, 401);
});

test('the way back stays within the workbench', async (t) => {
  const site = await open(t);
  await site.person('lin-xiao');
  for (const back of ['https://evil.test/', '//evil.test/', '/\\evil.test', '/workbench/\t//evil.test', '/reports', '/workbenchevil']) {
    const browser = site.browser();
    assert.equal(await comeBack(browser, await walkThrough(await begin(browser, back), '7/lin-xiao')), '/workbench/', back);
  }
});
