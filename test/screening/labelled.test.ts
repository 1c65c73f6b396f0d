import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PRECISION, RECALL } from './labelled/markdown.ts';
import { KINDS, samplesOf } from './labelled/samples.ts';
import { scoreKinds } from './labelled/score.ts';

test('a sample of the labelled sentences: every kind is found, and little else', () => {
  for (const score of scoreKinds(150, 7)) {
    assert.ok(score.expected >= 70, score.code);
    assert.ok(score.precision >= PRECISION, `${score.code} precision ${score.precision}: ${score.falseAlarms.join(' / ')}`);
    assert.ok(score.recall >= RECALL, `${score.code} recall ${score.recall}: ${score.misses.join(' / ')}`);
  }
});

test('half of the sentences hold nothing to be found, and a third of them is of templates held out', () => {
  for (const kind of KINDS) {
    const samples = samplesOf(kind, 300, 3);
    const clean = samples.filter(({ expected }) => !expected.some(({ code }) => code === kind.code)).length;
    assert.ok(clean >= 120 && clean <= 180, `${kind.code}: ${clean}`);
    const heldOut = samples.filter(({ isHeldOut }) => isHeldOut).length;
    assert.ok(heldOut >= 60 && heldOut <= 140, `${kind.code}: ${heldOut}`);
  }
});
