import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createSecretBox } from './secret-box.ts';
import { parseSecretKey, readOrMakeSecretKey } from './secret-key.ts';

test('what is sealed opens with its own key and context only, and only unaltered', () => {
  const box = createSecretBox(randomBytes(32));
  const sealed = box.seal('密钥 JBSWY3DPEHPK3PXP', 'totp:1');
  assert.equal(box.open(sealed, 'totp:1'), '密钥 JBSWY3DPEHPK3PXP');
  assert.doesNotMatch(sealed.toString('latin1'), /JBSWY3DP/);
  assert.notDeepEqual(box.seal('x', 'totp:1'), box.seal('x', 'totp:1'), 'a nonce of its own each time');
  assert.throws(() => box.open(sealed, 'totp:2'), 'moved to another account');
  assert.throws(() => createSecretBox(randomBytes(32)).open(sealed, 'totp:1'), 'another key');
  for (let i = 0; i < sealed.length; i += 1) {
    const altered = Buffer.from(sealed);
    altered[i] = (altered[i] ?? 0) ^ 1;
    assert.throws(() => box.open(altered, 'totp:1'), `byte ${i}`);
  }
  assert.throws(() => box.open(sealed.subarray(0, 20), 'totp:1'), 'cut short');
});

test('a mark is the same for the same text, another for another key or context', () => {
  const key = randomBytes(32);
  const box = createSecretBox(key);
  assert.deepEqual(box.mark('lin', 'name'), createSecretBox(key).mark('lin', 'name'));
  assert.notDeepEqual(box.mark('lin', 'name'), box.mark('lin', 'address'));
  assert.notDeepEqual(box.mark('lin', 'name'), createSecretBox(randomBytes(32)).mark('lin', 'name'));
});

test('keys are 32 bytes in hexadecimal or base64, and nothing else', () => {
  const key = randomBytes(32);
  for (const text of [key.toString('hex'), key.toString('base64'), key.toString('base64url'), ` ${key.toString('hex').toUpperCase()}\n`])
    assert.deepEqual(parseSecretKey(text), key);
  for (const text of ['', 'password', randomBytes(16).toString('hex'), randomBytes(31).toString('base64'), 'z'.repeat(64)])
    assert.equal(parseSecretKey(text), null, text);
});

test('the key file is made once, closed to others, and kept', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-key-'));
  t.after(() => rm(folder, { recursive: true }));
  const file = join(folder, 'secret.key');
  const made = await Promise.all([1, 2, 3].map(() => readOrMakeSecretKey(file)));
  const [first] = made;
  assert.ok(first?.ok);
  for (const one of made) assert.deepEqual(one, first, 'who starts at the same moment gets the same key');
  assert.deepEqual(await readOrMakeSecretKey(file), first);
  assert.equal((await stat(file)).mode & 0o777, 0o600);
  assert.deepEqual(await readdir(folder), ['secret.key']);
  assert.deepEqual(parseSecretKey(await readFile(file, 'utf8')), first.value);

  await chmod(file, 0o600);
  await writeFile(file, 'spoilt');
  assert.deepEqual(await readOrMakeSecretKey(file), { ok: false, error: { kind: 'secretKeyUnreadable', file } });
});
