import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decided, maskRecipient, minutesToNextTry, NOTICE_STATES, readRecipient, returnReason } from './index.ts';

test('a recipient is one address or one mobile phone, and nothing besides', () => {
  for (const [text, phone] of [
    ['13912341234', '13912341234'],
    ['+86 139-1234-1234', '13912341234'],
    ['12912341234', null],
    ['139123412345', null],
    ['13912341234,13812341234', null],
  ] as const)
    assert.equal(readRecipient('sms', text), phone, text);
  for (const [text, address] of [
    [' a.b@example.com ', 'a.b@example.com'],
    ['a@b.cn\r\nBcc: c@d.cn', null],
    ['a@b.cn, c@d.cn', null],
    ['"a b"@c.cn', null],
    ['<a@b.cn>', null],
    ['a@', null],
  ] as const)
    assert.equal(readRecipient('email', text), address, text);
});

test('of a recipient little is shown', () => {
  assert.equal(maskRecipient('sms', '13812341234'), '138****1234');
  assert.equal(maskRecipient('email', 'zhang@example.com'), 'z***@example.com');
  assert.equal(maskRecipient('email', ''), '***');
});

test('tries come later and later, and end; only what did not surely go out is decided', () => {
  const pauses = Array.from({ length: 9 }, (_, index) => minutesToNextTry(index + 1));
  assert.deepEqual(pauses, [1, 5, 15, 60, 180, 360, 720, 1_440, null]);
  assert.deepEqual(
    NOTICE_STATES.filter((state) => decided(state, 'resend') !== null),
    ['failed', 'uncertain', 'returned'],
  );
});

test('why a notice came back is told by its codes', () => {
  const reasons = [
    ['5.1.1', 550],
    ['5.2.2', 552],
    ['4.2.2', null],
    ['5.7.1', 554],
    ['5.0.0', 552],
    ['5.4.4', null],
    [null, null],
  ] as const;
  assert.deepEqual(
    reasons.map(([status, replyCode]) => returnReason(status, replyCode)),
    ['returnedAddress', 'returnedFull', 'returnedFull', 'returnedRefused', 'returnedFull', 'returned', 'returned'],
  );
});
