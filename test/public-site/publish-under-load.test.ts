import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadedOffice } from './loaded-office.ts';
import { publishUnderLoad, wordsOf } from './publish-under-load.ts';

const VISITORS = 8;

test('while an office publishes and withdraws, visitors meet no error, and no list without its pages or the reverse', async (t) => {
  const figures = await publishUnderLoad(await loadedOffice(t), { visitors: VISITORS, changes: 10 });
  assert.deepEqual([figures.errors, figures.halves], [[], []]);
  assert.deepEqual([figures.publications, figures.withdrawals, figures.delays.length], [8, 2, 8]);
  t.diagnostic(wordsOf(figures, VISITORS));
});
