import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainDate } from '../../src/kernel/plain-date.ts';
import { BUILT_IN_WORDS, compileWords, screen } from '../../src/screening/index.ts';
import { HOSTILE } from './hostile-units.ts';

const WORDS = compileWords(BUILT_IN_WORDS);
const on = plainDate(2026, 11, 22);
assert.ok(on);
const LENGTH = 200_000;
/** A rule that looks at every pair of places would need forty thousand million steps: an hour, not a minute. */
const HANGS = 60_000;

for (const unit of HOSTILE) {
  test(`200 KB of ${JSON.stringify(unit)} are screened to the end`, { timeout: HANGS }, () => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
    for (const { start, end, quote } of screen([{ id: 'p', text }], WORDS, { on })) assert.equal(text.slice(start, end), quote);
  });
}

test('any mixture of them, and any Unicode, is screened to the end', { timeout: 5 * HANGS }, () => {
  const part = fc.tuple(
    fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 20 })),
    fc.integer({ min: 1, max: 3000 }),
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const text = parts.map(([unit, times]) => unit.repeat(times)).join('');
      for (const { start, end, quote } of screen([{ id: 'p', text }], WORDS, { on })) assert.equal(text.slice(start, end), quote);
    }),
    { numRuns: 300, seed: 20261122 },
  );
});
