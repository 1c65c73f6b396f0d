import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, HOUSE_THEME, LEAST_CONTRAST } from './index.ts';

test('contrast as WCAG 2.2 reckons it', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#ffffff', '#ffffff'), 1);
  // The last grey on white that is enough, and the first that is not.
  assert.ok(contrast('#767676', '#ffffff') >= LEAST_CONTRAST);
  assert.ok(contrast('#777777', '#ffffff') < LEAST_CONTRAST);
  assert.equal(contrast('#123456', '#abcdef'), contrast('#abcdef', '#123456'));
});

test("the house's own colours can be read", () => {
  for (const colour of Object.values(HOUSE_THEME)) assert.ok(contrast(colour, '#ffffff') >= LEAST_CONTRAST, colour);
});
