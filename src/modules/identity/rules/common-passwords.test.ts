import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCommonPassword } from './common-passwords.ts';

test('what is tried first is refused', () => {
  for (const password of [
    'password2026',
    'Password@123456',
    'P@ssw0rd',
    'P@ssword!',
    'P@$$w0rd2026',
    'Admin@20261122',
    'administrator',
    'zhengwugongkai',
    'gongkai@2026!',
    'qwertyuiop12',
    '1qaz2wsx3edc',
    'QWERTYuiop123456',
    '123456789012',
    '987654321098',
    '111111111111',
    'abcabcabcabc',
    'a1a1a1a1a1a1',
    'abcdefghijkl',
    'asdfghjkl1234',
    '123qweASDzxc',
    '!@#$%^&*()_+',
    'Woaini5201314',
  ])
    assert.equal(isCommonPassword(password), true, password);
});

test('what people make up themselves is not', () => {
  for (const password of [
    'correct horse battery staple',
    'four quiet green teapots',
    '一句自己记得住的话真好呀',
    '我的password是秘密不告诉你',
    'k7-Wd92_pLz0vQ',
    'passage to the harbour 1998',
    '1234 steps to the office door',
  ])
    assert.equal(isCommonPassword(password), false, password);
});
