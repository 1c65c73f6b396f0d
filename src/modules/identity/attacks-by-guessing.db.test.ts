import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { invite, openSignInSite, PASSWORD, type SignInSite } from '../../../test/sign-in/site.ts';

const WRONG = 'not the password at all';

/** One attempt in a browser of its own; the whole answer but its number. */
async function attempt(site: SignInSite, signInName: string, password: string, address: string) {
  const browser = site.browser(address);
  await browser.state();
  const answer = await browser.send('POST', '/api/v1/session', { signInName, password });
  const { requestId: _, ...body } = answer.json();
  const { 'x-request-id': _id, date: _date, ...headers } = answer.headers;
  return { status: answer.statusCode, body, headers: Object.keys(headers).toSorted() };
}

async function unlock(site: SignInSite): Promise<void> {
  await sql`update sign_in_failure set locked_until = now() - interval '1 second' where locked_until is not null`.execute(site.database);
}

async function lockMinutes(site: SignInSite): Promise<number | null> {
  const { rows } = await sql<{ minutes: string | null }>`
    select extract(epoch from max(locked_until) - now()) / 60 as minutes from sign_in_failure where scope = 'name'`.execute(site.database);
  const minutes = rows[0]?.minutes ?? null;
  return minutes === null ? null : Math.ceil(Number(minutes));
}

test('brute force by name: after five failures not even the right password opens, each lock lasts longer', async (t) => {
  const site = await openSignInSite(t);
  site.set({ lockAfterFailures: 5, lockMinutes: 15 });
  await site.person('lin');
  for (let i = 0; i < 5; i += 1) await attempt(site, 'lin', WRONG, `10.1.0.${i}`);
  assert.equal(await lockMinutes(site), 15);
  assert.equal((await attempt(site, 'lin', PASSWORD, '10.1.1.1')).body.code, 'credentials-wrong');
  assert.equal((await attempt(site, ' LIN ', PASSWORD, '10.1.1.2')).body.code, 'credentials-wrong', 'however it is written');
  await unlock(site);
  for (let i = 0; i < 5; i += 1) await attempt(site, 'lin', WRONG, `10.1.2.${i}`);
  assert.equal(await lockMinutes(site), 30);
  await unlock(site);
  assert.equal((await attempt(site, 'lin', PASSWORD, '10.1.3.1')).body.state, 'signedIn');
  for (let i = 0; i < 4; i += 1) await attempt(site, 'lin', WRONG, `10.1.4.${i}`);
  assert.equal((await attempt(site, 'lin', PASSWORD, '10.1.5.1')).body.state, 'signedIn', 'a sign-in forgives what was before');
  const { rows } = await sql<{ count: number }>`select count(*) as count from audit_entry where deed = 'lock'`.execute(site.database);
  assert.equal(rows[0]?.count, 2);
});

test('brute force at the same moment: of thirty guesses five are tried', async (t) => {
  const site = await openSignInSite(t);
  await site.person('lin');
  await Promise.all(Array.from({ length: 30 }, (_, i) => attempt(site, 'lin', `${WRONG} ${i}`, `10.2.0.${i}`)));
  const { rows } = await sql<{ why: string; count: number }>`
    select after->>'why' as why, count(*) as count from audit_entry where deed = 'signInRefused' group by 1 order by 1`.execute(
    site.database,
  );
  assert.deepEqual(rows, [
    { why: 'locked', count: 25 },
    { why: 'wrongPassword', count: 5 },
  ]);
});

test('brute force by address: one address may fail so often in an hour, whatever the names', async (t) => {
  const site = await openSignInSite(t);
  site.set({ addressFailuresPerHour: 10 });
  await site.person('lin');
  for (let i = 0; i < 10; i += 1) assert.equal((await attempt(site, `nobody${i}`, WRONG, '10.3.0.1')).status, 401);
  const blocked = await attempt(site, 'lin', PASSWORD, '10.3.0.1');
  assert.deepEqual([blocked.status, blocked.body.code], [429, 'too-many-failures']);
  assert.equal((await attempt(site, 'lin', PASSWORD, '10.3.0.2')).body.state, 'signedIn', 'other addresses are not held up');
  await sql`update sign_in_failure set first_failed_at = now() - interval '61 minutes' where scope = 'address'`.execute(site.database);
  assert.equal((await attempt(site, 'lin', PASSWORD, '10.3.0.1')).body.state, 'signedIn');
});

test('brute force by address: who signs in rightly uses nothing up; an IPv6 line is one address', async (t) => {
  const site = await openSignInSite(t);
  site.set({ addressFailuresPerHour: 10 });
  await site.person('lin');
  for (let i = 0; i < 12; i += 1) assert.equal((await attempt(site, 'lin', PASSWORD, '10.3.1.1')).body.state, 'signedIn');
  for (let i = 0; i < 10; i += 1) await attempt(site, `nobody${i}`, WRONG, `2001:db8:1:2::${i + 1}`);
  assert.equal((await attempt(site, 'lin', PASSWORD, '2001:db8:1:2:ffff::1')).status, 429);
  assert.equal((await attempt(site, 'lin', PASSWORD, '2001:db8:1:3::1')).status, 200);
});

test('too many requests from one address are turned away before any password is tried', async (t) => {
  const site = await openSignInSite(t);
  const browser = site.browser('10.3.2.1');
  await browser.state();
  const statuses = new Map<number, number>();
  for (let i = 0; i < 125; i += 1) {
    const { statusCode } = await browser.send('POST', '/api/v1/session', {});
    statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
  }
  assert.equal(statuses.get(429), 5);
});

test('neither the answer nor the lock tells whether there is such an account', async (t) => {
  const site = await openSignInSite(t);
  await site.person('lin');
  const { id } = await site.person('gone');
  await sql`update account set status = 'disabled' where account_id = ${id}`.execute(site.database);
  await invite(site.database, 'new', 'clerk');
  const wrong = await attempt(site, 'lin', WRONG, '10.4.0.1');
  assert.equal(wrong.status, 401);
  for (const [name, password] of [
    ['nobody', WRONG],
    ['gone', WRONG],
    ['gone', PASSWORD],
    ['new', WRONG],
  ] as const)
    assert.deepEqual(await attempt(site, name, password, '10.4.0.2'), wrong, name);
  for (let i = 0; i < 5; i += 1) for (const name of ['lin', 'nobody']) await attempt(site, name, WRONG, `10.4.1.${i}`);
  const locks = await sql<{ locked: boolean }>`
    select locked_until > now() as locked from sign_in_failure where scope = 'name' and failures >= 5`.execute(site.database);
  assert.deepEqual(locks.rows, [{ locked: true }, { locked: true }], 'a name of nobody is locked too');
  assert.deepEqual(await attempt(site, 'lin', PASSWORD, '10.4.2.1'), await attempt(site, 'nobody', PASSWORD, '10.4.2.2'));
  assert.deepEqual(await attempt(site, 'lin', PASSWORD, '10.4.2.3'), wrong);
});

test('the same rows are written for an unknown name as for a wrong password', async (t) => {
  const site = await openSignInSite(t);
  await site.person('lin');
  const countRows = async () => {
    const { rows } = await sql<{ audit: number; failures: number }>`
      select (select count(*) from audit_entry) as audit, (select count(*) from sign_in_failure) as failures`.execute(site.database);
    return rows[0] ?? { audit: 0, failures: 0 };
  };
  const made = async (name: string, address: string) => {
    const before = await countRows();
    await attempt(site, name, WRONG, address);
    const after = await countRows();
    return { audit: after.audit - before.audit, failures: after.failures - before.failures };
  };
  assert.deepEqual(await made('lin', '10.5.0.1'), await made('nobody', '10.5.0.2'));
});

test('what was typed as a name is nowhere: it may have been a password', async (t) => {
  const site = await openSignInSite(t);
  const mistyped = 'my own secret pass phrase';
  for (let i = 0; i < 6; i += 1) await attempt(site, mistyped, WRONG, '10.6.0.1');
  const { rows } = await sql<{ text: string }>`
    select (select string_agg(a::text, ' ') from audit_entry a) || (select string_agg(f::text, ' ') from sign_in_failure f) as text`.execute(
    site.database,
  );
  assert.match(rows[0]?.text ?? '', /signInRefused/);
  assert.doesNotMatch(rows[0]?.text ?? '', /secret pass|not the password/);
});

test('the password of a stolen session is guessed no more often than that of a sign-in', async (t) => {
  const site = await openSignInSite(t);
  await site.person('lin');
  const stolen = site.browser('10.7.0.1');
  await stolen.signIn('lin', PASSWORD);
  const next = 'four quiet green teapots';
  for (let i = 0; i < 5; i += 1) {
    const answer = await stolen.send('POST', '/api/v1/account/password', { current: `${WRONG} ${i}`, next });
    assert.deepEqual([answer.statusCode, answer.json().code], [422, 'password-wrong']);
  }
  assert.equal((await stolen.send('POST', '/api/v1/account/password', { current: PASSWORD, next })).json().code, 'password-wrong');
});
