import assert from 'node:assert/strict';
import { test } from 'node:test';
import { traditional } from './traditional.ts';

test('words become traditional, addresses stay what they are', async () => {
  const convert = await traditional();
  assert.equal(
    convert('<a class="x" href="https://例子.cn/年报/国家.html?页=1%2F2" title="国家">国家\ud800</a><img src="/a/国.png">'),
    `<a class="x" href="https://${encodeURIComponent('例子')}.cn/${encodeURIComponent('年报')}/${encodeURIComponent('国家')}.html?${encodeURIComponent('页')}=1%2F2" title="國家">國家\ud800</a><img src="/a/${encodeURIComponent('国')}.png">`,
  );
  assert.equal(convert('<a href="/国\ud800">国</a>'), `<a href="/${encodeURIComponent('国')}%EF%BF%BD">國</a>`);
});
