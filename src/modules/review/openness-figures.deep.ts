/**
 * The figures that an agency has published by openness (120 open, 2 on request, 147 kept back), as documents that were made,
 * reviewed by five people each and released or filed through the API.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openReviews } from '../../../test/factories/review/open-reviews.ts';
import { countedFigures, releaseFigures } from '../../../test/factories/review/release-figures.ts';

test('120 主动公开, 2 依申请公开, 147 不予公开', async (t) => {
  const office = await openReviews(t);
  const figures = { proactive: 120, onRequest: 2, withheld: 147 };
  const began = performance.now();
  await releaseFigures(office, figures);
  assert.deepEqual(await countedFigures(office), { total: 269, ...figures });
  t.diagnostic(`269 documents, 7 signatures each, in ${Math.round((performance.now() - began) / 1000)} s`);
});
