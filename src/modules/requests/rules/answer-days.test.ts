import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysWithin } from './answer-days.ts';

test('the days within which a share of the cases was answered, by the nearest rank', () => {
  const counted = [
    { days: 20, count: 3 },
    { days: 5, count: 6 },
    { days: 41, count: 1 },
  ];
  assert.equal(daysWithin(counted, 0.5), 5);
  assert.equal(daysWithin(counted, 0.61), 20);
  assert.equal(daysWithin(counted, 0.9), 20);
  assert.equal(daysWithin(counted, 1), 41);
  assert.equal(daysWithin(counted, 0), 5);
  assert.equal(daysWithin([], 0.5), null);
  assert.equal(daysWithin([{ days: 7, count: 1 }], 0.9), 7);
});
