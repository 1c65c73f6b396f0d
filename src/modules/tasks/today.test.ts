import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInShanghai } from './today.ts';

test('the day begins at 16:00 UTC', () => {
  assert.equal(dayInShanghai(new Date('2026-11-22T15:59:59.999Z')), '2026-11-22');
  assert.equal(dayInShanghai(new Date('2026-11-22T16:00:00Z')), '2026-11-23');
  assert.equal(dayInShanghai(new Date('2026-12-31T16:00:00Z')), '2027-01-01');
});
