import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAMAGES } from '../factories/report/damage/damages.ts';
import { FLATTENERS } from '../factories/report/flatten/flatteners.ts';
import { addTally, decidable, describe, emptyTally, shareRight, tryOnce, type Counterexample } from './reading-coverage.ts';
import { floorOf } from './reading-floors.ts';

const FIRST_SEED = 20_260_101;
const REPORTS_PER_WAY = 2;
const COMPLETE_REPORTS_PER_WAY = 6;

for (const way of FLATTENERS) {
  test(`${way.name}: every cell is read right or said to be unknown, from seed ${FIRST_SEED}`, () => {
    const complete = emptyTally();
    const wrong: Counterexample[] = [];
    for (let index = 0; index < COMPLETE_REPORTS_PER_WAY; index++) {
      const { tally, counterexample } = tryOnce(way, [], FIRST_SEED + 50 + index, { filling: 'complete' });
      addTally(complete, tally);
      if (counterexample !== null) wrong.push(counterexample);
    }
    for (let index = 0; index < REPORTS_PER_WAY; index++) {
      const { counterexample } = tryOnce(way, [], FIRST_SEED + index);
      if (counterexample !== null) wrong.push(counterexample);
    }
    assert.deepEqual(wrong.map(describe), []);
    const share = shareRight(complete);
    assert.ok(
      share >= floorOf(way),
      `read right where every cell holds a number: ${(100 * share).toFixed(1)} %, at least ${100 * floorOf(way)} %`,
    );
  });
}

for (const [order, damage] of DAMAGES.entries()) {
  test(`damage ${damage.name}: no cell is read wrong in any way of copying, from seed ${FIRST_SEED}`, () => {
    const wrong: Counterexample[] = [];
    for (const [index, way] of FLATTENERS.entries()) {
      if (!decidable(way, [damage])) continue;
      const { counterexample } = tryOnce(way, [damage], FIRST_SEED + 100 * order + index);
      if (counterexample !== null) wrong.push(counterexample);
    }
    assert.deepEqual(wrong.map(describe), []);
  });
}
