import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lockMinutesAt } from './lock-out.ts';

test('every fifth failure in a row locks, each time twice as long, a day at most', () => {
  const rule = { lockAfterFailures: 5, lockMinutes: 15 };
  const locks = Array.from({ length: 50 }, (_, i) => lockMinutesAt(i + 1, rule));
  assert.deepEqual(
    locks.flatMap((minutes, i) => (minutes === null ? [] : [[i + 1, minutes]])),
    [
      [5, 15],
      [10, 30],
      [15, 60],
      [20, 120],
      [25, 240],
      [30, 480],
      [35, 960],
      [40, 1440],
      [45, 1440],
      [50, 1440],
    ],
  );
  assert.equal(lockMinutesAt(0, rule), null);
  assert.equal(lockMinutesAt(5_000_000, rule), 1440, 'no number grows without bounds');
});
