import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { outcome } from '../../../test/sign-in/browser.ts';
import { openSignInSite, PASSWORD } from '../../../test/sign-in/site.ts';

test('signing in: the state says who, what and until when; signing out ends it', async (t) => {
  const site = await openSignInSite(t);
  const { id, agencyId } = await site.person('lin');
  const browser = site.browser();
  assert.equal(await browser.state(), 'signedOut');
  assert.equal((await browser.get('/api/v1/probe')).json().code, 'sign-in-needed');
  assert.equal(await browser.signIn('LIN', PASSWORD), 'signedIn');
  const answer = (await browser.get('/api/v1/session')).json();
  assert.deepEqual(answer.person, {
    id,
    name: '林晓',
    signInName: 'lin',
    agency: { id: agencyId, name: 'lin局' },
    unit: null,
    roles: [{ role: 'clerk', title: '公开工作人员', agencyId, unitId: null }],
  });
  assert.deepEqual(answer.deeds, ['probe:read', 'probe:edit']);
  assert.deepEqual(answer.secondFactor, { enrolled: false, required: false, recoveryCodesLeft: 0 });
  const leave = (await browser.get('/api/v1/probe')).json();
  assert.equal(leave.actor.id, id);
  assert.deepEqual(leave.reach.agencies, [agencyId]);
  assert.equal(leave.by.clientAddress, '10.0.0.1');
  assert.equal(outcome(await browser.send('DELETE', '/api/v1/session')), 'signedOut');
  assert.equal((await browser.get('/api/v1/probe')).json().code, 'sign-in-needed');
});

test('only hashes are kept: of passwords, of cookies', async (t) => {
  const site = await openSignInSite(t);
  await site.person('lin');
  const browser = site.browser();
  await browser.signIn('lin', PASSWORD);
  const { rows } = await sql<{ text: string }>`
    select (select string_agg(c::text, ' ') from credential c) || (select string_agg(s::text, ' ') from session s)
      || (select string_agg(a::text, ' ') from audit_entry a) as text`.execute(site.database);
  const text = rows[0]?.text ?? '';
  assert.match(text, /\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  for (const secret of [PASSWORD, ...browser.cookies.values()]) {
    assert.equal(text.includes(secret), false);
    assert.equal(text.includes(Buffer.from(secret).toString('hex')), false);
  }
  const audit = await sql<{ text: string }>`select string_agg(a::text, ' ') as text from audit_entry a`.execute(site.database);
  assert.doesNotMatch(audit.rows[0]?.text ?? '', /argon2|secret_hash|\\\\x/);
});
