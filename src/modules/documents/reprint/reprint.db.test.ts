import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { test } from 'node:test';
import { z } from 'zod';
import { openDocuments, Trouble } from '../../../../test/factories/documents/open-documents.ts';
import { fetchRoutes } from './fetch-routes.ts';
import { sourceRoutes } from './source-routes.ts';

const Made = z.looseObject({ id: z.number(), hosts: z.array(z.string()), version: z.number() });
const SOURCE = { name: '中国政府网', hosts: ['https://WWW.gov.cn/zhengce'], since: '2026-01-01', note: '' };
const PAGE = `<html><body><nav><a href="/">首页</a></nav><div id="UCAP-CONTENT"><p>各县（区）人民政府：</p>
<p>${'现将工作要点印发给你们，请认真贯彻执行。'.repeat(6)}</p><script>alert(1)</script></div><footer>版权所有</footer></body></html>`;

test('a reprint is complete once its site is on the list, and only the clerk puts it there', async (t) => {
  const office = await openDocuments(t, (database) => [sourceRoutes(database)]);
  const begun = await office.begin('policyStaff', { type: 'news', title: '转载' });
  const source = { name: '中国政府网', address: 'https://www.gov.cn/a.htm', original: '' };
  const content = { ...begun.content, body: office.text('全文'), openness: office.open, source };
  const saved = await office.save('policyStaff', begun, content);
  assert.deepEqual(
    saved.incomplete.map(({ path, code }) => [path, code]),
    [['source/address', 'source.notListed']],
  );
  for (const who of ['policyStaff', 'leader', 'reviewer'] as const)
    assert.equal((await office.ask(who, 'POST', '/reprint-sources', SOURCE)).status, 403, who);
  const made = await office.ask('clerk', 'POST', '/reprint-sources', SOURCE);
  assert.equal(made.status, 201);
  const { id, hosts, version } = Made.parse(made.json);
  assert.deepEqual(hosts, ['www.gov.cn']);
  assert.deepEqual((await office.read('policyStaff', saved.id)).incomplete, []);
  assert.equal(Trouble.parse((await office.ask('clerk', 'POST', '/reprint-sources', SOURCE)).json).code, 'reprintSource.taken');
  assert.equal((await office.ask('clerk', 'POST', `/reprint-sources/${id}/retire`, {}, version + 1)).status, 412);
  assert.equal((await office.ask('clerk', 'POST', `/reprint-sources/${id}/retire`, {}, version)).status, 200);
  assert.deepEqual((await office.read('policyStaff', saved.id)).incomplete.length, 1);
});

test('a site counts from its day on, in its own agency alone', async (t) => {
  const office = await openDocuments(t, (database) => [sourceRoutes(database)]);
  await office.ask('clerk', 'POST', '/reprint-sources', { ...SOURCE, since: '2099-01-01' });
  await office.ask('foreignClerk', 'POST', '/reprint-sources', { ...SOURCE, hosts: ['wjw.gov.cn'] });
  assert.deepEqual((await office.ask('policyStaff', 'GET', '/reprint-hosts')).json, { hosts: [] });
  assert.deepEqual((await office.ask('foreignStaff', 'GET', '/reprint-hosts')).json, { hosts: ['wjw.gov.cn'] });
});

test('attack: numbers and half of the internet are no sites to list', async (t) => {
  const office = await openDocuments(t, (database) => [sourceRoutes(database)]);
  for (const host of ['127.0.0.1', 'localhost', '*', '*.cn', '[::1]', 'http://10.0.0.1/']) {
    const answer = await office.ask('clerk', 'POST', '/reprint-sources', { ...SOURCE, hosts: ['www.gov.cn', host] });
    assert.equal(answer.status, 422, host);
    assert.deepEqual(
      Trouble.parse(answer.json).fields?.map(({ path }) => path),
      ['hosts/1'],
    );
  }
});

test('the original is fetched as its text, without what stands around it; not from a site that is not listed', async (t) => {
  const server = createServer((_, reply) => reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const at = server.address();
  assert.ok(at !== null && typeof at === 'object');
  const office = await openDocuments(t, (database) => [
    sourceRoutes(database),
    fetchRoutes(database, async () => ({ address: '127.0.0.1', family: 4, port: at.port })),
  ]);
  const { id } = await office.begin('policyStaff', { type: 'news', title: '转载' });
  const path = `/documents/${id}/source-fetch`;
  const refused = await office.ask('policyStaff', 'POST', path, { address: 'http://www.gov.cn/a' });
  assert.deepEqual([refused.status, Trouble.parse(refused.json).code], [422, 'source.hostNotListed']);
  await office.ask('clerk', 'POST', '/reprint-sources', SOURCE);
  const fetched = await office.ask('policyStaff', 'POST', path, { address: 'http://www.gov.cn/a' });
  assert.equal(fetched.status, 200, JSON.stringify(fetched.json));
  const { original } = z.looseObject({ original: z.string() }).parse(fetched.json);
  assert.match(original, /^各县（区）人民政府：\s+现将工作要点印发给你们/);
  assert.doesNotMatch(original, /首页|版权所有|alert|</);
  assert.equal((await office.ask('financeStaff', 'POST', path, { address: 'http://www.gov.cn/a' })).status, 404);
  assert.equal((await office.ask('reviewer', 'POST', path, { address: 'http://www.gov.cn/a' })).status, 403);
});

test('attack: without a resolver of a test, a listed name of this machine is refused', async (t) => {
  const office = await openDocuments(t, (database) => [sourceRoutes(database), fetchRoutes(database)]);
  const { id } = await office.begin('policyStaff', { type: 'news', title: '转载' });
  // Names of loopback that systems resolve without asking anybody.
  await office.ask('clerk', 'POST', '/reprint-sources', { ...SOURCE, hosts: ['*.localhost.localdomain', 'a.localhost'] });
  const answer = await office.ask('policyStaff', 'POST', `/documents/${id}/source-fetch`, { address: 'http://a.localhost/' });
  assert.equal(answer.status, 422);
  assert.match(Trouble.parse(answer.json).code, /^source\.(?:addressClosed|unreachable)$/);
});
