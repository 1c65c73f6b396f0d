import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell } from '../model/cell.ts';
import { cellText, TO_BE_VERIFIED } from './cell-text.ts';

const value = (number: number, raw: string, unit?: string): Cell => ({
  state: 'value',
  value: number,
  raw,
  at: null,
  ...(unit === undefined ? {} : { unit }),
});

const VALUES: readonly [Cell, string | null, { text: string; number?: number }][] = [
  [value(0, '0'), null, { text: '0', number: 0 }],
  [value(0, ''), null, { text: '0', number: 0 }],
  [value(12, ' 1 2 '), null, { text: '12', number: 12 }],
  [value(12, '１２'), null, { text: '12', number: 12 }],
  [value(2, '+2'), null, { text: '+2', number: 2 }],
  [value(-3, '-3'), null, { text: '-3', number: -3 }],
  [value(-3, '减3'), null, { text: '减3' }],
  [value(1480.8758, '1480.8758万元', '万元'), '万元', { text: '1480.8758万元' }],
  [value(1480.8758, '', '万元'), '万元', { text: '1480.8758', number: 1480.8758 }],
  [value(251_000, '', '元'), '万元', { text: '251000元' }],
  // The characters say another number than the value: they are printed, but nobody may add them up.
  [value(25.1, '251000', '万元'), null, { text: '251000' }],
];

test('a value keeps the characters of its source, and its number where they say it', () => {
  for (const [cell, unit, expected] of VALUES) assert.deepEqual(cellText(cell, unit), expected);
});

test('blank, missing and unknown never look like a number, nor like each other to a machine', () => {
  assert.deepEqual(cellText({ state: 'blank', raw: '', at: null }, null), { text: '' });
  assert.deepEqual(cellText({ state: 'blank', raw: '/', at: null }, null), { text: '/' });
  assert.deepEqual(cellText({ state: 'missing' }, null), { text: '', mark: { code: 'missing', hint: '原文没有这一格' } });
  const open = cellText({ state: 'unknown', raw: '0 0 1', at: null, why: 'columnOpen' }, null);
  assert.equal(open.text, TO_BE_VERIFIED);
  assert.equal(open.mark?.code, 'unknown');
  assert.equal(open.number, undefined);
  assert.equal(cellText({ state: 'unknown', raw: '二十余', at: null, why: 'notANumber' }, null).text, '二十余');
});
