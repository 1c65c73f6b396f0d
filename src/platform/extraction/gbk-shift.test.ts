import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unshiftGbk } from './gbk-shift.ts';

test('characters are read again from their second byte on', () => {
  assert.equal(unshiftGbk('。ㄒ唬┬畔⒌那闆r'), '（一）信息的情況');
});

test('bytes that are not whole, and characters outside GBK, have no answer', () => {
  assert.equal(unshiftGbk('。ㄒ唬┬畔'), null);
  assert.equal(unshiftGbk('信\ufffd'), null);
  assert.equal(unshiftGbk('😀'), null);
});
