import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { test } from 'node:test';
import type { Body } from '../../../richtext/index.ts';
import { compareTexts } from './compare-texts.ts';
import { differenceHtml } from './difference-html.ts';

function textOf(lines: number, word: string): Body {
  const content = Array.from({ length: lines }, (_, index) => ({
    type: 'paragraph' as const,
    attrs: { textAlign: null },
    content: [{ type: 'text' as const, text: `${word}第${index}行，安排经费${(index * 7919) % 9973}万元。`, marks: [] }],
  }));
  return { type: 'doc', content };
}

test('short and long texts are compared alike', async () => {
  for (const lines of [3, 3_000]) {
    const job = { before: textOf(lines, '甲'), after: textOf(lines, '乙'), pictures: '/files/' };
    assert.equal(await compareTexts(job), differenceHtml(job));
  }
});

test('attack: while two very long texts are compared, everything else goes on', async () => {
  const compared = compareTexts({ before: textOf(20_000, '甲'), after: textOf(20_000, '乙'), pictures: '/files/' });
  let turns = 0;
  while ((await Promise.race([compared, turn(undefined)])) === undefined) turns += 1;
  assert.match((await compared) ?? '', /<ins>/);
  assert.ok(turns > 100, `${turns} turns`);
});
