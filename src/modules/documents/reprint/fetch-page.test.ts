import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { test, type TestContext } from 'node:test';
import { fetchPage, type FetchLimits, type Resolve } from './fetch-page.ts';
import { isPublicAddress } from './public-address.ts';

const HOSTS = ['www.gov.cn', '*.qinghe.gov.cn'];
const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** A site that answers for every name; `asked` are the names and paths that reached it. */
async function site(t: TestContext, answer: RequestListener) {
  const asked: string[] = [];
  const server = createServer((request, reply) => {
    asked.push(`${(request.headers.host ?? '').replace(/:\d+$/, '')}${request.url ?? ''}`);
    answer(request, reply);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const at = server.address();
  assert.ok(at !== null && typeof at === 'object');
  const resolve: Resolve = async () => ({ address: '127.0.0.1', family: 4, port: at.port });
  const kindOf = async (address: string, limits?: FetchLimits): Promise<string> => {
    const got = await fetchPage(address, HOSTS, resolve, limits);
    return got.ok ? got.value.bytes.toString() : got.error.kind;
  };
  return { asked, kindOf };
}

test('a page of a listed host is fetched, over redirects among listed ones', async (t) => {
  const { asked, kindOf } = await site(t, ({ url }, reply) => {
    if (url === '/old') reply.writeHead(301, { location: 'http://wjw.qinghe.gov.cn/new' }).end();
    else reply.writeHead(200, HTML).end('全文');
  });
  assert.equal(await kindOf('http://www.gov.cn/old'), '全文');
  assert.deepEqual(asked, ['www.gov.cn/old', 'wjw.qinghe.gov.cn/new']);
});

test('attack: a host that is not listed, or only looks so, is never asked', async (t) => {
  const { asked, kindOf } = await site(t, (_, reply) => reply.writeHead(200, HTML).end('x'));
  for (const [address, kind] of [
    ['http://evil.com/', 'hostNotListed'],
    ['http://www.gov.cn.evil.com/', 'hostNotListed'],
    ['http://www.gov.cn@evil.com/', 'addressWrong'],
    ['http://127.0.0.1/', 'addressWrong'],
    ['http://2130706433/', 'addressWrong'],
    ['http://0x7f.1/', 'addressWrong'],
    ['http://[::1]/', 'addressWrong'],
    ['http://localhost/', 'addressWrong'],
    ['http://www.gov.cn:6379/', 'addressWrong'],
    ['file:///etc/passwd', 'addressWrong'],
    ['gopher://www.gov.cn/', 'addressWrong'],
  ] as const)
    assert.equal(await kindOf(address), kind, address);
  assert.deepEqual(asked, []);
});

test('attack: a redirect off the list, to numbers, to another scheme or port is not followed', async (t) => {
  for (const [location, kind] of [
    ['http://evil.com/', 'hostNotListed'],
    ['//evil.com/', 'hostNotListed'],
    ['http://169.254.169.254/latest/meta-data/', 'addressWrong'],
    ['http://localhost/', 'addressWrong'],
    ['http://www.gov.cn:22/', 'addressWrong'],
    ['file:///etc/passwd', 'addressWrong'],
    ['http://user:word@www.gov.cn/', 'addressWrong'],
  ] as const) {
    const { asked, kindOf } = await site(t, (_, reply) => reply.writeHead(302, { location }).end());
    assert.equal(await kindOf('http://www.gov.cn/'), kind, location);
    assert.equal(asked.length, 1, location);
  }
});

test('attack: redirects in a circle come to an end', async (t) => {
  const { asked, kindOf } = await site(t, (_, reply) => reply.writeHead(302, { location: '/again' }).end());
  assert.equal(await kindOf('http://www.gov.cn/'), 'tooManyRedirects');
  assert.equal(asked.length, 6);
});

test('attack: an answer without end is cut off, and a packed one not unpacked', async (t) => {
  const endless = await site(t, (_, reply) => {
    reply.writeHead(200, HTML);
    const write = (): void => {
      while (!reply.destroyed && reply.write('x'.repeat(65_536)));
    };
    reply.on('drain', write);
    write();
  });
  assert.equal(await endless.kindOf('http://www.gov.cn/'), 'tooLarge');
  const packed = await site(t, (_, reply) => reply.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end('x'));
  assert.equal(await packed.kindOf('http://www.gov.cn/'), 'notAPage');
});

test('attack: a site that never answers, or drips, is left after the time that it is given', async (t) => {
  const limits = { mostBytes: 1000, milliseconds: 200 };
  const silent = await site(t, () => undefined);
  assert.equal(await silent.kindOf('http://www.gov.cn/', limits), 'tooSlow');
  const dripping = await site(t, (_, reply) => {
    reply.writeHead(200, HTML);
    const drip = setInterval(() => reply.write('x'), 20);
    reply.on('close', () => clearInterval(drip));
  });
  assert.equal(await dripping.kindOf('http://www.gov.cn/', limits), 'tooSlow');
  const never: Resolve = () => new Promise(() => undefined);
  assert.deepEqual(await fetchPage('http://www.gov.cn/', HOSTS, never, limits), { ok: false, error: { kind: 'tooSlow' } });
});

test('what is no page, or is refused, is said so', async (t) => {
  const { kindOf } = await site(t, ({ url }, reply) => {
    if (url === '/file') reply.writeHead(200, { 'content-type': 'application/pdf' }).end('x');
    else if (url === '/gone') reply.writeHead(404, HTML).end('x');
    else reply.destroy();
  });
  assert.equal(await kindOf('http://www.gov.cn/file'), 'notAPage');
  assert.equal(await kindOf('http://www.gov.cn/gone'), 'refused');
  assert.equal(await kindOf('http://www.gov.cn/broken'), 'unreachable');
});

test('attack: a listed name that leads into a closed network is not connected to', async () => {
  const closed = await fetchPage('http://www.gov.cn/', HOSTS, async () => null);
  assert.deepEqual(closed, { ok: false, error: { kind: 'addressClosed', host: 'www.gov.cn' } });
});

test('attack: no address of an own network passes for a public one, however it is written', () => {
  for (const address of [
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd00::1',
    'ff02::1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
    '2001:db8::1',
    'localhost',
    '',
  ])
    assert.equal(isPublicAddress(address), false, address);
  for (const address of ['8.8.8.8', '172.15.0.1', '172.32.0.1', '100.63.255.255', '223.255.255.1', '2400:3200::1', '2606:4700::1111'])
    assert.equal(isPublicAddress(address), true, address);
});
