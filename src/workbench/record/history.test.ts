import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHistory, valueWords } from './history.ts';

test('instants are said as of China, days and other texts as they are', () => {
  assert.equal(valueWords('2026-11-22T16:05:09.123456+00:00'), '2026-11-23 00:05:09');
  assert.equal(valueWords('2026-11-22T00:05:09Z'), '2026-11-22 08:05:09');
  assert.equal(valueWords('2026-11-22'), '2026-11-22');
  assert.equal(valueWords('于2026-11-22T00:05:09Z'), '于2026-11-22T00:05:09Z');
});

test('nothing, yes and no, lists', () => {
  assert.deepEqual([null, '', [], true, false, 0, ['甲', '乙']].map(valueWords), ['（空）', '（空）', '（空）', '是', '否', '0', '甲、乙']);
});

test('what a value is called stands before the value', () => {
  const change = { field: 'unitId', label: '科室', before: null, after: 3, beforeTitle: null, afterTitle: '政策法规科' };
  const { items } = readHistory({ items: [{ entryId: 1, changes: [change] }], next: null });
  assert.deepEqual(items[0]?.changes, [{ label: '科室', before: '（空）', after: '政策法规科' }]);
});
