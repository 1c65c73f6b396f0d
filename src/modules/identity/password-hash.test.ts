import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashPassword, passwordMatches } from './password-hash.ts';

test('argon2id with the parameters that OWASP asks for, salted', async () => {
  const [one, two] = await Promise.all([hashPassword('correct horse battery'), hashPassword('correct horse battery')]);
  assert.match(one, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  assert.notEqual(one, two);
});

test('only the right password of an account that has one matches', async () => {
  const hash = await hashPassword('correct horse battery');
  assert.equal(await passwordMatches(hash, 'correct horse battery'), true);
  assert.equal(await passwordMatches(hash, 'correct horse batter'), false);
  assert.equal(await passwordMatches(null, 'nobody has this password'), false, 'not even what the decoy was made of');
});

test('a password is the same however a keyboard composes it', async () => {
  const hash = await hashPassword('caf\u00e9 au lait ｆｕｌｌ');
  assert.equal(await passwordMatches(hash, 'cafe\u0301 au lait full'), true);
});
