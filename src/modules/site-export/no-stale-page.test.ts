import { test } from 'node:test';
import fc from 'fast-check';
import { assertNoStalePage, randomSteps } from '../../../test/factories/public-site/every-page.ts';

test('after any change every page that its tags would have kept is the one that is made anew', async (t) => {
  let [made, changed, pages] = [0, 0, 0];
  await fc.assert(
    fc.asyncProperty(randomSteps, async (steps) => {
      const seen = await assertNoStalePage(steps);
      made += seen.made;
      changed += seen.changed;
      pages += seen.pages;
    }),
    { seed: 11, numRuns: Number(process.env['RUNS'] ?? 1), endOnFailure: true },
  );
  t.diagnostic(`${pages} pages looked at, ${made} made anew by their tags, ${changed} of these became others`);
});
