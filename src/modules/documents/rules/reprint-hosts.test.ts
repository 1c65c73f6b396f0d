import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyContent } from './content.ts';
import { checkComplete } from './check-complete.ts';
import type { DocumentType } from './document-type.ts';
import { VOCABULARY } from '../vocabulary.ts';
import { isListedHost, readHost, readOriginalAddress } from './reprint-hosts.ts';

test('a host is read from what people write, and from nothing else', () => {
  for (const [text, host] of [
    ['www.gov.cn', 'www.gov.cn'],
    [' HTTPS://WWW.GOV.CN/zhengce/index.htm ', 'www.gov.cn'],
    ['*.gov.cn', '*.gov.cn'],
    ['中国政府网.政务', 'xn--fiqs8sirgfmhq98a.xn--zfr164b'],
    ['www.gov.cn:8443', 'www.gov.cn'],
  ] as const)
    assert.equal(readHost(text), host, text);
  for (const text of [
    '',
    'localhost',
    '*.cn',
    '*',
    '127.0.0.1',
    '0x7f000001',
    '2130706433',
    '[::1]',
    'a..cn',
    'ftp://gov.cn',
    'a b.cn',
    'u@gov.cn',
  ])
    assert.equal(readHost(text), null, text);
});

test('attack: an address that only looks like a listed one leads nowhere', () => {
  const hosts = ['www.gov.cn', '*.qinghe.gov.cn'];
  const leads = (address: string): boolean => {
    const url = readOriginalAddress(address);
    return url !== null && isListedHost(url, hosts);
  };
  for (const address of ['https://www.gov.cn/a', 'http://WWW.GOV.CN./a', 'https://wjw.qinghe.gov.cn/a?b#c'])
    assert.ok(leads(address), address);
  for (const address of [
    'https://www.gov.cn.evil.com/',
    'https://www.gov.cn@evil.com/',
    'https://evil.com/www.gov.cn',
    'https://evil.com#@www.gov.cn/',
    'https://evil.com\\@www.gov.cn/',
    'https://user:word@www.gov.cn/',
    'https://www.gov.cn:22/',
    'https://qinghe.gov.cn/',
    'https://evilqinghe.gov.cn/',
    'ftp://www.gov.cn/',
    'javascript:alert(1)//www.gov.cn',
    'file:///etc/passwd',
    'http://127.0.0.1/',
    'http://[::ffff:127.0.0.1]/',
    'www.gov.cn/a',
    '',
  ])
    assert.ok(!leads(address), address);
});

test('a reprint is complete with a name and the original on a listed host; the rest is no reprint', () => {
  const [type] = VOCABULARY.types.values();
  assert.ok(type !== undefined);
  const plain: DocumentType = { ...type, requires: [], fields: [], policy: false };
  const openness = { status: 'proactive', ground: null, reason: '' } as const;
  const codes = (source: { name: string; address: string; original: string } | null, reprintHosts?: readonly string[]) =>
    checkComplete({ ...emptyContent('转载'), openness, source }, plain, {
      priorOpinion: null,
      ...(reprintHosts === undefined ? {} : { reprintHosts }),
    }).map(({ code }) => code);
  const source = { name: '中国政府网', address: 'https://www.gov.cn/a', original: '' };
  assert.deepEqual(codes(null, []), []);
  assert.deepEqual(codes(source, ['www.gov.cn']), []);
  assert.deepEqual(codes(source, []), ['source.notListed']);
  assert.deepEqual(codes({ ...source, address: '' }, ['www.gov.cn']), ['source.address.missing']);
  assert.deepEqual(codes({ ...source, address: 'ftp://www.gov.cn/' }, ['www.gov.cn']), ['source.addressWrong']);
  assert.deepEqual(codes({ ...source, name: ' ' }, ['www.gov.cn']), ['source.name.missing']);
  // Whoever does not know the list says nothing of it.
  assert.deepEqual(codes(source), []);
});
