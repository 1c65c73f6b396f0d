import { test } from 'node:test';
import fc from 'fast-check';
import { randomDelta, randomPlaces } from '../../../../test/factories/edition/random-delta.ts';
import { assertFollows } from '../../../../test/factories/edition/same-edition.ts';

test('after any sequence of changes the followed edition is the one made from scratch, and all that differs is tagged', () => {
  fc.assert(fc.property(randomPlaces, fc.array(randomDelta, { maxLength: 8 }), assertFollows), { seed: 5, numRuns: 40 });
});
