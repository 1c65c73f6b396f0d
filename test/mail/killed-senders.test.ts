import assert from 'node:assert/strict';
import { test } from 'node:test';
import { killSenders } from './killed-senders.ts';

test('10 × kill -9 while notices are sent: none goes out twice, and each is known to be sent or to be asked after', async (t) => {
  const { count, killed, rows, arrivals, arrived } = await killSenders(t, 10, 20261122);
  assert.ok(killed >= 8, `only ${killed} were caught alive`);
  assert.ok(arrived > 0);
  for (const [token, times] of arrivals) assert.equal(times, 1, `${token} arrived ${times} times`);
  assert.equal(rows.length, count);
  for (const { state, token } of rows) {
    assert.ok(state === 'sent' || state === 'uncertain', state);
    if (state === 'sent') assert.equal(arrivals.get(token), 1);
  }
  t.diagnostic(`${killed} killed, ${arrived} of ${count} arrived, ${rows.filter(({ state }) => state === 'uncertain').length} uncertain`);
});
