import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handedInOn } from './handed-in-on.ts';

test('a correction that came by the website came on its own day, not on that of its reading', () => {
  const message = { direction: 'in', noted: false, text: '【补正】\n住宿场所。', writtenAt: '2026-11-19T17:30:00.000Z' } as const;
  const other = { ...message, text: '什么时候答复？', writtenAt: '2026-11-18T02:00:00.000Z' };
  assert.equal(handedInOn('receiveCorrection', [other, message]), '2026-11-20');
  assert.equal(handedInOn('receiveReasons', [other, message]), null);
  assert.equal(handedInOn('receiveCorrection', [{ ...message, noted: true }]), null);
  assert.equal(handedInOn('receiveCorrection', [{ ...message, text: null }]), null);
  assert.equal(handedInOn('deliver', [message]), null);
});
