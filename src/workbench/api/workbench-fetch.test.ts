import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { watchRefusals } from './connection.ts';
import { workbenchFetch } from './workbench-fetch.ts';

test('a refusal by the guard is told, so that the page asks what one may do now; other refusals are not', async (t) => {
  const server = createServer((request, response) => {
    const code = request.url?.slice('/api/v1/'.length);
    response.writeHead(403, { 'content-type': 'application/problem+json' }).end(JSON.stringify({ code }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  const ask = async (code: string, method = 'GET') =>
    (await workbenchFetch(new Request(`http://127.0.0.1:${address.port}/api/v1/${code}`, { method }))).json();
  let told = 0;
  const stop = watchRefusals(() => (told += 1));
  // The page that asked gets the answer all the same.
  assert.deepEqual(await ask('not-allowed'), { code: 'not-allowed' });
  await ask('not-allowed', 'POST');
  assert.equal(told, 2);
  await ask('grant.own', 'POST');
  assert.equal(told, 2);
  stop();
  await ask('not-allowed');
  assert.equal(told, 2);
});
