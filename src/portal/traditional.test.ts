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

test('what stands in a form stays what was typed, and what a choice means', async () => {
  const convert = await traditional();
  const typed = convert(
    '<label>国家</label><input name="name" value="张国𠮷"><option value="护照">护照</option><textarea name="t">\n国家&lt;</textarea>',
  );
  assert.equal(
    typed,
    '<label>國家</label><input name="name" value="&#24352;&#22269;&#134071;"><option value="&#25252;&#29031;">護照</option><textarea name="t">\n&#22269;&#23478;&lt;</textarea>',
  );
});
