import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openReviews } from '../../../test/factories/review/open-reviews.ts';
import { countedFigures, releaseFigures } from '../../../test/factories/review/release-figures.ts';

test('公开属性: what was brought through review is counted by its openness; drafts are not', async (t) => {
  const office = await openReviews(t);
  await releaseFigures(office, { proactive: 4, onRequest: 1, withheld: 5 });
  await office.draft('还在起草');
  assert.deepEqual(await countedFigures(office), { total: 10, proactive: 4, onRequest: 1, withheld: 5 });
});
