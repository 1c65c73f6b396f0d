import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeName } from './file-name.ts';

test('no name says where it goes, ends in a dot or a blank, or gets longer than file systems take', () => {
  assert.equal(safeName('../../身份证\u202egpj.exe'), '.._.._身份证_gpj.exe');
  assert.equal(safeName('答复书 青卫健公开告〔2026〕1号.pdf'), '答复书 青卫健公开告〔2026〕1号.pdf');
  assert.equal(safeName('a:b|c?.txt. .'), 'a_b_c_.txt');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const name = safeName(text);
      assert.doesNotMatch(name, /[<>:"/\\|?*\p{Cc}]|[. ]$/u);
      assert.ok(Buffer.byteLength(name) < 250 + 100);
      assert.equal(safeName(name), name);
    }),
  );
});
