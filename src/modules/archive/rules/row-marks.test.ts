import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RowMarks } from './row-marks.ts';

test('it remembers what a map remembers, however many there are and wherever they fall', () => {
  const mark = fc.oneof(
    fc.integer({ min: 1, max: 5000 }),
    fc.integer({ min: 1, max: 8 }).map((times) => times * 2 ** 40),
    fc.maxSafeInteger().map((number) => Math.abs(number) + 1),
  );
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 4000, size: 'max' }), (marks) => {
      const known = new Map<number, number>();
      const seen = new RowMarks();
      for (const [row, one] of marks.entries()) {
        assert.equal(seen.first(one, row), known.get(one) ?? null);
        if (!known.has(one)) known.set(one, row);
      }
    }),
    { numRuns: 60 },
  );
});
