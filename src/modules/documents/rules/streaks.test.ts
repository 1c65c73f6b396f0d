import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePlainDate, type PlainDate } from '../../../kernel/plain-date.ts';
import { dayAfter } from '../../../law/workdays.ts';
import { streaksOf } from './streaks.ts';

function day(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  assert.ok(parsed.ok, text);
  return parsed.value;
}

function daysFrom(from: string, count: number): readonly PlainDate[] {
  return Array.from({ length: count }, (_, index) => dayAfter(day(from), index));
}

test('341 days without a break, 26 January to 31 December of a leap year', () => {
  const days = daysFrom('2020-01-26', 341);
  const whole = { from: '2020-01-26', to: '2020-12-31', days: 341 };
  assert.deepEqual(streaksOf(days, day('2020-12-31')), { current: whole, longest: whole, gaps: [], openGap: null, total: 341 });
  // Today's may still come; when it did not, the run has broken off, and stays the longest.
  assert.deepEqual(streaksOf(days, day('2021-01-01')).current, whole);
  const broken = { from: '2021-01-01', to: '2021-01-01', days: 1 };
  assert.deepEqual(streaksOf(days, day('2021-01-02')), { current: null, longest: whole, gaps: [], openGap: broken, total: 341 });
  // After a week of silence it has ended.
  assert.deepEqual(streaksOf(days, day('2021-01-07')).openGap?.days, 6);
  assert.equal(streaksOf(days, day('2021-01-08')).openGap, null);
});

test('a missing day breaks the run and is a gap; what comes after the day asked about is left out', () => {
  const days = [...daysFrom('2026-02-27', 3), ...daysFrom('2026-03-04', 2), ...daysFrom('2026-03-07', 1)];
  assert.deepEqual(streaksOf(days.toReversed(), day('2026-03-07')), {
    current: { from: '2026-03-07', to: '2026-03-07', days: 1 },
    longest: { from: '2026-02-27', to: '2026-03-01', days: 3 },
    gaps: [
      { from: '2026-03-02', to: '2026-03-03', days: 2 },
      { from: '2026-03-06', to: '2026-03-06', days: 1 },
    ],
    openGap: null,
    total: 6,
  });
  assert.deepEqual(streaksOf(days, day('2026-03-05')).total, 5);
  assert.deepEqual(streaksOf([], day('2026-03-05')), { current: null, longest: null, gaps: [], openGap: null, total: 0 });
});

test('property: days and gaps fill the time from the first day to the last, and no run is longer than the longest', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1 }), (offsets) => {
      const days = offsets.map((offset) => dayAfter(day('2024-02-01'), offset));
      const { longest, gaps, total } = streaksOf(days, day('2025-01-01'));
      const span = Math.max(...offsets) - Math.min(...offsets) + 1;
      assert.equal(total + gaps.reduce((sum, gap) => sum + gap.days, 0), span);
      const here = new Set(offsets);
      const lengthAt = (offset: number): number => (here.has(offset) ? 1 + lengthAt(offset + 1) : 0);
      assert.equal(longest?.days, Math.max(...offsets.map(lengthAt)));
    }),
  );
});
