import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSource } from './open-source.ts';
import { fuzzInput } from './testing/fuzz-input.ts';
import { FuzzTally } from './testing/fuzz-tally.ts';
import { assertPlacesInside } from './testing/opened.ts';

const INPUTS = 1_500;
const FIRST = 1;

test(`${INPUTS} damaged files of every format open or are refused; none throws, all places stay inside`, async (context) => {
  const tally = new FuzzTally();
  for (let number = FIRST; number < FIRST + INPUTS; number++) {
    const { name, bytes } = fuzzInput(number);
    const start = performance.now();
    try {
      const result = await openSource(bytes, { name });
      if (result.ok) assertPlacesInside(result.value);
      tally.note(`${number} ${name}`, result.ok ? null : result.error.code, performance.now() - start);
    } catch (error) {
      tally.noteThrown(`${number} ${name}`, error);
    }
  }
  context.diagnostic(tally.toString());
  assert.deepEqual(tally.thrown, []);
  assert.ok(tally.openedCount > INPUTS / 2, 'most damaged texts still open');
});
