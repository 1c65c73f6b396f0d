import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { coverAtRandom } from './testing/random-covering.ts';

const RUNS = Number(process.env['COVERING_RUNS'] ?? '200');
/** Until here fonts and programs are loaded. */
const WARM = 20;
const MEGABYTE = 1024 * 1024;
/** Ten documents are opened for a page of these; each that is not given back takes 3.6 MB. */
const MOST_GROWTH_MB = 20;

test(`${RUNS} pages of random words with random marks; what was opened is given back`, async (t) => {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const memory = (): { readonly heap: number; readonly resident: number } => {
    assert.ok(typeof collect === 'function');
    collect();
    const { heapUsed, rss } = process.memoryUsage();
    return { heap: heapUsed / MEGABYTE, resident: rss / MEGABYTE };
  };
  let covered = 0;
  let warm = memory();
  for (let seed = 1; seed <= RUNS; seed++) {
    covered += await coverAtRandom(seed);
    if (seed === WARM) warm = memory();
  }
  const end = memory();
  const told = (one: typeof end): string => `heap ${one.heap.toFixed(1)} MB, resident ${one.resident.toFixed(0)} MB`;
  t.diagnostic(`${covered} words covered on ${RUNS} pages; none survived; after ${WARM} pages ${told(warm)}, at the end ${told(end)}`);
  if (RUNS > WARM) assert.ok(end.heap - warm.heap < MOST_GROWTH_MB, `${told(warm)} → ${told(end)}`);
});
