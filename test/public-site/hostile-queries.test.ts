import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askRaw, assertHarmless, hostileAddresses } from './hostile-queries.ts';
import { sampleHouse } from './sample-house.ts';

/** hostile-queries.deep.ts asks with every value. */
test('attack: whatever stands in the query of a public page, nothing breaks and nothing of it comes back as markup', async (t) => {
  const { app, routes } = await sampleHouse(t);
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  const addresses = hostileAddresses(routes, 20_261_122, 2);
  assert.ok(new Set(addresses.map(({ pattern }) => pattern)).size > 200);
  for (const [index, address] of addresses.entries()) assertHarmless(address, await askRaw(origin, address.path, `127.0.1.${index % 250}`));
  const usual = await askRaw(origin, '/');
  assert.equal(usual.status, 200);
  const [one] = addresses;
  assert.ok(one !== undefined);
  for (const bad of [
    { status: 500 },
    { body: '<p><qz7 x=1>' },
    { body: '<a href="javascript:x">' },
    { headers: { 'content-type': 'text/html' } },
  ])
    assert.throws(() => assertHarmless(one, { ...usual, ...bad }), 'it would be seen');
});
