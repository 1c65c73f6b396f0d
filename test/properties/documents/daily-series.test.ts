import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeRoutes } from '../../../src/modules/documents/index.ts';
import { openReviews } from '../../factories/review/open-reviews.ts';
import { publishSeries } from './daily-series.ts';

test('twenty days of a daily report, each drafted, reviewed by five people and released by the API, are counted as one run', async (t) => {
  const office = await openReviews(t, officeRoutes);
  const { streak, gaps, total } = await publishSeries(office, '2020-02-20', 20);
  const run = { from: '2020-02-20', to: '2020-03-10', days: 20 };
  assert.deepEqual({ streak, gaps, total }, { streak: { current: run, longest: run }, gaps: [], total: 20 });
});
