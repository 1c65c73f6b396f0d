// What an attacker measures: does a sign-in take longer for a name that exists?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openSignInSite, PASSWORD } from './site.ts';

const ROUNDS = 60;
/** The same work differs by noise; a sign-in without a password check would take a tenth of the time. */
const BOUND = 1.5;

test('unknown name, wrong password, disabled and locked account take the same time', async (t) => {
  const site = await openSignInSite(t);
  site.set({ lockAfterFailures: 1000, addressFailuresPerHour: 100_000 });
  await site.person('known');
  const { id } = await site.person('disabled');
  await sql`update account set status = 'disabled' where account_id = ${id}`.execute(site.database);
  await site.person('locked');
  await site.browser('10.8.0.1').signIn('locked', 'wrong wrong wrong');
  await sql`update sign_in_failure set locked_until = now() + interval '1 day' where scope = 'name'`.execute(site.database);

  const cases = [
    ['wrong password', 'known', 'wrong wrong wrong'],
    ['unknown name', 'nobody', 'wrong wrong wrong'],
    ['disabled', 'disabled', PASSWORD],
    ['locked', 'locked', PASSWORD],
  ] as const;
  const times = new Map<string, number[]>(cases.map(([name]) => [name, []]));
  for (let round = -5; round < ROUNDS; round += 1) {
    // In turn, each first as often as last, so that whatever slows the machine slows all of them.
    for (const turn of cases.keys()) {
      const index = (turn + round + cases.length * 2) % cases.length;
      const [name, signInName, password] = cases[index] ?? cases[0];
      const browser = site.browser(`10.8.${1 + index}.${round + 6}`);
      await browser.state();
      const started = process.hrtime.bigint();
      const answer = await browser.send('POST', '/api/v1/session', { signInName, password });
      const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
      assert.equal(answer.json().code, 'credentials-wrong');
      if (round >= 0) times.get(name)?.push(milliseconds);
    }
  }
  // The lower quartile: what slows a sign-in from outside only ever adds.
  const quartiles = [...times].map(([name, all]) => [name, all.toSorted((a, b) => a - b)[ROUNDS / 4] ?? 0] as const);
  for (const [name, quartile] of quartiles) t.diagnostic(`${name}: lower quartile ${quartile.toFixed(2)} ms of ${ROUNDS}`);
  const all = quartiles.map(([, quartile]) => quartile);
  const ratio = Math.max(...all) / Math.min(...all);
  t.diagnostic(`slowest to fastest: ${ratio.toFixed(3)} (bound ${BOUND})`);
  assert.ok(ratio < BOUND, `${ratio}`);
});
