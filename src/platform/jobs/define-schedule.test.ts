import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextRun } from './define-schedule.ts';

const NIGHTLY = '0 3 * * *';

/** Three in the morning in Shanghai is 19:00 of the day before in UTC. */
const CASES: readonly (readonly [cron: string, from: string, next: string])[] = [
  [NIGHTLY, '2026-11-22T18:59:59Z', '2026-11-22T19:00:00Z'],
  [NIGHTLY, '2026-11-22T19:00:00Z', '2026-11-23T19:00:00Z'],
  [NIGHTLY, '2026-11-22T23:59:59Z', '2026-11-23T19:00:00Z'],
  [NIGHTLY, '2026-11-23T00:00:00Z', '2026-11-23T19:00:00Z'],
  // Midnight in Shanghai lies in the afternoon of UTC's day before, here also of its year.
  ['0 0 1 1 *', '2026-12-31T15:59:59Z', '2026-12-31T16:00:00Z'],
  ['0 0 1 1 *', '2026-12-31T16:00:00Z', '2027-12-31T16:00:00Z'],
  // Monday begins in Shanghai while it is Sunday in UTC.
  ['0 7 * * 1', '2026-11-22T00:00:00Z', '2026-11-22T23:00:00Z'],
  ['30 8 29 2 *', '2027-03-01T00:00:00Z', '2028-02-29T00:30:00Z'],
];

for (const [cron, from, next] of CASES) {
  test(`${cron} in Shanghai after ${from}`, async () => {
    assert.equal((await nextRun({ cron }, new Date(from)))?.toISOString(), new Date(next).toISOString());
  });
}
