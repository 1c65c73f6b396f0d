import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionNumber } from './section-number.ts';

test('numbers of sections as official documents write them', () => {
  assert.deepEqual([1, 6, 9, 10, 11, 12, 19, 20, 21, 35, 90, 99].map(sectionNumber), [
    '一',
    '六',
    '九',
    '十',
    '十一',
    '十二',
    '十九',
    '二十',
    '二十一',
    '三十五',
    '九十',
    '九十九',
  ]);
});

test('numbers that no section has', () => {
  assert.deepEqual([0, -1, 1.5, 100, Number.NaN].map(sectionNumber), [null, null, null, null, null]);
});
