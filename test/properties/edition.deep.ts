import { test } from 'node:test';
import fc from 'fast-check';
import { randomDelta, randomPlaces } from '../factories/edition/random-delta.ts';
import { assertFollows } from '../factories/edition/same-edition.ts';

const RUNS = Number(process.env['RUNS'] ?? 3000);

test('after any sequence of changes the followed edition is the one made from scratch: many, long ones', (t) => {
  fc.assert(fc.property(randomPlaces, fc.array(randomDelta, { minLength: 1, maxLength: 30 }), assertFollows), {
    seed: 20261122,
    numRuns: RUNS,
  });
  t.diagnostic(`${RUNS} sequences of up to 30 changes`);
});
