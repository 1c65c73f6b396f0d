import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unrepaired } from '../restored-text.ts';
import { unifyForms } from './compatibility-forms.ts';
import { halveDigits } from './full-width-digits.ts';
import { removeInvisible } from './invisible.ts';
import { unifyLineEnds } from './line-ends.ts';
import { repairText } from './repair-text.ts';

test('radicals and compatibility ideographs of PDF files become characters', () => {
  const { restored, repair } = unifyForms(unrepaired('⼀、总体情况 ⾏政许可 ⻓江 ⻔户 ⻛险 \uf90a额'));
  assert.equal(restored.text, '一、总体情况 行政许可 长江 门户 风险 金额');
  assert.equal(repair?.count, 6);
});

test('zero-width characters go, the byte order mark silently', () => {
  assert.equal(removeInvisible(unrepaired('公\u200b开1\u200b2条')).restored.text, '公开12条');
  assert.equal(removeInvisible(unrepaired('\ufeff公开')).repair, null);
  assert.equal(removeInvisible(unrepaired('\ufeff公开')).restored.text, '公开');
  assert.equal(removeInvisible(unrepaired('公\u00ad开')).repair?.count, 1);
});

test('every line end is one', () => {
  const restored = unifyLineEnds(unrepaired('甲\r\n乙\r丙\u2028丁'));
  assert.equal(restored.text, '甲\n乙\n丙\n丁');
  assert.equal(restored.toSource(2), 3);
});

test('full-width digits are read as digits, other full-width forms stay', () => {
  const { restored, repair } = halveDigits(unrepaired('（２０２１年）公开１２．５％，Ａ类'));
  assert.equal(restored.text, '（2021年）公开12.5%，Ａ类');
  assert.equal(repair?.count, 2);
});

test('an undamaged text is its own repair', () => {
  const text = '一、总体情况\n公开信息12条（见附件）。';
  const { restored, repairs } = repairText(text, undefined);
  assert.equal(restored.text, text);
  assert.deepEqual(repairs, []);
  assert.equal(restored.toSource(7), 7);
});
