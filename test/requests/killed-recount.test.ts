import { test } from 'node:test';
import { assertRecounted, killRecount, recountFigures } from './killed-recount.ts';

test('program and database killed while cases are counted anew: each has its day, one audit row, and nobody is told twice', async (t) => {
  const found = await killRecount(t, { kills: 2, cases: 3_000, remedies: 3_000, seed: 6, waits: 30 });
  t.diagnostic(recountFigures(found));
  assertRecounted(found);
});
