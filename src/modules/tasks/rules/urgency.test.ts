import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlainDate, type PlainDate } from '../../../kernel/plain-date.ts';
import type { TaskState } from './task-states.ts';
import { daysAfter, urgencyOf } from './urgency.ts';

function day(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  assert.ok(parsed.ok);
  return parsed.value;
}

test('the colour changes on the day itself, over the ends of months and years', () => {
  const cases: readonly (readonly [string, string | null, TaskState, string | null])[] = [
    ['2026-12-31', '2026-12-30', 'open', 'late'],
    ['2026-12-31', '2026-12-31', 'accepted', 'today'],
    ['2026-12-31', '2027-01-01', 'returned', 'soon'],
    ['2026-12-31', '2027-01-03', 'open', 'soon'],
    ['2026-12-31', '2027-01-04', 'open', 'later'],
    ['2024-02-28', '2024-03-02', 'open', 'soon'],
    ['2023-02-28', '2023-03-04', 'open', 'later'],
    ['2026-12-31', null, 'open', null],
    ['2026-12-31', '2020-01-01', 'finished', null],
    ['2026-12-31', '2020-01-01', 'closed', null],
  ];
  for (const [today, dueOn, state, urgency] of cases) assert.equal(urgencyOf({ state, dueOn }, day(today)), urgency, `${today} ${dueOn}`);
});

test('days are counted by the calendar', () => {
  assert.equal(daysAfter(day('2024-02-28'), 2), '2024-03-01');
  assert.equal(daysAfter(day('2026-12-31'), 0), '2026-12-31');
});
