import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PRECISION, RECALL, SEED, SENTENCES, withTable } from './labelled/markdown.ts';
import { scoreKinds } from './labelled/score.ts';

const scores = scoreKinds(SENTENCES, SEED);

for (const score of scores) {
  const { code, precision, recall, heldOutPrecision, heldOutRecall } = score;
  test(`${code}: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}; held out ${heldOutPrecision.toFixed(4)}, ${heldOutRecall.toFixed(4)}`, () => {
    assert.ok(Math.min(precision, heldOutPrecision) >= PRECISION, score.falseAlarms.join('\n'));
    assert.ok(Math.min(recall, heldOutRecall) >= RECALL, score.misses.join('\n'));
  });
}

test('the table of docs/screening.md is current (npm run screening writes it)', () => {
  const page = readFileSync(new URL('../../docs/screening.md', import.meta.url), 'utf8');
  assert.equal(page, withTable(page, scores));
});
