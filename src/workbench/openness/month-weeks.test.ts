import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthWeeks } from './month-weeks.ts';

test('February of a leap year that begins on a Thursday', () => {
  const weeks = monthWeeks(2024, 2);
  assert.deepEqual(weeks[0], [null, null, null, '2024-02-01', '2024-02-02', '2024-02-03', '2024-02-04']);
  assert.deepEqual(weeks.at(-1), ['2024-02-26', '2024-02-27', '2024-02-28', '2024-02-29', null, null, null]);
});

test('a month of exactly four weeks, and one that begins on a Sunday', () => {
  assert.equal(monthWeeks(2027, 2).length, 4);
  assert.deepEqual(monthWeeks(2026, 11)[0], [null, null, null, null, null, null, '2026-11-01']);
  assert.equal(monthWeeks(2026, 11).length, 6);
});
