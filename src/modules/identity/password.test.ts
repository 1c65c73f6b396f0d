import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptPassword, hashPassword, passwordMatches } from './password.ts';

function refusal(name: string, password: string, again = password): string | null {
  const accepted = acceptPassword(name, password, again);
  return accepted.ok ? null : accepted.error.kind;
}

test('a password is long, not odd: twelve characters of any script', () => {
  assert.equal(refusal('admin', '一句自己记得住的话真好呀'), null);
  assert.equal(refusal('admin', 'elevenchars'), 'tooShort');
  assert.equal(refusal('admin', '𠮷'.repeat(11)), 'tooShort');
  assert.equal(refusal('admin', 'a'.repeat(129)), 'tooLong');
  assert.equal(refusal('admin', 'my-ADMIN-password'), 'likeName');
  assert.equal(refusal('admin', 'correct horse battery', 'correct horse batterz'), 'differs');
});

test('only the right password of an account that exists matches', async () => {
  const hash = await hashPassword('correct horse battery');
  assert.equal(await passwordMatches(hash, 'correct horse battery'), true);
  assert.equal(await passwordMatches(hash, 'correct horse batter'), false);
  assert.equal(await passwordMatches(null, 'nobody has this password'), false);
});
