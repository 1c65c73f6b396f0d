import { test } from 'node:test';
import { proveTampering } from '../factories/audit/prove-tampering.ts';

test('tampering with random histories, at length', async (t) => {
  const tally = await proveTampering(t, { runs: 600, seed: 8 });
  console.log(`tamperings found and named: ${[...tally].map(([kind, count]) => `${kind} ${count}`).join(', ')}`);
});
