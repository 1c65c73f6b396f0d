import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { bySystem, inWork } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { outcome } from '../../../test/sign-in/browser.ts';
import { invite, openSignInSite, PASSWORD } from '../../../test/sign-in/site.ts';
import { createLink, type LinkPurpose } from '../people/index.ts';
import { openFirstLinks } from './index.ts';

function link(database: Database, id: number, purpose: LinkPurpose): Promise<string> {
  return inWork(database, bySystem('test'), (work) => createLink(work, id, purpose));
}

test('a one-time link: shows whose it is, sets the first password, signs in, and is used up', async (t) => {
  const site = await openSignInSite(t);
  const { id } = await invite(site.database, 'lin', 'clerk');
  const token = await link(site.database, id, 'activate');
  const browser = site.browser();
  await browser.state();
  assert.deepEqual((await browser.get(`/api/v1/activation/${token}`)).json(), {
    signInName: 'lin',
    displayName: '林晓',
    purpose: 'activate',
  });
  const weak = await browser.send('POST', '/api/v1/activation', { token, password: 'short' });
  assert.deepEqual([weak.statusCode, weak.json().code, weak.json().fields[0].path], [422, 'password.tooShort', 'password']);
  const like = await browser.send('POST', '/api/v1/activation', {
    token,
    password: '欧阳小明的这一句话真的很好记',
    displayName: '欧阳小明',
  });
  assert.equal(like.json().code, 'password.likeName');
  assert.equal((await browser.get(`/api/v1/activation/${token}`)).statusCode, 200, 'a refused password uses nothing up');
  const hidden = await browser.send('POST', '/api/v1/activation', { token, password: PASSWORD, displayName: '林\u202e小' });
  assert.equal(hidden.statusCode, 422);
  const activated = await browser.send('POST', '/api/v1/activation', { token, password: PASSWORD, displayName: '林小晓' });
  assert.equal(outcome(activated), 'signedIn');
  assert.equal(activated.json().person.name, '林小晓');
  assert.equal((await browser.get('/api/v1/probe')).statusCode, 200);
  for (const answer of [
    await browser.get(`/api/v1/activation/${token}`),
    await browser.send('POST', '/api/v1/activation', { token, password: 'another long password' }),
    await browser.get('/api/v1/activation/made-up'),
  ])
    assert.deepEqual([answer.statusCode, answer.json().code], [410, 'link-closed']);
  assert.equal(await site.browser('10.0.0.2').signIn('lin', PASSWORD), 'signedIn');
});

test('of two who use a link at the same moment one gets in', async (t) => {
  const site = await openSignInSite(t);
  const { id } = await invite(site.database, 'lin', 'clerk');
  const token = await link(site.database, id, 'activate');
  const outcomes = await Promise.all(
    [1, 2].map(async (n) => {
      const browser = site.browser(`10.0.0.${n}`);
      await browser.state();
      return outcome(await browser.send('POST', '/api/v1/activation', { token, password: `${PASSWORD} ${n}` }));
    }),
  );
  assert.deepEqual(outcomes.toSorted(), ['link-closed', 'signedIn']);
});

test('a reset ends every session, unlocks the name, and takes the second factor away', async (t) => {
  const site = await openSignInSite(t);
  const { id } = await site.person('lin');
  const before = site.browser();
  await before.signIn('lin', PASSWORD);
  await sql`update credential set totp_secret = '\\x00', totp_confirmed_at = now()`.execute(site.database);
  for (let i = 0; i < 5; i += 1) await site.browser('10.0.1.1').signIn('lin', 'wrong wrong wrong');
  const token = await link(site.database, id, 'reset');
  const browser = site.browser('10.0.0.2');
  await browser.state();
  const old = await browser.send('POST', '/api/v1/activation', { token, password: PASSWORD });
  assert.equal(old.json().code, 'password.usedBefore');
  const next = 'four quiet green teapots';
  const reset = await browser.send('POST', '/api/v1/activation', { token, password: next, displayName: '别的名字' });
  assert.equal(outcome(reset), 'signedIn');
  assert.equal(reset.json().person.name, '林晓', 'a reset renames nobody');
  assert.equal(reset.json().secondFactor.enrolled, false);
  assert.equal((await before.get('/api/v1/probe')).json().code, 'session-ended');
  assert.equal(await site.browser('10.0.0.3').signIn('lin', next), 'signedIn');
  const { rows } = await sql<{ deed: string }>`
    select deed from audit_entry where noun = 'credential' and actor_kind = 'person' order by entry_id desc limit 2`.execute(site.database);
  assert.deepEqual(
    rows.map(({ deed }) => deed),
    ['removeSecondFactor', 'setPassword'],
  );
});

test('a password that is too old must be changed first, to one that was not used lately', async (t) => {
  const site = await openSignInSite(t);
  await site.person('lin');
  site.set({ maximumAgeDays: 90, history: 2 });
  const browser = site.browser();
  await sql`update credential set password_changed_at = now() - interval '89 days 1 hour'`.execute(site.database);
  await browser.signIn('lin', PASSWORD);
  assert.deepEqual((await browser.get('/api/v1/session')).json().notices, [
    { code: 'passwordExpires', text: '密码今天到期，请在账号设置里修改。' },
  ]);
  await sql`update credential set password_changed_at = now() - interval '90 days 1 second'`.execute(site.database);
  assert.equal(await browser.state(), 'passwordChange');
  assert.equal((await browser.get('/api/v1/probe')).json().code, 'password-change-needed');
  const change = async (current: string, next: string) =>
    outcome(await browser.send('POST', '/api/v1/account/password', { current, next }));
  assert.equal(await change(PASSWORD, PASSWORD), 'password.usedBefore');
  const passwords = [PASSWORD, 'four quiet green teapots', 'seven loud blue kettles', 'nine small red spoons'];
  for (const [i, next] of passwords.slice(1).entries()) assert.equal(await change(passwords[i] ?? '', next), 'signedIn');
  assert.equal(await change('nine small red spoons', 'four quiet green teapots'), 'password.usedBefore');
  assert.equal(await change('nine small red spoons', PASSWORD), 'signedIn', 'three passwords ago, of two that are kept');
});

test('the first start: three links for three administrators, fresh ones each time, none once they have been here', async (t) => {
  const site = await openSignInSite(t);
  const first = await openFirstLinks(site.database);
  assert.deepEqual(
    first.map(({ signInName, title }) => [signInName, title]),
    [
      ['sysadmin', '系统管理员'],
      ['secadmin', '安全保密员'],
      ['auditor', '安全审计员'],
    ],
  );
  const second = await openFirstLinks(site.database);
  const tokenOf = (path = '') => path.replace('/workbench/activate/', '');
  const browser = site.browser();
  await browser.state();
  assert.equal((await browser.get(`/api/v1/activation/${tokenOf(first[0]?.path)}`)).statusCode, 410);
  for (const { path } of second)
    assert.equal(outcome(await browser.send('POST', '/api/v1/activation', { token: tokenOf(path), password: PASSWORD })), 'signedIn');
  assert.deepEqual(await openFirstLinks(site.database), []);
  const roles = (await browser.get('/api/v1/session')).json().person.roles;
  assert.deepEqual(roles, [{ role: 'auditor', title: '安全审计员', agencyId: null, unitId: null }]);
});
