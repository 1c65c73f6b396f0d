import { test } from 'node:test';
import { proveTampering } from '../../../test/factories/audit/prove-tampering.ts';

test('whatever somebody with all rights changes in a random history is found and named; untouched, it is clean', async (t) => {
  await proveTampering(t, { runs: 25, seed: 20_261_122 });
});
