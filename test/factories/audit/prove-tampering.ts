import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import fc from 'fast-check';
import { openDatabase } from '../../../src/platform/database/index.ts';
import { applyTampering, readTarget } from './apply-tampering.ts';
import { auditGround } from './audit-ground.ts';
import { liveHistory } from './live-history.ts';
import { history, tampering, type Tampering } from './tampering.ts';

/** Lives random histories, checks that they are clean, tampers with each, checks that it is named; counts by kind. */
export async function proveTampering(
  t: TestContext,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Promise<ReadonlyMap<Tampering['kind'], number>> {
  const ground = await auditGround(t);
  const others = openDatabase(ground.address, { connections: 4 });
  t.after(() => others.close());
  const tally = new Map<Tampering['kind'], number>();
  await fc.assert(
    fc.asyncProperty(history, tampering, async (steps, attack) => {
      await liveHistory(ground, others.database, steps);
      assert.deepEqual(await ground.findings(), [], 'untouched');
      const named = await applyTampering(ground, await readTarget(ground), attack);
      if (named === null) return;
      const findings = await ground.findings();
      assert.ok(findings.some(named), `${attack.kind}: ${JSON.stringify(findings)}`);
      tally.set(attack.kind, (tally.get(attack.kind) ?? 0) + 1);
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
  assert.ok([...tally.values()].reduce((sum, count) => sum + count, 0) > runs / 2, 'most attacks were possible');
  return tally;
}
