import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadedOffice } from './loaded-office.ts';
import { publishUnderLoad, wordsOf } from './publish-under-load.ts';

const VISITORS = 64;
const CHANGES = Number(process.env['CHANGES'] ?? 200);

test('200 changes in a minute while 64 visitors read over HTTP: no error, nothing half, nothing stale after a second', async (t) => {
  const figures = await publishUnderLoad(await loadedOffice(t), { visitors: VISITORS, changes: CHANGES });
  t.diagnostic(wordsOf(figures, VISITORS));
  assert.deepEqual([figures.errors, figures.halves, figures.stale], [[], [], []]);
  assert.equal(figures.publications + figures.withdrawals, CHANGES);
});
