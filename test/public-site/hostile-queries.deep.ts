/** Every key of every public page with every hostile value, in several ways; prints how many and what they answered. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askRaw, assertHarmless, hostileAddresses } from './hostile-queries.ts';
import { sampleHouse } from './sample-house.ts';

const SEEDS = [1, 2, 3];

test('every hostile value of every key', { timeout: 1_800_000 }, async (t) => {
  const { app, routes } = await sampleHouse(t);
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  const statuses = new Map<number, number>();
  for (const seed of SEEDS)
    for (const [index, address] of hostileAddresses(routes, seed, Infinity).entries()) {
      const answer = await askRaw(origin, address.path, `127.0.${1 + (index % 200)}.${1 + (Math.floor(index / 200) % 250)}`);
      assertHarmless(address, answer);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    }
  assert.equal((await askRaw(origin, '/')).status, 200);
  const told = [...statuses].toSorted(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`);
  t.diagnostic(`hostile queries of public pages: ${told.join(', ')}`);
});
