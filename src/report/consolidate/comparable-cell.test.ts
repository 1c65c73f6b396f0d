import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueOf, type Cell } from '../model/cell.ts';
import { comparableCell } from './comparable-cell.ts';

const amount = { id: 'amount', label: '采购总金额', unit: null };
const fees = { id: 'amount', label: '本年收费金额（单位：万元）', unit: '万元' };
const value = (number: number, unit?: string): Cell => ({
  state: 'value',
  value: number,
  raw: String(number),
  at: null,
  ...(unit === undefined ? {} : { unit }),
});

test('amounts are added up in 万元, whatever unit they were printed in', () => {
  assert.equal(valueOf(comparableCell(value(251000, '元'), amount)), 25.1);
  assert.equal(valueOf(comparableCell(value(1480.8758, '万元'), amount)), 1480.8758);
  assert.equal(valueOf(comparableCell(value(1.2, '亿元'), amount)), 12000);
  assert.equal(valueOf(comparableCell(value(36, '元'), fees)), 0.0036);
});

test('a bare number under a header that states the unit has that unit', () => {
  assert.equal(valueOf(comparableCell(value(8.5), fees)), 8.5);
});

test('an amount without any unit is not added: it may be 元 or 万元; 0 is 0 in both', () => {
  assert.equal(comparableCell(value(8040), amount).state, 'unknown');
  assert.equal(valueOf(comparableCell(value(0), amount)), 0);
});

test('counts, blanks and missing cells stay as they are', () => {
  const count = { id: 'decisions', label: '处理决定数量', unit: null };
  assert.equal(valueOf(comparableCell(value(883), count)), 883);
  assert.deepEqual(comparableCell({ state: 'missing' }, amount), { state: 'missing' });
});
