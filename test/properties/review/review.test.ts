import assert from 'node:assert/strict';
import { test } from 'node:test';
import { houseFlows } from '../../../src/modules/review/house-flows.ts';
import { EFFECT_TITLES } from '../../../src/modules/review/rules/review-table.ts';
import { emptyTally, playReview } from './play-review.ts';

const FIRST_SEED = 20_261_122;
const SEQUENCES = 300;

test(`nothing gets out unreviewed, whatever whoever does in whatever order: ${SEQUENCES} sequences from seed ${FIRST_SEED}`, () => {
  const tally = emptyTally();
  const flows = houseFlows();
  for (let index = 0; index < SEQUENCES; index += 1) playReview(FIRST_SEED + index, flows, tally);
  // Every way has been gone, so that the oracle was asked about all of them.
  assert.deepEqual([...tally.accepted.keys()].toSorted(), Object.keys(EFFECT_TITLES).toSorted());
  assert.ok(tally.wentOut > SEQUENCES / 2, `only ${tally.wentOut} releases`);
});
