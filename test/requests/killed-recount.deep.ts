import { test } from 'node:test';
import { assertRecounted, killRecount, recountFigures } from './killed-recount.ts';

const KILLS = Number(process.env['KILLS'] ?? '25');
const CASES = Number(process.env['CASES'] ?? '60000');
const REMEDIES = Number(process.env['REMEDIES'] ?? '12000');
const SEED = Number(process.env['SEED'] ?? '20261122');

test(`kill -9 ${KILLS} times while ${CASES} open cases and ${REMEDIES} reviews and suits are counted anew (seed ${SEED}): each has its day, one audit row, and nobody is told twice`, async (t) => {
  const found = await killRecount(t, { kills: KILLS, cases: CASES, remedies: REMEDIES, seed: SEED, waits: 60 });
  process.stdout.write(recountFigures(found));
  assertRecounted(found);
});
