import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptPassword } from './password-policy.ts';

function refusal(password: string, rule: { minimumLength?: number; requiredClasses?: number } = {}): string | null {
  const accepted = acceptPassword({ minimumLength: 12, requiredClasses: 0, ...rule }, ['linxiao', '林晓'], password);
  return accepted.ok ? null : accepted.error.kind;
}

test('a password is long, not odd: so many characters of any script', () => {
  assert.equal(refusal('一句自己记得住的话真好呀'), null);
  assert.equal(refusal('elevenchars'), 'tooShort');
  assert.equal(refusal('𠮷'.repeat(11)), 'tooShort');
  assert.equal(refusal('a b '.repeat(32)), 'common');
  assert.equal(refusal(`${'correct horse battery staple '.repeat(5)}!`), 'tooLong');
  assert.equal(refusal('eightchr', { minimumLength: 8 }), null);
});

test('neither the sign-in name nor the person’s name stands in it; short names may', () => {
  assert.equal(refusal('my LinXiao password'), 'likeName');
  assert.equal(refusal('林晓喜欢在河边散步很久很久'), null);
  const officers = acceptPassword({ minimumLength: 12, requiredClasses: 0 }, ['sysadmin', '系统管理员'], '我就是系统管理员你猜不到');
  assert.deepEqual(officers, { ok: false, error: { kind: 'likeName' } });
});

test('classes of characters where settings ask for them (等保)', () => {
  assert.equal(refusal('correct horse battery', { requiredClasses: 3 }), 'fewClasses');
  assert.equal(refusal('Correct horse battery', { requiredClasses: 3 }), null);
  assert.equal(refusal('Correct horse battery', { requiredClasses: 4 }), 'fewClasses');
  assert.equal(refusal('Correct horse battery 9', { requiredClasses: 4 }), null);
  assert.equal(refusal('会背的长句加Abc', { requiredClasses: 3, minimumLength: 8 }), null, '汉字 count as others');
});
