import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverAtRandom } from './testing/random-covering.ts';

test('random words, random marks: no marked word survives, everything else stays (a sample; all in random-covering.deep.ts)', async () => {
  let covered = 0;
  for (const seed of [1, 2, 3, 4]) covered += await coverAtRandom(seed);
  assert.ok(covered > 8, `${covered} words covered`);
});
