import assert from 'node:assert/strict';
import { test } from 'node:test';
import { killSenders } from './killed-senders.ts';

test('50 × kill -9 while notices are sent: none goes out twice', async (t) => {
  const { killed, rows, arrivals, arrived } = await killSenders(t, 50, 7);
  assert.equal([...arrivals.values()].filter((times) => times !== 1).length, 0);
  for (const { state, token } of rows) assert.ok(state === 'uncertain' || (state === 'sent' && arrivals.get(token) === 1));
  const uncertain = rows.filter(({ state }) => state === 'uncertain').length;
  console.log(`${killed} of 50 senders killed alive: ${arrived} of ${rows.length} notices arrived, each once; ${uncertain} uncertain`);
});
