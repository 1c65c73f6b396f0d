import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeValidity, DECIDED_VALIDITIES } from './validity-decisions.ts';
import { VALIDITIES } from './validity.ts';

test('which validity may become which', () => {
  const table = [null, ...VALIDITIES].map((from) => [
    from,
    ...DECIDED_VALIDITIES.map((to) => {
      const changed = changeValidity(from, to);
      return changed.ok ? 'yes' : changed.error.kind;
    }),
  ]);
  assert.deepEqual(table, [
    // to:              inForce         amended         lapsed          repealed
    [null, 'yes', 'yes', 'yes', 'yes'],
    ['notYetInForce', 'yes', 'yes', 'yes', 'yes'],
    ['inForce', 'sameValidity', 'yes', 'yes', 'yes'],
    ['amended', 'yes', 'yes', 'yes', 'yes'],
    ['lapsed', 'yes', 'endedAlready', 'sameValidity', 'endedAlready'],
    ['repealed', 'yes', 'endedAlready', 'endedAlready', 'sameValidity'],
  ]);
});
