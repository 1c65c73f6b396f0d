import { test } from 'node:test';
import { coverAtRandom } from './testing/random-covering.ts';

const RUNS = Number(process.env['COVERING_RUNS'] ?? '200');

test(`${RUNS} pages of random words with random marks`, async (t) => {
  let covered = 0;
  for (let seed = 1; seed <= RUNS; seed++) covered += await coverAtRandom(seed);
  t.diagnostic(`${covered} words covered on ${RUNS} pages; none survived`);
});
