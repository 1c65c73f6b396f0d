import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RANDOM_CASE } from '../factories/law/random-case.ts';
import { slowDueDay } from '../factories/law/slow-due-day.ts';
import { foldCase, proveClock, stateCalendar } from '../../src/law/index.ts';

test('fold, proof and slow counter agree on 100,000 random cases', () => {
  const calendar = stateCalendar();
  fc.assert(
    fc.property(RANDOM_CASE, (events) => {
      const found = foldCase(events, calendar);
      assert.equal(found.clocks[0]?.dueOn ?? undefined, slowDueDay(events, calendar));
      for (const clock of found.clocks) assert.equal(proveClock(events, calendar, found, clock)?.dueOn ?? null, clock.dueOn);
    }),
    { numRuns: 100_000, seed: 20_261_122 },
  );
});
