import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { generate } from 'otplib';
import { outcome, type Browser } from '../../../test/sign-in/browser.ts';
import { openSignInSite, PASSWORD, type SignInSite } from '../../../test/sign-in/site.ts';

/** The code that an app would show `steps` half minutes from now. */
function codeOf(secret: string, steps = 0): Promise<string> {
  return generate({ secret, epoch: Math.floor(Date.now() / 1000) + 30 * steps });
}

/** Where it stays the same half minute throughout: no code grows older between here and there. */
async function openSite(t: TestContext): Promise<SignInSite> {
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
  return openSignInSite(t);
}

/** Enrols with the code of the step before, so that the present one is still good. */
async function enrol(browser: Browser): Promise<{ secret: string; recoveryCodes: readonly string[] }> {
  const { secret, uri, svg } = (await browser.send('POST', '/api/v1/account/second-factor/begin')).json();
  assert.match(uri, /^otpauth:\/\/totp\/.*lin.*secret=/);
  assert.match(svg, /^<svg/);
  const confirmed = await browser.send('POST', '/api/v1/account/second-factor', { code: await codeOf(secret, -1) });
  assert.equal(confirmed.statusCode, 200, confirmed.body);
  await browser.state();
  return { secret, recoveryCodes: confirmed.json().recoveryCodes };
}

async function enrolled(site: SignInSite): Promise<{ secret: string; recoveryCodes: readonly string[] }> {
  await site.person('lin');
  const browser = site.browser('10.9.0.1');
  await browser.signIn('lin', PASSWORD);
  return enrol(browser);
}

async function waiting(site: SignInSite, address: string): Promise<Browser> {
  const browser = site.browser(address);
  assert.equal(await browser.signIn('lin', PASSWORD), 'secondFactor');
  return browser;
}

async function give(browser: Browser, given: Readonly<Record<string, string>>): Promise<string> {
  return outcome(await browser.send('POST', '/api/v1/session/second-factor', given));
}

test('attack: of confirmations at the same moment one enrols, and only that one is on record', async (t) => {
  const site = await openSite(t);
  await site.person('lin');
  const browser = site.browser('10.9.0.1');
  await browser.signIn('lin', PASSWORD);
  const { secret } = (await browser.send('POST', '/api/v1/account/second-factor/begin')).json();
  const code = await codeOf(secret);
  const answers = await Promise.all(Array.from({ length: 6 }, () => browser.send('POST', '/api/v1/account/second-factor', { code })));
  assert.equal(answers.filter(({ statusCode }) => statusCode === 200).length, 1);
  const { rows } = await sql`select from audit_entry where deed = 'enrolSecondFactor'`.execute(site.database);
  assert.equal(rows.length, 1);
});

test('with a second factor the password alone opens nothing', async (t) => {
  const site = await openSite(t);
  const { secret } = await enrolled(site);
  const browser = await waiting(site, '10.9.0.2');
  const secretBefore = browser.cookies.get('gongkai-session');
  for (const url of ['/api/v1/probe', '/api/v1/sessions', '/api/v1/probe/self'])
    assert.deepEqual([(await browser.get(url)).statusCode, (await browser.get(url)).json().code], [401, 'second-factor-needed']);
  assert.equal(outcome(await browser.send('POST', '/api/v1/account/second-factor/begin')), 'second-factor-needed');
  assert.equal(outcome(await browser.send('POST', '/api/v1/account/password', { current: PASSWORD, next: 'x' })), 'second-factor-needed');
  assert.equal(await give(browser, { code: await codeOf(secret) }), 'signedIn');
  assert.notEqual(browser.cookies.get('gongkai-session'), secretBefore, 'fixation: a step up, a new secret');
  assert.equal((await browser.get('/api/v1/probe')).statusCode, 200);
});

test('TOTP: one step early or late is good, two are not', async (t) => {
  const site = await openSite(t);
  const { secret } = await enrolled(site);
  await sql`update credential set totp_last_step = null`.execute(site.database);
  assert.equal(await give(await waiting(site, '10.9.1.1'), { code: await codeOf(secret, -2) }), 'code-wrong');
  assert.equal(await give(await waiting(site, '10.9.1.2'), { code: await codeOf(secret, 2) }), 'code-wrong');
  assert.equal(await give(await waiting(site, '10.9.1.3'), { code: await codeOf(secret, -1) }), 'signedIn');
  assert.equal(await give(await waiting(site, '10.9.1.4'), { code: await codeOf(secret, 1) }), 'signedIn');
});

test('TOTP replay: a code works once, also for two at the same moment, and none before it works after it', async (t) => {
  const site = await openSite(t);
  const { secret } = await enrolled(site);
  const code = await codeOf(secret, 1);
  const browsers = await Promise.all([1, 2, 3].map((n) => waiting(site, `10.9.2.${n}`)));
  const states = await Promise.all(browsers.map((browser) => give(browser, { code })));
  assert.deepEqual(states.toSorted(), ['code-wrong', 'code-wrong', 'signedIn']);
  assert.equal(await give(await waiting(site, '10.9.2.4'), { code }), 'code-wrong');
  assert.equal(await give(await waiting(site, '10.9.2.5'), { code: await codeOf(secret) }), 'code-wrong', 'an earlier step');
});

test('TOTP replay: the code that confirmed the enrolment signs nobody in', async (t) => {
  const site = await openSite(t);
  await site.person('lin');
  const browser = site.browser('10.9.3.1');
  await browser.signIn('lin', PASSWORD);
  const { secret } = (await browser.send('POST', '/api/v1/account/second-factor/begin')).json();
  const code = await codeOf(secret);
  await browser.send('POST', '/api/v1/account/second-factor', { code });
  assert.equal(await give(await waiting(site, '10.9.3.2'), { code }), 'code-wrong');
});

test('recovery codes: ten, each good once, however it is typed; new ones end the old', async (t) => {
  const site = await openSite(t);
  const { recoveryCodes } = await enrolled(site);
  assert.equal(new Set(recoveryCodes).size, 10);
  const [first = '', second = '', third = ''] = recoveryCodes;
  assert.equal(await give(await waiting(site, '10.9.4.1'), { recoveryCode: first }), 'signedIn');
  assert.equal(await give(await waiting(site, '10.9.4.2'), { recoveryCode: first }), 'code-wrong');
  const both = await Promise.all(
    [await waiting(site, '10.9.4.3'), await waiting(site, '10.9.4.4')].map((b) => give(b, { recoveryCode: second })),
  );
  assert.deepEqual(both.toSorted(), ['code-wrong', 'signedIn']);
  const browser = await waiting(site, '10.9.4.5');
  assert.equal(await give(browser, { recoveryCode: ` ${third.toLowerCase().replace('-', ' ')} ` }), 'signedIn');
  assert.equal((await browser.get('/api/v1/session')).json().secondFactor.recoveryCodesLeft, 7);
  const renewed = await browser.send('POST', '/api/v1/account/recovery-codes', { password: PASSWORD });
  assert.equal(renewed.json().recoveryCodes.length, 10);
  assert.equal(await give(await waiting(site, '10.9.4.6'), { recoveryCode: recoveryCodes[3] ?? '' }), 'code-wrong');
});

test('codes are guessed no more often than passwords, also by signing in anew between guesses', async (t) => {
  const site = await openSite(t);
  const { secret } = await enrolled(site);
  for (let i = 0; i < 5; i += 1) assert.equal(await give(await waiting(site, `10.9.5.${i}`), { code: '000000' }), 'code-wrong');
  assert.equal(await site.browser('10.9.5.9').signIn('lin', PASSWORD), 'credentials-wrong', 'locked');
  await sql`update sign_in_failure set locked_until = null`.execute(site.database);
  const browser = await waiting(site, '10.9.5.8');
  await sql`update sign_in_failure set locked_until = now() + interval '1 minute' where scope = 'name'`.execute(site.database);
  assert.equal(await give(browser, { code: await codeOf(secret) }), 'code-wrong', 'a lock holds for the second step too');
});

test('who gave the password has ten minutes for the code', async (t) => {
  const site = await openSite(t);
  const { secret } = await enrolled(site);
  const browser = await waiting(site, '10.9.6.1');
  await sql`update session set created_at = now() - interval '10 minutes' where second_factor_at is null`.execute(site.database);
  assert.equal(await give(browser, { code: await codeOf(secret) }), 'session-ended');
});

test('a role that asks for a second factor: nothing else works until there is one', async (t) => {
  const site = await openSite(t);
  await site.person('lin');
  const browser = site.browser();
  await browser.signIn('lin', PASSWORD);
  site.set({ secondFactorRequiredFor: ['clerk'] });
  assert.equal(await browser.state(), 'secondFactorEnrolment');
  assert.equal((await browser.get('/api/v1/probe')).json().code, 'second-factor-enrolment-needed');
  await enrol(browser);
  assert.equal((await browser.get('/api/v1/probe')).statusCode, 200);
  assert.equal(outcome(await browser.send('DELETE', '/api/v1/account/second-factor', { password: PASSWORD })), 'secondFactorEnrolment');
});

test('a stolen session can neither exchange nor remove the second factor, nor read it', async (t) => {
  const site = await openSite(t);
  await site.person('lin');
  const browser = site.browser();
  await browser.signIn('lin', PASSWORD);
  const { secret, recoveryCodes } = await enrol(browser);
  assert.equal(outcome(await browser.send('POST', '/api/v1/account/second-factor/begin')), 'second-factor-enrolled');
  for (const [method, url] of [
    ['DELETE', '/api/v1/account/second-factor'],
    ['POST', '/api/v1/account/recovery-codes'],
  ] as const)
    assert.equal((await browser.send(method, url, { password: 'a guess' })).json().code, 'password-wrong');
  const { rows } = await sql<{ text: string }>`
    select (select string_agg(c::text, ' ') from credential c) || (select string_agg(r::text, ' ') from recovery_code r)
      || (select string_agg(a::text, ' ') from audit_entry a) as text`.execute(site.database);
  for (const hidden of [secret, ...recoveryCodes]) {
    assert.equal(rows[0]?.text.includes(hidden), false);
    assert.equal(rows[0]?.text.includes(Buffer.from(hidden).toString('hex')), false);
  }
});

test('a code that is no code, and a confirmation that nobody began', async (t) => {
  const site = await openSite(t);
  await site.person('lin');
  const browser = site.browser();
  await browser.signIn('lin', PASSWORD);
  assert.equal(outcome(await browser.send('POST', '/api/v1/account/second-factor', { code: '123456' })), 'second-factor-not-begun');
  await browser.send('POST', '/api/v1/account/second-factor/begin');
  for (const code of ['', '12345', 'abcdef', '１２３４５６', '1234567'])
    assert.equal(outcome(await browser.send('POST', '/api/v1/account/second-factor', { code })), 'code-wrong', code);
  assert.equal(
    outcome(await browser.send('DELETE', '/api/v1/account/second-factor', { password: PASSWORD })),
    'second-factor-not-enrolled',
  );
});
